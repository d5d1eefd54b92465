import type { MonthsPlan } from '../../core/plan/build-month.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { rememberBuilds } from '../../sheets/workbook/build-memory.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lookAgain } from '../../sheets/workbook/look-again.ts';
import { noteBuilding, noteBuilt } from '../../sheets/workbook/unfinished-build.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { appendItems, overwriteItems } from '../../sheets/workbook/write-rows.ts';
import { followRows } from '../agency-protection.ts';
import type { Input, Output } from '../contract/contract.ts';
import { ofAll, perMonth, plannedMonths } from '../planned-months.ts';
import { isAsBuilt } from '../untouched-rows.ts';
import { requireConfirmedCycle } from './confirmed-cycle.ts';

/**
 * Adds the rows that the cadence asks for, below the others, in one write. Rows are known by their
 * slots, so that a second build, or one that goes on after a failure, adds nothing twice; the
 * memory is written last, from what stands then. Protections for an agency follow the rows.
 */
export function buildMonth(input: Input<'buildMonth'>): Output<'buildMonth'> {
  const answer = withLock(() => build(input));
  if (input.update === true) noteBuilt();
  return answer;
}

function build(input: Input<'buildMonth'>): Output<'buildMonth'> {
  const workbook = Workbook.open();
  requireConfirmedCycle(workbook);
  const table = workbook.table('plan');
  const planned = plannedMonths(workbook, input);
  const add = ofAll(planned, (month) => month.add);
  const updated = input.update === true ? bringUpToDate(workbook, planned) : 0;
  const first = appendItems(TABS.plan, table, add, workbook.zone);
  rememberBuilds(new Map(planned.months.map(({ month, memory }) => [month, memory])));
  followRows(workbook);
  showFirst(table.sheet, first, add.length);
  return {
    month: input.month,
    added: add.length,
    kept: ofAll(planned, (month) => month.keep).length,
    extra: ofAll(planned, (month) => month.extra).length,
    rowIds: add.map(({ rowId }) => rowId),
    updated,
    perMonth: perMonth(planned),
  };
}

/** Writes the changed rows to where they stand now, unless somebody touched them meanwhile. */
function bringUpToDate(workbook: Workbook, planned: MonthsPlan): number {
  const changed = ofAll(planned, (month) => month.changed);
  if (changed.length === 0) return 0;
  noteBuilding(planned.build);
  const { table, placeOf } = lookAgain(TABS.plan, workbook.table('plan'), workbook.zone);
  const isOurs = isAsBuilt(table);
  const now = new Map(table.rows.filter(isOurs).map(({ row, item }) => [row, item]));
  const items = new Map<number, PlanItem>();
  for (const { row, item } of changed) {
    const place = placeOf.get(row.row) ?? 0;
    if (now.get(place)?.buildRecord === row.item.buildRecord) items.set(place, item);
  }
  overwriteItems(TABS.plan, table, items, workbook.zone);
  return items.size;
}

/** Goes to the first new row, so that people see what came. */
function showFirst(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, count: number): void {
  if (count > 0) sheet.setActiveRange(sheet.getRange(row, 1));
}
