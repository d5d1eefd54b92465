import { useState } from 'preact/hooks';
import { ActionButton } from '../../../components/action-button.tsx';
import { AllDone } from '../../../components/all-done.tsx';
import { QuickButton } from '../../../components/quick-button.tsx';
import { ShowMore } from '../../../components/show-more.tsx';
import { Unasked } from '../../../components/unasked.tsx';
import { useDesk } from '../../../desk.ts';
import { useAsked } from '../../../use-asked.ts';
import { counted } from '../../../wording/numbers.ts';
import { PersonField } from '../person-field.tsx';
import { Refused, type RefusedRow } from '../refused.tsx';
import { ApprovalLog } from './approval-log.tsx';
import { WaitingRow } from './waiting-row.tsx';

const APPROVING = 'Approving';

/** The rows that wait for an approval: looked at one by one, approved in bulk. */
export function ApproveRows({ active }: { readonly active: boolean }) {
  const desk = useDesk();
  const { person } = desk.kept;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<readonly RefusedRow[]>([]);
  const { answer, problem, again } = useAsked(active, '', desk.readings, () =>
    desk.api.awaitingApproval({}),
  );
  if (answer === null) {
    return <Unasked problem={problem} what="the plan" onStart={() => desk.goTo('start')} />;
  }
  const { rows, people } = answer;
  const approvable = rows.filter(({ state, owner }) => state !== 'errors' && !owns(owner, person));
  const ticked = approvable.filter(({ rowId }) => chosen.includes(rowId));
  const isAll = ticked.length === approvable.length;

  function approve(): void {
    desk.run(
      APPROVING,
      () =>
        desk.api.approve({
          rowIds: ticked.map(({ rowId }) => rowId),
          by: person,
          seen: Object.fromEntries(ticked.map(({ rowId, fingerprint }) => [rowId, fingerprint])),
        }),
      (done) => {
        setChosen([]);
        setRefused(done.refused);
        desk.say(`${counted(done.approved.length, 'row')} approved.`);
        again();
        desk.refresh();
      },
    );
  }

  return (
    <>
      <PersonField label="Who approves?" people={people} />
      {rows.length === 0 ? (
        <AllDone>No row waits for an approval. One does as soon as its Status is Ready.</AllDone>
      ) : (
        <>
          {person === '' && (
            <p class="note">
              Choose your name to approve. It is a note of who said yes, not a lock.
            </p>
          )}
          {person !== '' && approvable.length > 1 && (
            <QuickButton
              onPress={() => setChosen(isAll ? [] : approvable.map(({ rowId }) => rowId))}
            >
              {isAll ? 'Choose none' : `Choose all ${approvable.length}`}
            </QuickButton>
          )}
          <ShowMore items={rows} one="row" keyOf={({ rowId }) => rowId}>
            {(row) => (
              <WaitingRow
                row={row}
                isOwn={owns(row.owner, person)}
                chosen={chosen.includes(row.rowId)}
                onChoose={
                  person === '' || !approvable.includes(row)
                    ? null
                    : (on) =>
                        setChosen(
                          on
                            ? [...chosen, row.rowId]
                            : chosen.filter((rowId) => rowId !== row.rowId),
                        )
                }
              />
            )}
          </ShowMore>
          {ticked.length > 0 && (
            <ActionButton look="primary" work={APPROVING} onPress={approve}>
              Approve {counted(ticked.length, 'row')}
            </ActionButton>
          )}
        </>
      )}
      <Refused rows={refused} deed="approved" />
      <ApprovalLog person={person} onWithdrawn={again} />
    </>
  );
}

/** Whether somebody is among the owners of a row, who do not approve it themselves. */
function owns(owner: string, person: string): boolean {
  return owner
    .split(', ')
    .some((name) => name.trim().toLowerCase() === person.trim().toLowerCase());
}
