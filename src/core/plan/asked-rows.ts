import { groupBy } from '../group-by.ts';
import type { TableRow } from '../workbook.ts';
import type { PlanItem } from './item.ts';

/** A row that was asked for and is left alone, and why, in a sentence. */
export interface RefusedRow {
  readonly rowId: string;
  readonly why: string;
}

/** What comes of rows that somebody asked to have changed. */
export interface Asked {
  /** Each row with its item as it is to be. */
  readonly changed: ReadonlyArray<TableRow<PlanItem>>;
  readonly refused: readonly RefusedRow[];
}

/**
 * Finds rows by their Row IDs, case aside, and asks of each what it is to be: an item, or a
 * sentence why not. A Row ID that no row bears, or several, is refused.
 */
export function splitRows(
  plan: ReadonlyArray<TableRow<PlanItem>>,
  rowIds: readonly string[],
  change: (row: TableRow<PlanItem>) => PlanItem | string,
): Asked {
  const byId = groupBy(plan, ({ item }) => keyOf(item.rowId));
  const changed: TableRow<PlanItem>[] = [];
  const refused: RefusedRow[] = [];
  for (const rowId of new Map(rowIds.map((id) => [keyOf(id), id])).values()) {
    const [row, other] = byId.get(keyOf(rowId)) ?? [];
    if (row === undefined || keyOf(rowId) === '') {
      refused.push({ rowId, why: 'No row bears this Row ID any more.' });
    } else if (other !== undefined) {
      const rows = [row, other].map(({ row: number }) => number).join(' and ');
      refused.push({ rowId, why: `Rows ${rows} share this Row ID: give one of them another.` });
    } else {
      const item = change(row);
      if (typeof item === 'string') refused.push({ rowId, why: item });
      else changed.push({ ...row, item });
    }
  }
  return { changed, refused };
}

function keyOf(rowId: string): string {
  return rowId.trim().toUpperCase();
}
