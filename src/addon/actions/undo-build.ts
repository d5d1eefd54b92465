import { Failure } from '../../core/failure.ts';
import { forgetSlots } from '../../core/plan/build-memory.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import { latestBuild, rowsToTakeBack } from '../../core/plan/take-back.ts';
import type { TableRow } from '../../core/workbook.ts';
import { recallBuild, rememberBuild } from '../../sheets/workbook/build-memory.ts';
import { deleteRows } from '../../sheets/workbook/delete-rows.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import type { Table } from '../../sheets/workbook/table.ts';
import { noteTakenBack, noteTakingBack, takingBack } from '../../sheets/workbook/taking-back.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/**
 * Takes the last build back: its rows go, except those that somebody touched, be it in a column of
 * the user's own. The slots are forgotten first: a stop between the two leaves rows, not gaps. What
 * is being taken back is noted until it is done, so that trying again never takes another build.
 */
export function undoBuild(_input: Input<'undoBuild'>): Output<'undoBuild'> {
  const answer = withLock(takeBack);
  noteTakenBack();
  return answer;
}

function takeBack(): Output<'undoBuild'> {
  const workbook = Workbook.open();
  const { rows } = workbook.table('plan');
  const build = latestBuild(rows);
  const begun = takingBack();
  if (begun !== null && (build === null || build.build < begun.build)) {
    return { removed: begun.rows, touched: 0 };
  }
  if (build === null) {
    throw new Failure(
      'no-build',
      'There is no build to take back: no row of the plan comes from one.',
    );
  }
  const { remove, touched } = rowsToTakeBack(rows);
  const keys = untouchedRows(workbook.table('plan'), remove).map(({ item }) => item.slot);
  noteTakingBack({ build: build.build, rows: keys.length });
  for (const month of build.months) rememberBuild(month, forgetSlots(recallBuild(month), keys));
  // People may have sorted the plan, or begun to work on a row, since it was read.
  const now = workbook.reread('plan');
  const wanted = new Set(keys);
  const gone = untouchedRows(now, rowsToTakeBack(now.rows).remove).filter(({ item }) =>
    wanted.has(item.slot),
  );
  deleteRows(
    now.sheet,
    gone.map(({ row }) => row),
  );
  return { removed: gone.length, touched: touched.length + remove.length - gone.length };
}

/** Rows in which people have typed nothing at all. */
function untouchedRows(
  table: Table<PlanItem>,
  rows: readonly TableRow<PlanItem>[],
): TableRow<PlanItem>[] {
  return rows.filter((row) => !hasForeignCells(table, row));
}

/** Whether anything stands in the row outside the columns of ours. */
function hasForeignCells(table: Table<PlanItem>, { row }: TableRow<PlanItem>): boolean {
  const ours = new Set(table.columns.at.values());
  const cells = table.cells[row - 1] ?? [];
  return cells.some((cell, index) => cell !== '' && !ours.has(index + 1));
}
