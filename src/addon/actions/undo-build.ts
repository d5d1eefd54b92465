import { Failure } from '../../core/failure.ts';
import { forgetSlots } from '../../core/plan/build-memory.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import { type LatestBuild, latestBuild, rowsToTakeBack } from '../../core/plan/take-back.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { recallBuilds, rememberBuilds } from '../../sheets/workbook/build-memory.ts';
import { deleteRows } from '../../sheets/workbook/delete-rows.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lastRemoval, noteBroughtBack, type Removal } from '../../sheets/workbook/removal.ts';
import type { Table } from '../../sheets/workbook/table.ts';
import { noteTakenBack, noteTakingBack, takingBack } from '../../sheets/workbook/taking-back.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { appendItems, overwriteItems } from '../../sheets/workbook/write-rows.ts';
import type { Input, Output } from '../contract/contract.ts';
import { isAsBuilt } from '../untouched-rows.ts';

type Answer = Output<'undoBuild'>;

/**
 * Takes the last build back, or brings back the rows of a removal that came after it. Rows that
 * somebody touched since, be it in a column of the user's own, stay as they are.
 */
export function undoBuild(_input: Input<'undoBuild'>): Answer {
  const { answer, noteDone } = withLock(takeBack);
  noteDone();
  return answer;
}

function takeBack(): { readonly answer: Answer; readonly noteDone: () => void } {
  const workbook = Workbook.open();
  const build = latestBuild(workbook.table('plan').rows);
  const removal = lastRemoval();
  if (removal !== null && removal.number > (build?.build ?? 0)) {
    return { answer: bringBack(workbook, removal), noteDone: noteBroughtBack };
  }
  const begun = takingBack();
  if (begun !== null && (build === null || build.build < begun.build)) {
    const { removed, restored } = begun;
    return { answer: { removed, touched: 0, restored }, noteDone: noteTakenBack };
  }
  if (build === null) {
    throw new Failure(
      'no-build',
      'There is no build to take back: no row of the plan comes from one.',
    );
  }
  return { answer: takeBuildBack(workbook, build), noteDone: noteTakenBack };
}

/** The rows of a removal go below the others; those that stand again already are left alone. */
function bringBack(workbook: Workbook, { items }: Removal): Answer {
  const standing = new Set(workbook.items('plan').map(({ rowId }) => rowId));
  const gone = items.filter(({ rowId }) => !standing.has(rowId));
  appendItems(TABS.plan, workbook.table('plan'), gone, workbook.zone);
  return { removed: 0, touched: 0, restored: items.length };
}

/**
 * The slots are forgotten first: a stop between the two leaves rows, not gaps. What is being taken
 * back is noted until it is done, so that trying again never takes another build.
 */
function takeBuildBack(workbook: Workbook, build: LatestBuild): Answer {
  const before = ownRows(workbook.table('plan'));
  const keys = new Set(before.remove.map(({ item }) => item.slot));
  noteTakingBack({
    build: build.build,
    removed: before.remove.length,
    restored: before.restore.length,
  });
  const memoryOf = recallBuilds();
  rememberBuilds(
    new Map(build.months.map((month) => [month, forgetSlots(memoryOf(month), [...keys])])),
  );
  // People may have sorted the plan, or begun to work on a row, since it was read.
  const table = workbook.reread('plan');
  const now = ownRows(table);
  const gone = now.remove.filter(({ item }) => keys.has(item.slot));
  overwriteItems(
    TABS.plan,
    table,
    new Map(now.restore.map(({ row, before: item }) => [row.row, item])),
    workbook.zone,
  );
  deleteRows(
    table.sheet,
    gone.map(({ row }) => row),
  );
  const restored = now.restore.length;
  return { removed: gone.length, touched: now.all - gone.length - restored, restored };
}

/** The rows of the last build in which people have typed nothing at all. */
function ownRows(table: Table<PlanItem>) {
  const { remove, restore, touched } = rowsToTakeBack(table.rows);
  const isOurs = isAsBuilt(table);
  return {
    remove: remove.filter(isOurs),
    restore: restore.filter(({ row }) => isOurs(row)),
    all: remove.length + restore.length + touched.length,
  };
}
