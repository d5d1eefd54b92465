import { planMonth } from '../../core/plan/build-month.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { recallBuild, rememberBuild } from '../../sheets/workbook/build-memory.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { appendItems } from '../../sheets/workbook/write-rows.ts';
import type { Input, Output } from '../contract/contract.ts';
import { requireConfirmedCycle } from './confirmed-cycle.ts';

/**
 * Adds the rows that the cadence asks for, below the others, in one write. Rows are known by their
 * slots, so that a second build, or one that goes on after a failure, adds nothing twice; the
 * memory is written last, from what stands then.
 */
export function buildMonth({ month, again }: Input<'buildMonth'>): Output<'buildMonth'> {
  return withLock(() => {
    const workbook = Workbook.open();
    requireConfirmedCycle(workbook);
    const table = workbook.table('plan');
    const planned = planMonth({
      month,
      lines: workbook.items('cadence'),
      plan: table.rows,
      settings: workbook.settings,
      today: workbook.today,
      memory: recallBuild(month),
      again,
    });
    const first = appendItems(TABS.plan, table, planned.add, workbook.zone);
    rememberBuild(month, planned.memory);
    showFirst(table.sheet, first, planned.add.length);
    return {
      month,
      added: planned.add.length,
      kept: planned.keep.length,
      extra: planned.extra.length,
      rowIds: planned.add.map(({ rowId }) => rowId),
    };
  });
}

/** Goes to the first new row, so that people see what came. */
function showFirst(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, count: number): void {
  if (count > 0) sheet.setActiveRange(sheet.getRange(row, 1));
}
