import { type PlainYearMonth, plusMonths } from '../calendar/plain-date.ts';
import type { ClosedReview } from './input.ts';

/** The months between the first closed review and this month that have no closed review. */
export function skippedMonths(
  reviews: readonly ClosedReview[],
  month: PlainYearMonth,
): PlainYearMonth[] {
  const closed = reviews.filter(({ closedOn }) => closedOn !== null).map((review) => review.month);
  const first = closed.reduce((least, other) => (other < least ? other : least), month);
  const skipped: PlainYearMonth[] = [];
  for (let other = first; other < month; other = plusMonths(other, 1)) {
    if (!closed.includes(other)) skipped.push(other);
  }
  return skipped;
}
