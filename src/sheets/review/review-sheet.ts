import type { PlainDate } from '../../core/calendar/plain-date.ts';
import type { ReviewDocument } from '../../core/review/document.ts';
import type { Cell } from '../cells/cell.ts';
import { fromSheet, PLAIN_TEXT } from '../cells/transfer.ts';
import { newSheet } from '../set-up/new-sheet.ts';
import { deleteRows } from '../workbook/delete-rows.ts';
import {
  markReview,
  markReviewFinished,
  markReviewUnfinished,
  type ReviewTab,
} from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { drawCharts } from './charts.ts';
import { dressDecisions } from './dress-decisions.ts';
import { dressLines } from './dress-lines.ts';
import { type Line, linesOf } from './line.ts';
import { COLUMNS, FIRST_COLUMN, KEY_COLUMN } from './place.ts';
import { hasWriting, placeLines, sizeOf, standingOf } from './standing.ts';
import type { ReviewWriter } from './values.ts';
import {
  changedBlocks,
  type PlacedLine,
  writeBlocks,
  writeKeys,
  writeWhole,
} from './write-lines.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Stands in the place of the state while figures old and new stand side by side. */
const WRITING = 'Being written. Where this line stays, make the review again.';

/**
 * Makes the tab of a review, or refreshes it: lines are found by their keys, figures are written
 * anew, lines that are new are inserted where they belong, and what people wrote stays. A review whose
 * making stopped half-way is finished; until then its state says so.
 */
export function drawReview(
  workbook: Workbook,
  document: ReviewDocument,
  closedOn: PlainDate | null,
  writer: ReviewWriter,
): Sheet {
  const lines = linesOf(document, WRITING);
  const { reviews, unfinishedReviews } = workbook.directory;
  const isOfMonth = ({ month }: ReviewTab) => month === document.month;
  const finished = reviews.find(isOfMonth);
  const known = finished ?? unfinishedReviews.find(isOfMonth);
  const sheet = known?.sheet ?? createSheet(workbook, document.month);
  if (finished === undefined) dressSheet(sheet);
  const cells = known === undefined ? [] : dropStale(workbook, sheet, lines);
  const standing = standingOf(cells);
  const { insertions, rowOf } = placeLines(lines, standing);
  const placed = lines.map((line): PlacedLine => ({ line, row: rowOf.get(line.key) ?? 1 }));
  const added = placed.filter(({ line }) => !standing.rowOf.has(line.key));
  const rowBefore = new Map([...standing.rowOf].map(([key, row]) => [rowOf.get(key), row]));
  const before = (row: number) => cells[(rowBefore.get(row) ?? 0) - 1] ?? [];
  const figures = placed.filter(({ line }) => line.kind !== 'state');
  const changed = changedBlocks(figures, writer, before);
  const widened = changed.flat().filter(({ line }) => line.kind === 'header');
  const fresh = finished === undefined ? placed : [...new Set([...added, ...widened])];
  const state = (row: number) => sheet.getRange(row, FIRST_COLUMN);
  const stateBefore = standing.rowOf.get('state');
  // New lines are dressed again if their making stops: only the mark tells that it did.
  if (finished !== undefined && fresh.length > 0) {
    markReviewUnfinished(sheet, document.month, finished.closedOn);
  }
  if (changed.length > 0 && stateBefore !== undefined) state(stateBefore).setValue(WRITING);
  for (const { below, lines: added, standing: blank } of [...insertions].reverse()) {
    const count = sizeOf(added) - blank;
    if (below === 0) makeRoom(sheet, count);
    else if (count > 0) sheet.insertRowsAfter(below, count);
  }
  if (cells.length === 0) writeWhole(sheet, placed, writer, workbook.zone);
  else {
    writeKeys(sheet, added);
    writeBlocks(sheet, changed, writer, workbook.zone);
  }
  if (fresh.length > 0) {
    dressLines(sheet, fresh);
    const lines = fresh.filter(({ line }) => line.key.startsWith('decision:'));
    dressDecisions(
      workbook,
      sheet,
      lines.map(({ row }) => row),
    );
    drawCharts(sheet, document, rowOf);
  }
  const shown = cells[(stateBefore ?? 0) - 1]?.[FIRST_COLUMN - 1];
  const text = stateOf(closedOn);
  if (changed.length > 0 || shown !== text) {
    // Much was read since: people may have moved the line.
    const row = rowOfKey(sheet, 'state');
    if (row !== undefined) state(row).setNumberFormat(PLAIN_TEXT).setValue(text);
  }
  if (fresh.length > 0) markReviewFinished(sheet, document.month, closedOn);
  return sheet;
}

function rowOfKey(sheet: Sheet, key: string): number | undefined {
  const keys = sheet.getRange(1, KEY_COLUMN, sheet.getMaxRows(), 1).getValues();
  return standingOf(keys.map(([cell]) => [String(cell)])).rowOf.get(key);
}

function stateOf(closedOn: PlainDate | null): string {
  return closedOn === null
    ? 'Open. Fill in the yellow cells together; closing the review copies the decisions.'
    : `Closed on ${closedOn}.`;
}

function createSheet(workbook: Workbook, month: string): Sheet {
  const place = workbook.sheet('decisions').getIndex() - 1;
  const sheet = newSheet(workbook, `Review ${month}`, place);
  markReview(sheet, month);
  return sheet;
}

function dressSheet(sheet: Sheet): void {
  sheet.setTabColor('#188038');
  sheet.setHiddenGridlines(true);
  sheet.hideColumns(KEY_COLUMN);
  sheet.setColumnWidth(FIRST_COLUMN, 230);
  sheet.setColumnWidths(FIRST_COLUMN + 1, COLUMNS - FIRST_COLUMN, 120);
}

function makeRoom(sheet: Sheet, rows: number): void {
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}

/**
 * Reads the tab and deletes lines that the review no longer has, such as a stage that was removed,
 * unless people wrote beside them. Answers the cells that stand then.
 */
function dropStale(workbook: Workbook, sheet: Sheet, lines: readonly Line[]): Cell[][] {
  const cells = sheet
    .getDataRange()
    .getValues()
    .map((row) => row.map((value) => fromSheet(value, workbook.zone)));
  const wanted = new Map(lines.map((line) => [line.key, line]));
  let width: Pick<Line, 'cells'> = { cells: [] };
  const stale = cells.flatMap((row, index) => {
    const key = String(row[KEY_COLUMN - 1] ?? '');
    const line = wanted.get(key);
    if (line?.kind === 'row') width = line;
    return key === '' || line !== undefined || hasWriting(row, width) ? [] : [index + 1];
  });
  deleteRows(sheet, stale);
  return cells.filter((_, index) => !stale.includes(index + 1));
}
