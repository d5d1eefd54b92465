import type { PlainDate } from '../../core/calendar/plain-date.ts';
import type { ReviewDocument } from '../../core/review/document.ts';
import { newSheet } from '../set-up/new-sheet.ts';
import { markReview, markReviewFinished } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { titlesOf } from './chart-note.ts';
import { drawCharts } from './charts.ts';
import { dressDecisions } from './dress-decisions.ts';
import { dressLines } from './dress-lines.ts';
import { foldLists } from './fold-lists.ts';
import { linesOf } from './line.ts';
import { COLUMNS, FIRST_COLUMN, KEY_COLUMN, WIDER, WIDTH } from './place.ts';
import { makeRoom, type Refresh } from './refresh.ts';
import { placeLines, sizeOf, standingOf } from './standing.ts';
import { NEW_COLUMNS } from './standing-columns.ts';
import { WRITING } from './standing-tab.ts';
import { stateOf } from './state.ts';
import type { ReviewWriter } from './values.ts';
import { type PlacedLine, writeWhole } from './write-lines.ts';
import { noteOf, writeRecords } from './write-records.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The blank line above a section, in pixels: it is printed too. */
const SPACE_HEIGHT = 12;

/** Fills a tab that is still blank. */
export function drawNew(
  workbook: Workbook,
  sheet: Sheet,
  document: ReviewDocument,
  writer: ReviewWriter,
  closedOn: PlainDate | null,
): void {
  const lines = linesOf(document, WRITING);
  const { insertions, rowOf } = placeLines(lines, standingOf([]));
  const placed = lines.map((line): PlacedLine => ({ line, row: rowOf.get(line.key) ?? 1 }));
  makeRoom(sheet, sizeOf(insertions.flatMap((insertion) => insertion.lines)));
  writeWhole(sheet, placed, writer, workbook.zone);
  const titles = titlesOf(document.charts);
  const notes = placed.map(({ line, row }) => [row, noteOf(line, writer, null, titles)] as const);
  writeRecords(sheet, KEY_COLUMN, new Map(notes), []);
  const place = { rowOf, columns: NEW_COLUMNS };
  dress(workbook, sheet, placed, place);
  drawCharts(sheet, document, place, new Map(), false);
  foldLists(sheet, document, rowOf);
  const state = stateOf({ closedOn, refreshedOn: null, left: [] });
  sheet.getRange(rowOf.get('state') ?? 1, FIRST_COLUMN).setValue(state);
  markReviewFinished(sheet, document.month, closedOn);
}

/** Gives lines their look. */
export function dress(
  workbook: Workbook,
  sheet: Sheet,
  fresh: readonly PlacedLine[],
  { columns }: Pick<Refresh, 'columns'>,
): void {
  dressLines(sheet, fresh, columns);
  const decisions = fresh.filter(({ line }) => line.key.startsWith('decision:'));
  const rows = decisions.map(({ row }) => row);
  dressDecisions(workbook, sheet, rows, columns);
  for (const { line, row } of fresh) {
    if (line.kind === 'section' && line.space === 1) sheet.setRowHeight(row - 1, SPACE_HEIGHT);
  }
}

/** Makes the tab of a month, before Decisions. */
export function createSheet(workbook: Workbook, month: string): Sheet {
  const place = workbook.sheet('decisions').getIndex() - 1;
  const sheet = newSheet(workbook, `Review ${month}`, place);
  markReview(sheet, month);
  return sheet;
}

/** Gives a tab its look as a whole. */
export function dressSheet(sheet: Sheet): void {
  sheet.setTabColor('#188038');
  sheet.setHiddenGridlines(true);
  sheet.hideColumns(KEY_COLUMN);
  sheet.setColumnWidths(FIRST_COLUMN, COLUMNS - FIRST_COLUMN + 1, WIDTH);
  for (const [index, width] of WIDER) sheet.setColumnWidth(FIRST_COLUMN + index, width);
}
