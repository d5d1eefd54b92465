import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import type { TableRow } from '../../../src/core/workbook.ts';

/** Rows of the tab Plan, below its header. */
export function planRows(items: readonly Partial<PlanItem>[]): TableRow<PlanItem>[] {
  return items.map((item, index) => ({
    row: index + 2,
    item: { ...BLANK_ITEM, ...item },
    unreadable: [],
  }));
}
