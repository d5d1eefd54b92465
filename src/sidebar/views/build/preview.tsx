import { useState } from 'preact/hooks';
import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { spanName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import { CadenceProblems } from './cadence-problems.tsx';
import { ChangedRows } from './changed-rows.tsx';
import { DecisionsWaiting } from './decisions/decisions-waiting.tsx';
import { ExtraRows } from './extra-rows.tsx';
import { HeldSlots } from './held-slots.tsx';
import { MonthTable } from './month-table.tsx';
import { RowTable } from './row-table.tsx';
import { Tally } from './tally.tsx';
import { WeekTables } from './week-tables.tsx';

export const ADD = 'Adding rows';

/** What a person wants beside the new rows. */
export interface Choice {
  /** Rows that somebody deleted, too. */
  readonly again: boolean;
  /** Rows that nobody touched brought up to date, too. */
  readonly update: boolean;
}

interface PreviewProps {
  readonly preview: Output<'previewMonth'>;
  readonly onAdd: (choice: Choice) => void;
  readonly onRemoved: () => void;
}

/** What a build would do, before anything is done. */
export function Preview({ preview, onAdd, onRemoved }: PreviewProps) {
  const [again, setAgain] = useState(false);
  const [update, setUpdate] = useState(false);
  const { month, add, keep, offered, extra, changes, perMonth } = preview;
  const span = spanName(month, perMonth.length);
  const adding = add + (again ? offered : 0);
  const updating = update ? changes.length : 0;
  return (
    <section aria-label={`Preview of ${span}`}>
      <Tally
        lines={[
          { label: 'To add', count: add },
          { label: 'Kept as they are', count: keep },
          { label: 'Offered again', count: offered, note: 'Somebody deleted these rows.' },
          {
            label: 'No longer in the cadence',
            count: extra,
            note: 'They stay in the plan unless you remove them below.',
          },
        ]}
      />
      <DecisionsWaiting />
      <CadenceProblems problems={preview.problems} />
      {offered > 0 && (
        <CheckField checked={again} onTick={setAgain}>
          Bring back {counted(offered, 'deleted row')} too
        </CheckField>
      )}
      {changes.length > 0 && (
        <CheckField checked={update} onTick={setUpdate}>
          Bring {counted(changes.length, 'row')} up to date too
        </CheckField>
      )}
      {adding + updating === 0 ? (
        <p class="notice calm">Nothing to add: {span} has all its rows.</p>
      ) : (
        <ActionButton look="primary" work={ADD} onPress={() => onAdd({ again, update })}>
          {deed(adding, updating)}
        </ActionButton>
      )}
      <MonthTable months={perMonth} isBuilt={false} />
      <WeekTables weeks={preview.weeks} months={perMonth.map((one) => one.month)} />
      <RowTable rows={preview.rows} />
      <HeldSlots moved={preview.moved} skipped={preview.skipped} />
      <ChangedRows changes={changes} />
      <ExtraRows
        span={perMonth.length === 1 ? { month } : { month, months: perMonth.length }}
        rows={preview.extraRows}
        onRemoved={onRemoved}
      />
    </section>
  );
}

function deed(adding: number, updating: number): string {
  if (updating === 0) return `Add ${counted(adding, 'row')}`;
  if (adding === 0) return `Update ${counted(updating, 'row')}`;
  return `Add ${adding} and update ${counted(updating, 'row')}`;
}
