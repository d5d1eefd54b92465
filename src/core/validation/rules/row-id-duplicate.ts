import { groupBy } from '../../group-by.ts';
import type { PlanRow } from '../plan-row.ts';
import type { PlanRule } from '../rule.ts';

/** Two rows bear one Row ID. It stands on each of them: which is the copy, people know. */
export const rowIdDuplicate: PlanRule = {
  code: 'row-id-duplicate',
  severity: 'error',
  why: 'Results find their row by its Row ID, so it is given once and never again.',
  example: 'a row was copied together with its Row ID LHL-202611-04',
  scope: 'plan',
  tables: [],
  check: ({ plan }) => {
    const bearers = groupBy(plan, ({ item }) => item.rowId.trim().toLowerCase());
    bearers.delete('');
    return [...bearers.values()]
      .filter((rows) => rows.length > 1)
      .flatMap((rows) =>
        rows.map((row) => ({ row, column: 'rowId', message: messageFor(row, rows) })),
      );
  },
};

function messageFor(row: PlanRow, rows: readonly PlanRow[]): string {
  const others = rows
    .map((other) => other.row)
    .filter((other) => other !== row.row)
    .sort((a, b) => a - b);
  return `This Row ID also stands in ${others.length > 1 ? 'rows' : 'row'} ${others.join(', ')}: clear it in the copied row, which then gets a new one.`;
}
