import {
  daysBetween,
  monthOf,
  type PlainDate,
  type PlainYearMonth,
  plusDays,
} from '../calendar/plain-date.ts';
import type { TableRow } from '../workbook.ts';
import type { Result, ResultKind } from './result.ts';

/** The results of one kind that belong to a month. */
export function resultsOfMonth(
  results: readonly TableRow<Result>[],
  month: PlainYearMonth,
  kind: ResultKind,
): TableRow<Result>[] {
  return results.filter(({ item }) => kindOf(item) === kind && monthOfResult(item) === month);
}

/**
 * The month that a result belongs to; `null` where it has no date at all.
 *
 * A post belongs to the month it was published in, since exports count a post over its whole
 * life. Everything else belongs to the month that holds the middle of its period: a week across
 * the end of a month belongs to where most of its days are.
 */
export function monthOfResult(result: Result): PlainYearMonth | null {
  const day = kindOf(result) === 'Post' ? (result.publishedOn ?? middle(result)) : middle(result);
  return day === null ? null : monthOf(day);
}

/** What was measured; a blank kind is told from the numbers that stand there. */
export function kindOf(result: Result): ResultKind {
  if (result.kind !== '') return result.kind;
  if (result.spend !== null || result.leads !== null) return 'Ad';
  return result.sessions !== null ? 'Sessions' : 'Post';
}

function middle({ periodStart, periodEnd, publishedOn }: Result): PlainDate | null {
  if (periodStart === null || periodEnd === null) return periodStart ?? periodEnd ?? publishedOn;
  // Nearly every period lies within one month, and sums of dates are slow over many rows.
  if (monthOf(periodStart) === monthOf(periodEnd)) return periodStart;
  return plusDays(periodStart, Math.floor(daysBetween(periodStart, periodEnd) / 2));
}
