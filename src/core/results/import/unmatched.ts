import { kindOf } from '../results-of-month.ts';
import { ALIKE, bySure, type Guess, TOO_NEAR } from './match-post.ts';
import type { MatchCandidate, MatchedResult } from './matching.ts';
import type { MeasuredRow } from './reading.ts';

/** The most candidates for a result without a row. */
const CANDIDATES = 3;

/** A result that has no row of the plan, with those that it could have and why it has none. */
export function unmatched(row: MeasuredRow, guesses: readonly Guess[]): MatchedResult {
  const likeliest = [...guesses].sort(bySure);
  const candidates = likeliest
    .filter(({ row }, at) => likeliest.findIndex((other) => other.row === row) === at)
    .slice(0, CANDIDATES)
    .map(candidate);
  const result = { ...row.result, rowId: '', match: '' };
  return { result, sure: 0, why: whyNot(row, candidates), candidates };
}

function candidate({ row, sure }: Guess): MatchCandidate {
  const { rowId, date, topic } = row.row;
  return { rowId, date, topic, sure: Math.round(sure * 100) / 100 };
}

function whyNot(row: MeasuredRow, [best, second]: readonly MatchCandidate[]): string {
  const kind = kindOf(row.result);
  if (kind === 'Page') return 'It measures a page as a whole.';
  if (kind === 'Sessions') return 'Visits come from many posts.';
  const thing = kind === 'Ad' ? 'ad' : 'post';
  if (best === undefined) {
    return kind === 'Ad'
      ? 'No ad of the plan runs in these days.'
      : 'No free post of the plan on its channel is near its day.';
  }
  return second !== undefined && best.sure >= ALIKE && best.sure - second.sure < TOO_NEAR
    ? `Two or more ${thing}s of the plan are equally near.`
    : `The ${thing}s planned near its day are too different.`;
}
