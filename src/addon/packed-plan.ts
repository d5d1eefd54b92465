import { packer } from '../core/handoff/pack.ts';
import type { PackedRow } from '../core/handoff/take-over.ts';
import type { PlanItem } from '../core/plan/item.ts';
import type { TableRow } from '../core/workbook.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';

/** Rows of the plan, and how a pack has them. */
export function packedPlan(
  workbook: Workbook,
  rows: readonly TableRow<PlanItem>[] = workbook.table('plan').rows,
): PackedRow[] {
  const pack = packer(workbook.items('people'));
  return rows.map((row) => ({ row, packed: pack(row.item) }));
}
