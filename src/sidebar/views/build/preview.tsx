import { useState } from 'preact/hooks';
import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { monthName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import { CadenceProblems } from './cadence-problems.tsx';
import { RowTable } from './row-table.tsx';
import { Tally } from './tally.tsx';
import { WeekTable } from './week-table.tsx';

export const ADD = 'Adding rows';

interface PreviewProps {
  readonly preview: Output<'previewMonth'>;
  readonly onAdd: (again: boolean) => void;
}

/** What a build would do, before anything is done. */
export function Preview({ preview, onAdd }: PreviewProps) {
  const [again, setAgain] = useState(false);
  const { month, add, keep, offered, extra } = preview;
  const count = add + (again ? offered : 0);
  return (
    <section aria-label={`Preview of ${monthName(month)}`}>
      <Tally
        lines={[
          { label: 'To add', count: add },
          { label: 'Kept as they are', count: keep },
          { label: 'Offered again', count: offered, note: 'Somebody deleted these rows.' },
          {
            label: 'No longer in the cadence',
            count: extra,
            note: 'They stay in the plan; nothing is removed.',
          },
        ]}
      />
      <CadenceProblems problems={preview.problems} />
      <WeekTable weeks={preview.weeks} />
      <RowTable rows={preview.rows} />
      {offered > 0 && (
        <label class="check-field">
          <input
            type="checkbox"
            checked={again}
            onChange={(event) => setAgain(event.currentTarget.checked)}
          />
          Bring back {counted(offered, 'deleted row')} too
        </label>
      )}
      {count === 0 ? (
        <p class="notice calm">Nothing to add: {monthName(month)} has all its rows.</p>
      ) : (
        <ActionButton look="primary" work={ADD} onPress={() => onAdd(again)}>
          Add {counted(count, 'row')}
        </ActionButton>
      )}
    </section>
  );
}
