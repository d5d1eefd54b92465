import type { PlainDate, PlainYearMonth } from '../core/calendar/plain-date.ts';
import { countedOnce } from '../core/results/counted-once.ts';
import type { ReviewDocument } from '../core/review/document.ts';
import type { ReviewInput } from '../core/review/input.ts';
import { reviewDocument } from '../core/review/review.ts';
import type { TabKey } from '../core/workbook.ts';
import type { Difference } from '../sheets/review/differences.ts';
import { drawReview, reviewDifferences } from '../sheets/review/review-sheet.ts';
import { type ReviewWriter, reviewWriter } from '../sheets/review/values.ts';
import { letters } from '../sheets/workbook/columns.ts';
import type { ReviewTab } from '../sheets/workbook/directory.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';

/** What a review looks at: the tabs as they stand. */
export function reviewInput(workbook: Workbook, month: PlainYearMonth): ReviewInput {
  const { counted, leftOut } = countedOnce(workbook.table('results').rows);
  return {
    month,
    plan: workbook.table('plan').rows,
    goals: workbook.table('goals').rows,
    cycle: workbook.items('salesCycle'),
    people: workbook.table('people').rows,
    channels: workbook.items('channels'),
    results: counted,
    leftOut,
    sales: workbook.table('sales').rows,
    decisions: workbook.table('decisions').rows,
    // Of itself a review speaks as of an open one: closing it changes no figure.
    reviews: workbook.directory.reviews.map((review) =>
      review.month === month ? { ...review, closedOn: null } : review,
    ),
    settings: workbook.settings,
    today: workbook.today,
    now: workbook.now,
  };
}

/** A review that was written, or looked at only. */
interface TabOfReview {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** What the data says now. */
  readonly document: ReviewDocument;
  /** What people typed over. */
  readonly left: readonly Difference[];
  /** What a refresh would change. */
  readonly wouldChange: readonly Difference[];
}

/** Makes or refreshes the tab of a review; answers the tab and what was written into it. */
export function writeReview(
  workbook: Workbook,
  month: PlainYearMonth,
  closedOn: PlainDate | null,
): TabOfReview {
  const document = reviewDocument(reviewInput(workbook, month));
  const drawn = drawReview(workbook, document, closedOn, writerOf(workbook));
  return { ...drawn, document, wouldChange: [] };
}

/**
 * Looks at a review that was closed and writes nothing; one of which a writing was interrupted is
 * finished instead.
 */
export function lookAtReview(workbook: Workbook, review: ReviewTab): TabOfReview {
  const document = reviewDocument(reviewInput(workbook, review.month));
  const wouldChange = reviewDifferences(workbook, review, document, writerOf(workbook));
  if (wouldChange === null) return writeReview(workbook, review.month, review.closedOn);
  return { sheet: review.sheet, document, left: [], wouldChange };
}

function writerOf(workbook: Workbook): ReviewWriter {
  return reviewWriter(workbook.settings.currency, linker(workbook));
}

/** Addresses of rows within the file: they lead there from any copy of it. */
function linker(
  workbook: Workbook,
): (tab: TabKey, first: number, last: number) => { url: string; name: string } | null {
  const names = new Map<TabKey, string>();
  return (tab, first, last) => {
    const sheet = workbook.find(tab);
    if (sheet === null || tab === 'calendar') return null;
    const name = names.get(tab) ?? sheet.getName();
    names.set(tab, name);
    const width = letters(workbook.table(tab).cells[0]?.length ?? 1);
    return { url: `#gid=${sheet.getSheetId()}&range=A${first}:${width}${last}`, name };
  };
}
