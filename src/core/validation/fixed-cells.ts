import type { PlanItem } from '../plan/item.ts';
import type { TableRow } from '../workbook.ts';
import { cellText } from './cell-text.ts';
import type { FixableColumn } from './rule.ts';

/** A cell of the plan that a sure fix changes, or changed. */
export interface FixedCell {
  readonly rowId: string;
  readonly column: FixableColumn;
  readonly from: string;
  readonly to: string;
}

/** Which cells to write, and how the others stand. */
export interface CellsToWrite {
  readonly write: readonly (FixedCell & { readonly row: number })[];
  /** Cells that hold the wanted text already. */
  readonly standing: readonly FixedCell[];
  /** How many hold something else by now, or are gone. */
  readonly changed: number;
}

/**
 * Finds the cells of fixes in the plan, by Row ID. A cell is written only where it still holds what
 * it held when the fix was offered; a Row ID that two rows bear finds none.
 */
export function cellsToWrite(
  plan: readonly TableRow<PlanItem>[],
  fixes: readonly FixedCell[],
): CellsToWrite {
  const rows = new Map<string, TableRow<PlanItem> | null>();
  for (const row of plan) {
    const id = idOf(row.item);
    rows.set(id, rows.has(id) ? null : row);
  }
  const write: (FixedCell & { row: number })[] = [];
  const standing: FixedCell[] = [];
  let changed = 0;
  for (const fix of fixes) {
    const row = fix.rowId.trim() === '' ? null : (rows.get(idOf(fix)) ?? null);
    const isReadable = row !== null && !row.unreadable.includes(fix.column);
    const held = isReadable ? cellText(row.item[fix.column]) : null;
    if (row !== null && held === fix.from) write.push({ ...fix, row: row.row });
    else if (held === fix.to) standing.push(fix);
    else changed++;
  }
  return { write, standing, changed };
}

/** The same the other way round, to take fixes back. */
export function reversed(fixes: readonly FixedCell[]): FixedCell[] {
  return fixes.map(({ from, to, ...cell }) => ({ ...cell, from: to, to: from }));
}

function idOf({ rowId }: { readonly rowId: string }): string {
  return rowId.trim().toLowerCase();
}
