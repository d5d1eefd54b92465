import { type PlainYearMonth, plusMonths } from '../calendar/plain-date.ts';

/** How many months a review looks back over, its own among them. */
const MONTHS = 6;

/** The months up to a month, in order. */
export function lastMonths(month: PlainYearMonth): PlainYearMonth[] {
  return Array.from({ length: MONTHS }, (_, index) => plusMonths(month, index - MONTHS + 1));
}
