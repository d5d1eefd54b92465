import { Failure } from '../../core/failure.ts';
import { forgetSlots } from '../../core/plan/build-memory.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import { latestBuild, rowsToTakeBack } from '../../core/plan/take-back.ts';
import type { TableRow } from '../../core/workbook.ts';
import { recallBuild, rememberBuild } from '../../sheets/workbook/build-memory.ts';
import { deleteRows } from '../../sheets/workbook/delete-rows.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import type { Table } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/**
 * Takes the last build back: its rows go, except those that somebody touched, be it in a column of
 * the user's own. The slots are forgotten first: a stop between the two leaves rows, not gaps.
 */
export function undoBuild(_input: Input<'undoBuild'>): Output<'undoBuild'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const table = workbook.table('plan');
    const build = latestBuild(table.rows);
    if (build === null) {
      throw new Failure(
        'no-build',
        'There is no build to take back: no row of the plan comes from one.',
      );
    }
    const { remove, touched } = rowsToTakeBack(table.rows);
    const untouched = remove.filter((row) => !hasForeignCells(table, row));
    const keys = untouched.map(({ item }) => item.slot);
    for (const month of build.months) rememberBuild(month, forgetSlots(recallBuild(month), keys));
    deleteRows(
      table.sheet,
      untouched.map(({ row }) => row),
    );
    return {
      removed: untouched.length,
      touched: touched.length + remove.length - untouched.length,
    };
  });
}

/** Whether anything stands in the row outside the columns of ours. */
function hasForeignCells(table: Table<PlanItem>, { row }: TableRow<PlanItem>): boolean {
  const ours = new Set(table.columns.at.values());
  const cells = table.cells[row - 1] ?? [];
  return cells.some((cell, index) => cell !== '' && !ours.has(index + 1));
}
