import { roundTo } from '../results/known-sum.ts';

/** Fewer cases than this say nothing: one lead more or less would turn the verdict. */
export const LEAST_CASES = 5;

/** Whether a number of cases is known and too small to say anything; none is no case at all. */
export function isFew(cases: number | null): boolean {
  return cases !== null && cases > 0 && cases < LEAST_CASES;
}

/** A share as a fraction; `null` where either number is unknown or the whole is too small for a percentage. */
export function shareOf(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole < LEAST_CASES) return null;
  return roundTo(part / whole, 4);
}
