import type { ReviewDocument, ReviewSection } from './document.ts';
import type { ReviewInput } from './input.ts';
import { reviewCharts } from './review-charts.ts';
import { type ReviewedMonth, reviewedMonth } from './reviewed-month.ts';
import { cohorts } from './sections/cohorts.ts';
import { coverage } from './sections/coverage.ts';
import { decisions } from './sections/decisions.ts';
import { execution } from './sections/execution.ts';
import { goals } from './sections/goals.ts';
import { lastDecisions } from './sections/last-decisions.ts';
import { marketingBesideSales } from './sections/marketing-sales.ts';
import { money } from './sections/money.ts';
import { notes } from './sections/notes.ts';
import { outcome } from './sections/outcome.ts';
import { people } from './sections/people.ts';
import { posts } from './sections/posts.ts';
import { withUniqueKeys } from './unique-keys.ts';
import { monthName } from './wording.ts';

/** The sections in the order in which a meeting goes through them. */
const SECTIONS_IN_ORDER: readonly ((review: ReviewedMonth) => ReviewSection)[] = [
  outcome,
  goals,
  marketingBesideSales,
  cohorts,
  execution,
  posts,
  coverage,
  money,
  people,
  lastDecisions,
  decisions,
  notes,
];

/** The review of a month, whatever of its data is there. */
export function reviewDocument(input: ReviewInput): ReviewDocument {
  const month = reviewedMonth(input);
  const sections = withUniqueKeys(SECTIONS_IN_ORDER.map((section) => section(month)));
  return {
    month: input.month,
    title: `Review of ${monthName(input.month)}`,
    sections,
    charts: reviewCharts(sections),
    diagnosis: month.diagnosis,
  };
}
