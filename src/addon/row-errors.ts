import type { PlanItem } from '../core/plan/item.ts';
import type { Finding } from '../core/validation/finding.ts';
import { findingsByRow } from '../core/validation/findings-by-row.ts';
import { issuesText } from '../core/validation/issues-text.ts';
import { validate } from '../core/validation/validate.ts';
import type { TableRow } from '../core/workbook.ts';
import { headerOf } from '../sheets/workbook/headers.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';
import { planInput } from './plan-input.ts';

type PlanRows = readonly TableRow<PlanItem>[];

/** The first error of each row that is asked for, as `Stage: Choose …`; blank where it has none. */
export function firstErrors(
  workbook: Workbook,
  plan: PlanRows,
  rowIds: readonly string[],
): (row: TableRow<PlanItem>) => string {
  const wanted = new Set(rowIds.map((rowId) => rowId.trim().toUpperCase()));
  const rows = plan.filter(({ item }) => wanted.has(item.rowId.trim().toUpperCase()));
  const found = findingsOf(workbook, plan, rows);
  return ({ row }) => {
    const error = (found.get(row) ?? []).find(({ severity }) => severity === 'error');
    if (error === undefined) return '';
    return `${headerOf(workbook.table('plan'), error.place.column)}: ${error.message}`;
  };
}

/** The text of the Issues cell of each of some rows, once these rows are in the plan. */
export function issuesOnceChanged(workbook: Workbook, changed: PlanRows): Map<number, string> {
  const table = workbook.table('plan');
  const items = new Map(changed.map((row) => [row.row, row]));
  const plan = table.rows.map((row) => items.get(row.row) ?? row);
  const found = findingsOf(workbook, plan, changed);
  const textOf = (row: number) => issuesText(found.get(row) ?? [], (key) => headerOf(table, key));
  return new Map(changed.map(({ row }) => [row, textOf(row)]));
}

function findingsOf(workbook: Workbook, plan: PlanRows, of: PlanRows): Map<number, Finding[]> {
  const found = validate(planInput(workbook, plan), { rows: of.map(({ row }) => row) });
  return findingsByRow(found);
}
