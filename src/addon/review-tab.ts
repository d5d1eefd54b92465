import type { PlainDate, PlainYearMonth } from '../core/calendar/plain-date.ts';
import type { ReviewDocument } from '../core/review/document.ts';
import type { ReviewInput } from '../core/review/input.ts';
import { reviewDocument } from '../core/review/review.ts';
import type { TabKey } from '../core/workbook.ts';
import { drawReview } from '../sheets/review/review-sheet.ts';
import { reviewWriter } from '../sheets/review/values.ts';
import { letters } from '../sheets/workbook/columns.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';

/** What a review looks at: the tabs as they stand. */
export function reviewInput(workbook: Workbook, month: PlainYearMonth): ReviewInput {
  return {
    month,
    plan: workbook.table('plan').rows,
    goals: workbook.table('goals').rows,
    cycle: workbook.items('salesCycle'),
    people: workbook.items('people'),
    channels: workbook.items('channels'),
    results: workbook.table('results').rows,
    sales: workbook.table('sales').rows,
    decisions: workbook.table('decisions').rows,
    reviews: workbook.directory.reviews,
    settings: workbook.settings,
    today: workbook.today,
    now: workbook.now,
  };
}

/** Makes or refreshes the tab of a review; answers the tab and what was written into it. */
export function writeReview(
  workbook: Workbook,
  month: PlainYearMonth,
  closedOn: PlainDate | null,
): { sheet: GoogleAppsScript.Spreadsheet.Sheet; document: ReviewDocument } {
  const document = reviewDocument(reviewInput(workbook, month));
  const writer = reviewWriter(workbook.settings.currency, linker(workbook));
  return { sheet: drawReview(workbook, document, closedOn, writer), document };
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
