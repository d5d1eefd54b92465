import { monthOf, type PlainYearMonth, plusMonths } from '../calendar/plain-date.ts';
import { rowsOfMonth } from './month-counts.ts';
import type { HomeInput } from './step.ts';

/**
 * The month whose results are wanted: the one that is over, once something was published in it and
 * until its review is closed. `null` where there is none, and nobody needs to look into Results.
 */
export function monthToMeasure({
  plan,
  reviews,
  today,
}: Pick<HomeInput, 'plan' | 'reviews' | 'today'>): PlainYearMonth | null {
  const month = plusMonths(monthOf(today), -1);
  const wasPublished = rowsOfMonth(plan, month).some(
    ({ item: { kind, status } }) => kind !== 'Task' && status === 'Published',
  );
  const isClosed = reviews.some((review) => review.month === month && review.closedOn !== null);
  return wasPublished && !isClosed ? month : null;
}
