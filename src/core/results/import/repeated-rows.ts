import { knownMoney, knownSum } from '../known-sum.ts';
import type { Result } from '../result.ts';
import type { MeasuredRow } from './reading.ts';

/**
 * Whether several rows of one thing are parts to add up: they are where they are of different
 * days, and where the source splits things (an ad by age).
 */
export function areParts(rows: readonly MeasuredRow[], isSplit: boolean): boolean {
  return isSplit || new Set(rows.map(({ result }) => result.periodStart)).size > 1;
}

/**
 * Makes one row of several of one thing. Where they are no parts, they are one post measured
 * twice, and the later measurement counts: over a whole life numbers only grow.
 */
export function oneRowOf(rows: readonly MeasuredRow[], isSplit: boolean): MeasuredRow | undefined {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return first;
  if (areParts(rows, isSplit)) return { clues: first.clues, result: sumOf(first.result, rows) };
  return others.reduce((latest, row) => (size(row) > size(latest) ? row : latest), first);
}

function sumOf(first: Result, rows: readonly MeasuredRow[]): Result {
  const results = rows.map(({ result }) => result);
  const sum = (number: (result: Result) => number | null) => knownSum(results.map(number));
  const [periodStart = null] = results.flatMap((result) => result.periodStart ?? []).sort();
  const [periodEnd = null] = results
    .flatMap((result) => result.periodEnd ?? [])
    .sort()
    .reverse();
  return {
    ...first,
    periodStart,
    periodEnd,
    views: sum(({ views }) => views),
    // Whom one part reached another may have reached as well.
    reach: null,
    engagements: sum(({ engagements }) => engagements),
    comments: sum(({ comments }) => comments),
    shares: sum(({ shares }) => shares),
    clicks: sum(({ clicks }) => clicks),
    linkClicks: sum(({ linkClicks }) => linkClicks),
    spend: knownMoney(results.map(({ spend }) => spend)),
    leads: sum(({ leads }) => leads),
    sessions: sum(({ sessions }) => sessions),
    keyEvents: sum(({ keyEvents }) => keyEvents),
  };
}

function size({ result }: MeasuredRow): number {
  return (result.views ?? 0) + (result.engagements ?? 0);
}
