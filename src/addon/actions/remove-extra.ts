import type { PlainYearMonth } from '../../core/calendar/plain-date.ts';
import { Failure } from '../../core/failure.ts';
import { forgetSlots } from '../../core/plan/build-memory.ts';
import { latestBuildNumber } from '../../core/plan/build-record.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { recallBuilds, rememberBuilds } from '../../sheets/workbook/build-memory.ts';
import { deleteRows } from '../../sheets/workbook/delete-rows.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lookAgain } from '../../sheets/workbook/look-again.ts';
import { lastRemoval, noteRemoval, noteRemoved } from '../../sheets/workbook/removal.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { ofAll, plannedMonths } from '../planned-months.ts';
import { isAsBuilt } from '../untouched-rows.ts';

/**
 * Removes the rows that the cadence no longer asks for and that nobody touched. They are noted
 * whole before the first goes, so that `undoBuild` brings them back; where a stop left some of
 * them standing, the next run removes these too and the note goes on holding all.
 */
export function removeExtra(input: Input<'removeExtra'>): Output<'removeExtra'> {
  const answer = withLock(() => remove(input));
  noteRemoved();
  return answer;
}

function remove(input: Input<'removeExtra'>): Output<'removeExtra'> {
  const workbook = Workbook.open();
  const before = workbook.table('plan');
  const standing = before.rows.map(({ item }) => item);
  const planned = plannedMonths(workbook, input);
  const extra = ofAll(planned, (month) => month.extra);
  const wanted = extra.filter(isAsBuilt(before));
  const goneAlready = goneBefore(standing);
  // In one order, wherever a stop left some of them standing: they are brought back in it.
  const items = [...goneAlready, ...wanted.map(({ item }) => item)].sort((a, b) =>
    a.rowId < b.rowId ? -1 : 1,
  );
  if (items.length > 0) {
    note(latestBuildNumber(standing) + 1, items);
    forget(
      planned.months.map(({ month }) => month),
      items.map(({ slot }) => slot),
    );
  }
  // People may have sorted the plan, or begun to work on a row, since it was read.
  const { table, placeOf } = lookAgain(TABS.plan, before, workbook.zone);
  const places = new Set(wanted.map(({ row }) => placeOf.get(row)));
  const gone = table.rows.filter(({ row }) => places.has(row)).filter(isAsBuilt(table));
  deleteRows(
    table.sheet,
    gone.map(({ row }) => row),
  );
  return { removed: goneAlready.length + gone.length, touched: extra.length - gone.length };
}

/** The rows that a removal which stopped half-way took away already. */
function goneBefore(standing: readonly PlanItem[]): PlanItem[] {
  const removal = lastRemoval();
  if (removal === null || removal.isDone) return [];
  const ids = new Set(standing.map(({ rowId }) => rowId));
  return removal.items.filter(({ rowId }) => !ids.has(rowId));
}

function note(number: number, items: readonly PlanItem[]): void {
  if (noteRemoval(Math.max(number, lastRemoval()?.number ?? 0), items)) return;
  throw new Failure(
    'too-many',
    `${items.length} rows are too many to be brought back, so none was removed. Remove fewer months at a time.`,
  );
}

/** Forgets that the slots had a row: where the cadence asks for them again, they are added. */
function forget(months: readonly PlainYearMonth[], keys: readonly string[]): void {
  const memoryOf = recallBuilds();
  rememberBuilds(new Map(months.map((month) => [month, forgetSlots(memoryOf(month), keys)])));
}
