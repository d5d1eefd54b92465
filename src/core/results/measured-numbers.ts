import type { Result } from './result.ts';

/** The numbers of a result, the one that grows fastest first. */
export const MEASURED_NUMBERS = [
  'views',
  'reach',
  'engagements',
  'clicks',
  'linkClicks',
  'comments',
  'shares',
  'spend',
  'leads',
  'sessions',
  'keyEvents',
] as const satisfies readonly (keyof Result)[];

/** How many numbers a result has; zero is a number that was measured. */
export function measuredCount(result: Result): number {
  return MEASURED_NUMBERS.filter((key) => result[key] !== null).length;
}
