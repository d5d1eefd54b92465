import { useState } from 'preact/hooks';
import type { Input, Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmBox } from '../../components/confirm-box.tsx';
import { Fold } from '../../components/fold.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { useDesk } from '../../desk.ts';
import { counted } from '../../wording/numbers.ts';
import { PlannedRow } from './planned-row.tsx';

const REMOVING = 'Removing rows';

interface ExtraRowsProps {
  readonly span: Input<'removeExtra'>;
  readonly rows: Output<'previewMonth'>['extraRows'];
  readonly onRemoved: () => void;
}

/** Rows that the cadence no longer asks for; those that nobody touched can go. */
export function ExtraRows({ span, rows, onRemoved }: ExtraRowsProps) {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const removable = rows.filter(({ touched }) => !touched).length;
  if (rows.length === 0) return null;

  function remove(): void {
    desk.run(
      REMOVING,
      () => desk.api.removeExtra(span),
      ({ removed, touched }) => {
        setAsking(false);
        const stayed =
          touched === 0 ? '' : ` ${counted(touched, 'row')} stayed: somebody has worked on them.`;
        desk.say(`${counted(removed, 'row')} removed.${stayed}`);
        desk.refresh();
        // The preview follows once this work is over.
        setTimeout(onRemoved);
      },
    );
  }

  return (
    <section class="apart">
      <h3>No longer in the cadence</h3>
      <Fold title={`See ${counted(rows.length, 'row')}`}>
        <ShowMore items={rows} one="row">
          {(row) => (
            <PlannedRow date={row.date} what={row.type}>
              {[row.rowId, row.topic, row.touched ? 'worked on: it stays' : '']
                .filter((text) => text !== '')
                .join(' \u00b7 ')}
            </PlannedRow>
          )}
        </ShowMore>
      </Fold>
      {removable === 0 ? (
        <p class="note">Somebody has worked on each of them, so they stay.</p>
      ) : asking ? (
        <ConfirmBox
          explanation={`This takes ${counted(removable, 'row')} that nobody has touched out of the plan. They can be brought back below.`}
          yes={`Remove ${counted(removable, 'row')}`}
          no="Leave them"
          work={REMOVING}
          onYes={remove}
          onNo={() => setAsking(false)}
        />
      ) : (
        <ActionButton onPress={() => setAsking(true)}>
          Remove {counted(removable, 'row')}
        </ActionButton>
      )}
    </section>
  );
}
