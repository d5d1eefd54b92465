import type { PlanItem } from '../core/plan/item.ts';
import type { TableRow } from '../core/workbook.ts';

/** A row of the plan with the Row ID that it was just given, if any. */
export function withRowId(row: TableRow<PlanItem>, rowId: string | undefined): TableRow<PlanItem> {
  return rowId === undefined ? row : { ...row, item: { ...row.item, rowId } };
}
