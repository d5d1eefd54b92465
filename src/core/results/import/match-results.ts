import { nameKey } from '../../named.ts';
import type { Result } from '../result.ts';
import { resultIdentity } from '../result-identity.ts';
import { guessesOfAd, SURE_AD } from './match-ad.ts';
import { ALIKE, bySure, type Guess, guessesByLink, guessesByText, TOO_NEAR } from './match-post.ts';
import type { MatchableRow, MatchedResult } from './matching.ts';
import { type IndexedRow, indexPlan } from './plan-index.ts';
import { type NamedPlace, placeFinder } from './platform.ts';
import type { MeasuredRow } from './reading.ts';
import { type Seeker, seekerOf, TakenRows } from './taken-rows.ts';
import { asBefore, byHand, byRowId, type Found } from './told-match.ts';
import { unmatched } from './unmatched.ts';

/** What matching knows beside the results and the plan. */
export interface MatchingFacts {
  readonly channels: readonly NamedPlace[];
  /** Results of the same source that stand: what they were matched with stays. */
  readonly standing: readonly Result[];
  /** Row IDs chosen by hand, by the identity of the result; a blank is none on purpose. */
  readonly byHand: ReadonlyMap<string, string>;
}

/** Of the rows that a result could be, those behind the first few are not worth keeping. */
const GUESSES = 6;

/** A post is matched within a day of its date by words that are alike, and offered further off. */
const MATCHING = { days: 1, least: ALIKE - TOO_NEAR } as const;
const OFFERING = { days: 3, least: 0 } as const;

/**
 * Finds the row of the plan that each result measures: the one chosen by hand, the one whose Row
 * ID it bears, the one that it was matched with before, the one with its link, and last the one on
 * its channel within a day whose words are most alike; ads by campaign, type and topic instead. A
 * row of the plan takes one post of a source. The answer is in the order of the results.
 */
export function matchResults(
  rows: readonly MeasuredRow[],
  plan: readonly MatchableRow[],
  facts: MatchingFacts,
): MatchedResult[] {
  const steps = matchingSteps(rows, plan, facts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How many rows are looked at between two steps: some hundredths of a second. */
const ROWS_A_STEP = 250;

/** `matchResults` in steps, each of which answers how far it is, so that a page can draw meanwhile. */
export function* matchingSteps(
  rows: readonly MeasuredRow[],
  plan: readonly MatchableRow[],
  facts: MatchingFacts,
): Generator<number, MatchedResult[], void> {
  const index = indexPlan(plan, placeFinder(facts.channels));
  const seekers = rows.map(seekerOf);
  const before = new Map(facts.standing.map((result) => [resultIdentity(result), result]));
  const taken = takenBy(facts);
  const isFree = (seeker: Seeker) => (row: IndexedRow) => taken.isFree(seeker, row.key);
  const found: (Found | null)[] = rows.map(() => null);
  const take = (at: number, seeker: Seeker, match: Found) => {
    found[at] = match;
    taken.take(seeker, match.rowId);
  };

  yield 0;
  for (const [at, seeker] of seekers.entries()) {
    const chosen = byHand(facts.byHand.get(seeker.identity));
    if (chosen !== null) take(at, seeker, chosen);
  }
  for (const step of [
    (seeker: Seeker) => byRowId(seeker, index),
    (seeker: Seeker) => asBefore(before.get(seeker.identity)),
    (seeker: Seeker) => byLink(guessesByLink(seeker, index), isFree(seeker)),
    (seeker: Seeker) => (seeker.isAd ? theBest(guessesOfAd(seeker, index)) : null),
  ]) {
    for (const [at, seeker] of seekers.entries()) {
      if (at % ROWS_A_STEP === 0) yield 0.1 + (0.3 * at) / rows.length;
      const match = found[at] === null ? step(seeker) : null;
      if (match !== null && taken.isFree(seeker, keyOf(match))) take(at, seeker, match);
    }
  }

  const pairs: { at: number; seeker: Seeker; guess: Guess; rivals: readonly Guess[] }[] = [];
  for (const [at, seeker] of seekers.entries()) {
    if (at % ROWS_A_STEP === 0) yield 0.4 + (0.3 * at) / rows.length;
    if (found[at] !== null || !seeker.isPost) continue;
    const guesses = guessesByText(seeker, MATCHING, index, isFree(seeker)).slice(0, GUESSES);
    for (const guess of guesses) {
      const rivals = guesses.filter((other) => other !== guess);
      if (guess.sure >= ALIKE) pairs.push({ at, seeker, guess, rivals });
    }
  }
  // The likeliest pair of all comes first, so that no post takes the row of one that is more like it.
  pairs.sort((a, b) => bySure(a.guess, b.guess));
  for (const { at, seeker, guess, rivals } of pairs) {
    if (found[at] !== null || !isFree(seeker)(guess.row)) continue;
    const rival = rivals.find(({ row }) => isFree(seeker)(row));
    if (rival === undefined || guess.sure - rival.sure >= TOO_NEAR)
      take(at, seeker, foundBy(guess));
  }

  const matches: MatchedResult[] = [];
  for (const [at, seeker] of seekers.entries()) {
    if (at % ROWS_A_STEP === 0) yield 0.7 + (0.3 * at) / rows.length;
    const { result, clues } = seeker;
    const match = found[at] ?? null;
    const guesses = () => {
      if (seeker.isAd) return guessesOfAd(seeker, index);
      if (!seeker.isPost) return [];
      const linked = guessesByLink(seeker, index).filter(({ row }) => isFree(seeker)(row));
      return [...linked, ...guessesByText(seeker, OFFERING, index, isFree(seeker))];
    };
    matches.push(match === null ? unmatched({ result, clues }, guesses()) : matched(result, match));
  }
  return matches;
}

/** The rows of the plan that posts have which stand already. */
function takenBy({ standing, byHand: chosen }: MatchingFacts): TakenRows {
  const taken = new TakenRows();
  for (const result of standing) {
    const clues = { link: '', text: '', label: '' };
    const seeker = seekerOf({ result, clues });
    taken.take(seeker, chosen.get(seeker.identity) ?? result.rowId);
  }
  return taken;
}

function byLink(guesses: readonly Guess[], isFree: (row: IndexedRow) => boolean): Found | null {
  const [only, another] = guesses.filter(({ row }) => isFree(row));
  return only === undefined || another !== undefined ? null : foundBy(only);
}

function theBest([best, second]: readonly Guess[]): Found | null {
  if (best === undefined || best.sure < SURE_AD) return null;
  return second !== undefined && best.sure - second.sure < TOO_NEAR ? null : foundBy(best);
}

function foundBy({ row, by, sure, why }: Guess): Found {
  return { rowId: row.row.rowId, by, sure, why };
}

function keyOf({ rowId }: Found): string {
  return nameKey(rowId);
}

function matched(result: Result, { rowId, by, sure, why }: Found): MatchedResult {
  const found = { ...result, rowId, match: by };
  return { result: found, sure: Math.round(sure * 100) / 100, why, candidates: [] };
}
