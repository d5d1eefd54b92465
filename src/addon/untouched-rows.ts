import { isUntouchedRow } from '../core/plan/build-record.ts';
import type { PlanItem } from '../core/plan/item.ts';
import type { TableRow } from '../core/workbook.ts';
import type { Table } from '../sheets/workbook/table.ts';

/**
 * Whether a row is as it was built and people have typed nothing in it at all, be it in a column
 * of their own.
 */
export function isAsBuilt(table: Table<PlanItem>): (row: TableRow<PlanItem>) => boolean {
  const ours = new Set(table.columns.at.values());
  return (row) => {
    const cells = table.cells[row.row - 1] ?? [];
    return isUntouchedRow(row) && cells.every((cell, index) => cell === '' || ours.has(index + 1));
  };
}
