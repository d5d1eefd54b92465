import type { ReviewInput } from '../../../src/core/review/input.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';
import type { TableRow } from '../../../src/core/workbook.ts';

/** The review of a month of the sample company, held on 2 November 2026 at nine in the morning. */
export function larkfieldReview(month: string): ReviewInput {
  return {
    month,
    plan: rows(larkfield.plan),
    goals: rows(larkfield.goals),
    cycle: larkfield.salesCycle,
    people: rows(larkfield.people),
    channels: larkfield.channels,
    results: rows(larkfield.results),
    sales: rows(larkfield.sales),
    decisions: rows(larkfield.decisions),
    reviews: larkfield.closedReviews,
    settings: larkfield.settings,
    today: '2026-11-02',
    now: '2026-11-02T09:00:00',
  };
}

function rows<T>(items: readonly T[]): TableRow<T>[] {
  return items.map((item, index) => ({ row: index + 2, item, unreadable: [] }));
}
