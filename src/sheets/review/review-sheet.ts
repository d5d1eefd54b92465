import type { PlainDate } from '../../core/calendar/plain-date.ts';
import type { ReviewDocument } from '../../core/review/document.ts';
import { deleteRows } from '../workbook/delete-rows.ts';
import { markReviewFinished, markReviewUnfinished, type ReviewTab } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { drawnTitles, titlesOf } from './chart-note.ts';
import { drawCharts } from './charts.ts';
import { type Difference, standingAddress, told, toldLines } from './differences.ts';
import { fitHeights } from './dress-lines.ts';
import { foldLists } from './fold-lists.ts';
import { type Line, linesOf } from './line.ts';
import { createSheet, drawNew, dress, dressSheet } from './new-tab.ts';
import { planRefresh, settleRecords, writeRefresh, writeState } from './refresh.ts';
import { staleLines } from './stale-lines.ts';
import { readStandingTab, type StandingTab, WRITING } from './standing-tab.ts';
import type { ReviewWriter } from './values.ts';
import type { PlacedLine } from './write-lines.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A review as it was written. */
export interface DrawnReview {
  readonly sheet: Sheet;
  /** What people typed over, which stays: what stands, and what we would have written. */
  readonly left: readonly Difference[];
}

/**
 * Makes the tab of a review, or refreshes it: lines are found by their keys, figures are written
 * anew, lines that are new or that somebody deleted are inserted where they belong, and what people
 * wrote stays, also in cells of ours. A review whose making stopped half-way is finished; until
 * then its state says so.
 */
export function drawReview(
  workbook: Workbook,
  document: ReviewDocument,
  closedOn: PlainDate | null,
  writer: ReviewWriter,
): DrawnReview {
  const lines = linesOf(document, WRITING);
  const { reviews, unfinishedReviews } = workbook.directory;
  const isOfMonth = ({ month }: ReviewTab) => month === document.month;
  const finished = reviews.find(isOfMonth);
  const known = finished ?? unfinishedReviews.find(isOfMonth);
  const sheet = known?.sheet ?? createSheet(workbook, document.month);
  if (finished === undefined) dressSheet(sheet);
  if (known === undefined) {
    drawNew(workbook, sheet, document, writer, closedOn);
    return { sheet, left: [] };
  }
  const tab = dropStale(sheet, lines, putColumnsBack(sheet, lines, workbook), workbook);
  const refresh = planRefresh(lines, tab, writer);
  const { placed, added, changed, rowOf } = refresh;
  const isWidened = ({ line }: PlacedLine) =>
    line.kind === 'header' && changed.some((other) => other.line === line);
  const fresh = placed.filter(
    (one) => finished === undefined || added.includes(one) || isWidened(one),
  );
  // New lines are dressed again if their making stops: only the mark tells that it did.
  if (finished !== undefined && fresh.length > 0) {
    markReviewUnfinished(sheet, document.month, finished.closedOn);
  }
  const drawn = drawnTitles(tab.notes[(tab.standing.rowOf.get('state') ?? 0) - 1] ?? '');
  const titles = titlesOf(document.charts);
  writeRefresh(workbook, sheet, refresh, writer, titlesOf(document.charts, drawn));
  if (fresh.length > 0) dress(workbook, sheet, fresh, refresh);
  const said = new Set(changed.map(({ line }) => line));
  fitHeights(
    sheet,
    placed.filter((one) => said.has(one.line) && !fresh.includes(one)),
  );
  if (fresh.length > 0 || refresh.isChanging) {
    const isWhole = finished !== undefined && !tab.isWriting;
    drawCharts(sheet, document, refresh, drawn, isWhole);
  }
  if (finished === undefined) foldLists(sheet, document, rowOf);
  settleRecords(sheet, refresh, writer, titles);
  writeState(workbook, sheet, refresh, { closedOn, wasClosed: known.closedOn !== null });
  if (fresh.length > 0) markReviewFinished(sheet, document.month, closedOn);
  const address = standingAddress({ rowOf, columns: refresh.columns });
  return { sheet, left: told(document, refresh.theirs, address, writer) };
}

/**
 * What a refresh would change in the figures of a review that stands: nothing is written. They are
 * read from its cells, for these are what the meeting looked at; a second record of them could only
 * say something else. `null` where a writing was interrupted, which the next one has to finish.
 */
export function reviewDifferences(
  workbook: Workbook,
  { sheet }: Pick<ReviewTab, 'sheet'>,
  document: ReviewDocument,
  writer: ReviewWriter,
): Difference[] | null {
  const lines = linesOf(document, WRITING);
  const tab = readStandingTab(sheet, lines, workbook.zone);
  if (tab.isWriting) return null;
  const { changed, columns } = planRefresh(lines, tab, writer);
  const address = standingAddress({ rowOf: tab.standing.rowOf, columns });
  return [...told(document, changed, address, writer), ...toldLines(document, lines, tab)];
}

/** Reads the tab; columns of ours that somebody deleted are inserted again, blank as yet. */
function putColumnsBack(sheet: Sheet, lines: readonly Line[], workbook: Workbook): StandingTab {
  const tab = readStandingTab(sheet, lines, workbook.zone);
  if (!tab.columns.includes(null)) return tab;
  let before = tab.keyColumn;
  let inserted = 0;
  for (const column of tab.columns) {
    if (column === null) {
      sheet.insertColumnAfter(before);
      inserted++;
    }
    before = column === null ? before + 1 : column + inserted;
  }
  return readStandingTab(sheet, lines, workbook.zone);
}

/**
 * Deletes lines that the review no longer has, such as a stage that was removed, unless people
 * wrote into them or beside them.
 */
function dropStale(
  sheet: Sheet,
  lines: readonly Line[],
  tab: StandingTab,
  workbook: Workbook,
): StandingTab {
  const rows = staleLines(lines, tab)
    .filter(({ hasWriting }) => !hasWriting)
    .map(({ row }) => row);
  deleteRows(sheet, rows);
  return rows.length === 0 ? tab : readStandingTab(sheet, lines, workbook.zone);
}
