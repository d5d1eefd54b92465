import type { TableRow } from '../workbook.ts';
import type { PlanItem } from './item.ts';

/**
 * The row that fills each slot, by the slot's key, wherever people moved it. Of rows that bear
 * one slot the first fills it: the others are copies that somebody made, rows of their own.
 */
export function rowsBySlot(
  plan: ReadonlyArray<TableRow<PlanItem>>,
): ReadonlyMap<string, TableRow<PlanItem>> {
  const rows = new Map<string, TableRow<PlanItem>>();
  for (const row of plan) {
    const { slot } = row.item;
    if (slot !== '' && !rows.has(slot)) rows.set(slot, row);
  }
  return rows;
}
