import type { Finding } from './finding.ts';
import type { PlanInput, UnreadableCell } from './input.ts';
import { shortened } from './shortened.ts';

/** A cell cannot be what its column says; see `unreadableFindings`. */
export const CELL_UNREADABLE = {
  code: 'cell-unreadable',
  severity: 'error',
  why: 'What cannot be read is left out of plan, calendar and review.',
  example: '“next Tuesday” in the column Date',
} as const;

/**
 * One finding for each cell that could not be read, of all tabs: those that the reader names, and
 * those of the plan's rows that it does not.
 */
export function unreadableFindings({ plan, unreadable = [] }: PlanInput): Finding[] {
  const named = new Set(
    unreadable.filter(({ tab }) => tab === 'plan').map((cell) => key(cell.row, cell.column)),
  );
  const unnamed = plan.flatMap(({ row, item, unreadable: columns }) =>
    columns
      .filter((column) => !named.has(key(row, column)))
      .map((column) =>
        findingAt({ tab: 'plan', row, column, rowId: item.rowId, found: '', expects: '' }),
      ),
  );
  return [...unreadable.map(findingAt), ...unnamed];
}

function findingAt({ tab, row, column, rowId, found, expects }: UnreadableCell): Finding {
  const { code, severity, why } = CELL_UNREADABLE;
  const instead = found === '' ? '' : ` instead of “${shortened(found)}”`;
  const message = `Type ${expects === '' ? 'what this column asks for' : expects}${instead}.`;
  return { code, severity, rowId, place: { tab, row, column }, message, why };
}

function key(row: number, column: string): string {
  return `${row} ${column}`;
}
