import type { PlainDate, PlainYearMonth } from '../../core/calendar/plain-date.ts';
import { isPlainYearMonth } from '../../core/calendar/plain-date.ts';
import type { TabKey } from '../../core/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A review tab of a month. */
export interface ReviewTab {
  readonly month: PlainYearMonth;
  readonly closedOn: PlainDate | null;
  readonly sheet: Sheet;
  readonly mark: Metadata;
}

/** A tab of the agency's pack of a month: what they get to see, or what they were sent, hidden. */
export interface PackTab {
  readonly month: PlainYearMonth;
  readonly part: PackPart;
  readonly sheet: Sheet;
  readonly mark: Metadata;
}

export type PackPart = 'agency' | 'agencySent';

/** The tabs of ours in a workbook, whatever people call them now. */
export interface Directory {
  readonly tabs: ReadonlyMap<TabKey, Sheet>;
  readonly reviews: readonly ReviewTab[];
  /** Those of the tabs whose making stopped half-way. */
  readonly unfinished: ReadonlySet<TabKey>;
  /** Reviews whose making stopped half-way: they are not among the others. */
  readonly unfinishedReviews: readonly ReviewTab[];
  readonly packs: readonly PackTab[];
}

/**
 * The mark of a tab of ours is developer metadata, which stays with the tab when it is renamed or
 * moved, and comes along when the file is copied. It names the sheet's own id too: a duplicated
 * tab has another id, so its copy of the mark does not count.
 */
const MARK = 'rowForward.tab';

/** Stands in the mark of a tab from its first moment until all of it is there. */
const UNFINISHED = 'unfinished';

/** Finds the tabs of ours. One read, whatever their number. */
export function directoryOf(spreadsheet: Spreadsheet): Directory {
  const tabs = new Map<TabKey, Sheet>();
  const reviews: ReviewTab[] = [];
  const unfinished = new Set<TabKey>();
  const unfinishedReviews: ReviewTab[] = [];
  const packs: PackTab[] = [];
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find()) {
    const sheet = mark.getLocation().getSheet();
    const [key = '', id = '', month = '', ...states] = (mark.getValue() ?? '').split(' ');
    if (sheet === null || String(sheet.getSheetId()) !== id) continue;
    if (key === 'agency' || key === 'agencySent') {
      packs.push({ month, part: key, sheet, mark });
    } else if (key !== 'review') {
      tabs.set(key as TabKey, sheet); // Only `markTab` writes marks.
      if (month === UNFINISHED) unfinished.add(key as TabKey); // As above.
    } else if (isPlainYearMonth(month)) {
      const closedOn = states.find((state) => state !== UNFINISHED) ?? null;
      const those = states.includes(UNFINISHED) ? unfinishedReviews : reviews;
      those.push({ month, closedOn, sheet, mark });
    }
  }
  reviews.sort((a, b) => (a.month < b.month ? -1 : 1));
  return { tabs, reviews, unfinished, unfinishedReviews, packs };
}

/** The key of a tab of ours; `null` for any other tab. One read. */
export function keyOf(sheet: Sheet): string | null {
  for (const metadata of sheet.getDeveloperMetadata()) {
    if (metadata.getKey() !== MARK) continue;
    const [key = '', id] = (metadata.getValue() ?? '').split(' ');
    if (String(sheet.getSheetId()) === id) return key;
  }
  return null;
}

/** Marks a tab as ours, from its first moment on. */
export function markTab(sheet: Sheet, key: TabKey): void {
  addMark(sheet, `${key} ${sheet.getSheetId()} ${UNFINISHED}`);
}

/** Writes into the mark of a tab that all of it is there. */
export function markFinished(sheet: Sheet, key: TabKey): void {
  writeMark(sheet, `${key} ${sheet.getSheetId()}`);
}

/** Marks a tab as the review of a month, from its first moment on. */
export function markReview(sheet: Sheet, month: PlainYearMonth): void {
  addMark(sheet, reviewMark(sheet, month, UNFINISHED));
}

/** Marks a tab as one of the agency's pack of a month. */
export function markPack(sheet: Sheet, part: PackPart, month: PlainYearMonth): void {
  addMark(sheet, `${part} ${sheet.getSheetId()} ${month}`);
}

/** Writes into the mark of a review that it changes and is not whole meanwhile. */
export function markReviewUnfinished(
  sheet: Sheet,
  month: PlainYearMonth,
  closedOn: PlainDate | null,
): void {
  writeMark(sheet, reviewMark(sheet, month, `${closedOn ?? ''} ${UNFINISHED}`.trim()));
}

/** Writes into the mark of a review that all of it is there, and the day it was closed, if any. */
export function markReviewFinished(
  sheet: Sheet,
  month: PlainYearMonth,
  closedOn: PlainDate | null,
): void {
  writeMark(sheet, reviewMark(sheet, month, closedOn ?? ''));
}

function writeMark(sheet: Sheet, value: string): void {
  for (const mark of sheet.getDeveloperMetadata()) {
    if (mark.getKey() === MARK) mark.setValue(value);
  }
}

/** Writes into the mark of a review the day it was closed. */
export function markClosed(review: ReviewTab, closedOn: PlainDate): void {
  review.mark.setValue(reviewMark(review.sheet, review.month, closedOn));
}

function reviewMark(sheet: Sheet, month: PlainYearMonth, state: string): string {
  return ['review', sheet.getSheetId(), month, state].join(' ').trim();
}

function addMark(sheet: Sheet, value: string): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  sheet.addDeveloperMetadata(MARK, value, visibility);
}
