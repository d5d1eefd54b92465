import { rowLikeness } from '../../core/handoff/compare.ts';
import type { PackRow } from '../../core/handoff/pack-columns.ts';
import {
  addedItem,
  cellsToTake,
  rowsToAdd,
  seenPackRow,
  settle,
  type TakenCell,
} from '../../core/handoff/take-over.ts';
import { changedApprovalCells } from '../../core/plan/approval-cell.ts';
import { missingRowIds } from '../../core/plan/missing-row-ids.ts';
import { findPackSheet, sentRows, writeSent } from '../../sheets/handoff/pack-sheets.ts';
import { writeForeign } from '../../sheets/handoff/write-foreign.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { recallBuilds } from '../../sheets/workbook/build-memory.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lookAgain } from '../../sheets/workbook/look-again.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { appendItems } from '../../sheets/workbook/write-rows.ts';
import { writeValues } from '../../sheets/workbook/write-values.ts';
import type { Input, Output } from '../contract/contract.ts';
import { packedPlan } from '../packed-plan.ts';
import { checkAgain } from '../write-fixes.ts';

/**
 * Takes over what was accepted of a pack. First the cells, then the rows, and last what was decided:
 * after a stop the next run finds cells and rows that stand, and goes on.
 */
export function applyPack({
  month,
  accept,
  refuse = [],
  add = [],
  drop = [],
}: Input<'applyPack'>): Output<'applyPack'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const { take, done } = cellsToTake(packedPlan(workbook), accept);
    if (take.length > 0) writeCells(workbook, take);
    const added = addRows(workbook, add.map(seenPackRow), month);
    const touched = new Set([...done.map(({ rowId }) => rowId), ...added]);
    if (touched.size > 0) lookAfter(workbook, touched);
    const sent = findPackSheet(workbook, 'agencySent', month);
    if (sent !== null) {
      const rows = [...add, ...drop].map(seenPackRow);
      writeSent(workbook, month, settle(sentRows(sent), [...done, ...refuse], rows), sent);
    }
    return { accepted: done.length, changed: accept.length - done.length, added };
  });
}

function writeCells(workbook: Workbook, cells: readonly TakenCell[]): void {
  const now = lookAgain(TABS.plan, workbook.table('plan'), workbook.zone);
  for (const key of new Set(cells.map((cell) => cell.key))) {
    const texts = cells.filter((cell) => cell.key === key);
    writeForeign(now, key, new Map(texts.map(({ row, text }) => [row, text])), workbook.zone);
  }
}

/** Adds rows that do not stand in the plan yet; answers the Row IDs of all of them. */
function addRows(workbook: Workbook, rows: readonly PackRow[], month: string): string[] {
  if (rows.length === 0) return [];
  const table = workbook.reread('plan');
  const fresh = rowsToAdd(packedPlan(workbook), rows).map((row, index) => ({
    row: table.lastRow + 1 + index,
    item: addedItem(row, month),
    unreadable: [],
  }));
  const lastNumbers = recallBuilds();
  const given = missingRowIds(
    [...table.rows.filter(({ item }) => item.rowId !== ''), ...fresh],
    workbook.settings.planCode,
    workbook.today,
    (of) => lastNumbers(of).lastNumber,
  );
  const idOf = new Map(given.map(({ row, rowId }) => [row, rowId]));
  const items = fresh.map(({ row, item }) => ({ ...item, rowId: idOf.get(row) ?? '' }));
  appendItems(TABS.plan, table, items, workbook.zone);
  workbook.reread('plan');
  const wanted = new Set(rows.map(rowLikeness));
  const standing = packedPlan(workbook).filter(({ packed }) => wanted.has(rowLikeness(packed)));
  return standing.map(({ packed }) => packed.rowId);
}

/** Says what became of approvals, makes tracked links, and checks the rows. */
function lookAfter(workbook: Workbook, rowIds: ReadonlySet<string>): void {
  const table = workbook.reread('plan');
  const rows = table.rows.filter(({ item }) => rowIds.has(item.rowId));
  const approvals = changedApprovalCells(rows, workbook.today);
  writeValues(lookAgain(TABS.plan, table, workbook.zone), 'approval', approvals, workbook.zone);
  checkAgain(workbook, rowIds);
}
