import { useState } from 'preact/hooks';
import type { Output } from '../../../../addon/contract/contract.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { ShowMore } from '../../../components/show-more.tsx';
import { useDesk } from '../../../desk.ts';
import { dayName } from '../../../wording/months.ts';
import { counted } from '../../../wording/numbers.ts';

const READING = 'Reading the approvals';
const WITHDRAWING = 'Withdrawing';

type Events = Output<'approvalLog'>['events'];

interface ApprovalLogProps {
  readonly person: string;
  readonly onWithdrawn: () => void;
}

/** Who approved what and when; an approval that stands can be withdrawn. */
export function ApprovalLog({ person, onWithdrawn }: ApprovalLogProps) {
  const desk = useDesk();
  const [events, setEvents] = useState<Events | null>(null);

  function read(): void {
    desk.run(
      READING,
      () => desk.api.approvalLog({}),
      (answer) => setEvents(answer.events),
    );
  }

  function withdraw(rowId: string): void {
    desk.run(
      WITHDRAWING,
      async () => {
        const answer = await desk.api.withdrawApproval({
          rowIds: [rowId],
          ...(person !== '' && { by: person }),
        });
        setEvents((await desk.api.approvalLog({})).events);
        return answer;
      },
      ({ withdrawn, refused }) => {
        const why = refused.map((row) => row.why).join(' ');
        desk.say(why === '' ? `${counted(withdrawn.length, 'approval')} withdrawn.` : why);
        onWithdrawn();
        desk.refresh();
      },
    );
  }

  return (
    <section class="apart">
      <h3>Who approved what</h3>
      {events === null ? (
        <ActionButton work={READING} onPress={read}>
          Show the log
        </ActionButton>
      ) : events.length === 0 ? (
        <p class="note">Nobody has approved anything yet.</p>
      ) : (
        <ShowMore items={events} one="entry" many="entries">
          {({ rowId, topic, what, by, on, stands }) => (
            <div class="planned-row">
              <span class="planned-day">{dayName(on)}</span>
              <span class="planned-what">
                {by === '' ? 'Somebody' : by} {what === 'approved' ? 'approved' : 'withdrew'}{' '}
                {topic === '' ? rowId : topic}
                <span class="planned-more">
                  {rowId}
                  {what === 'approved' && !stands && ' \u00b7 no longer stands'}
                </span>
                {what === 'approved' && stands && (
                  <ActionButton look="link" work={WITHDRAWING} onPress={() => withdraw(rowId)}>
                    Withdraw
                  </ActionButton>
                )}
              </span>
            </div>
          )}
        </ShowMore>
      )}
    </section>
  );
}
