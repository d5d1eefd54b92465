import type { PlanItem } from '../core/plan/item.ts';
import type { Finding } from '../core/validation/finding.ts';
import type { TableRow } from '../core/workbook.ts';
import { letters } from '../sheets/workbook/columns.ts';
import { headerOf } from '../sheets/workbook/headers.ts';
import { columnOf, type Table } from '../sheets/workbook/table.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';
import type { Output } from './contract/contract.ts';

/** A finding as the sidebar has it: with the address of its cell and the header of its column. */
export type ToldFinding = Output<'validatePlan'>['findings'][number];

/** The plan of a check: its rows as they were checked, and where they stand by now. */
export interface CheckedPlan {
  readonly rows: readonly TableRow<PlanItem>[];
  readonly table: Table<PlanItem>;
  readonly placeOf: ReadonlyMap<number, number>;
}

/** Tells findings with the addresses of their cells, as people see them now. */
export function findingTeller(
  workbook: Workbook,
  plan: CheckedPlan | null,
): (finding: Finding) => ToldFinding {
  const names = new Map<string, string>();
  const items = new Map(plan?.rows.map(({ row, item }) => [row, item]) ?? []);
  return ({ code, severity, rowId, place: { tab, row, column }, message, why, fix }) => {
    if (tab === 'calendar') throw new Error('No rule looks at the calendar');
    const isPlan = tab === 'plan' && plan !== null;
    const table = isPlan ? plan.table : workbook.table(tab);
    const name = names.get(tab) ?? table.sheet.getName();
    names.set(tab, name);
    const item = tab === 'plan' ? items.get(row) : undefined;
    const place = isPlan ? plan.placeOf.get(row) : row === 1 ? table.columns.headerRow : undefined;
    return {
      code,
      severity,
      rowId,
      date: item?.date ?? '',
      topic: item?.topic ?? '',
      owner: item?.owner.join(', ') ?? '',
      tab: name,
      cell: `${letters(columnOf(table, column))}${place ?? row}`,
      column: headerOf(table, column),
      message,
      why,
      ...(fix === undefined ? {} : { fix: { ...fix, column: headerOf(table, fix.column) } }),
    };
  };
}
