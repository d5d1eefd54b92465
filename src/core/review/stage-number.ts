import { knownSum } from '../results/known-sum.ts';
import type { Result } from '../results/result.ts';
import type { Measures } from './figures.ts';
import { type Measure, UNKNOWN } from './measure.ts';

/** The numbers of a result that can show whether a stage works, by the words people use for them. */
const NUMBERS: readonly (readonly [RegExp, (result: Result) => number | null])[] = [
  [/^link clicks?$/, ({ linkClicks }) => linkClicks],
  [/^clicks?$/, ({ clicks }) => clicks],
  [/^comments?$/, ({ comments }) => comments],
  [/^shares?$/, ({ shares }) => shares],
  [/^leads?$/, ({ leads }) => leads],
  [/^key events?$/, ({ keyEvents }) => keyEvents],
  [/^views?$/, ({ views }) => views],
  [/^reach$/, ({ reach }) => reach],
  [/^engagements?$/, ({ engagements }) => engagements],
  [/^sessions?$/, ({ sessions }) => sessions],
];

/** A number by its name, such as `Link clicks`, and what it came to. */
export interface NamedNumber {
  readonly name: string;
  readonly value: number | null;
}

/**
 * A stage's marketing number over results. `Comments and Shares` adds up; of `Leads (else Link
 * clicks)` the second is taken where nothing measured the first. A stage without a word for it
 * has no number.
 */
export function marketingNumber(written: string, results: readonly Result[]): NamedNumber {
  const choices = choicesOf(written);
  const numbers = choices.map((name) => ({ name, value: numberOf(name, results) }));
  return (
    numbers.find(({ value }) => value !== null) ?? { name: choices[0] ?? written, value: null }
  );
}

/** Posts have no leads of their own: where the number is leads alone, link clicks stand in for them. */
function choicesOf(written: string): string[] {
  const choices = written
    .replace(/[()]/g, ' ')
    .split(/\belse\b/i)
    .map((choice) => choice.replace(/[,;]?\s*$/, '').trim())
    .filter((choice) => choice !== '');
  return /^leads?$/i.test(choices.join()) ? [...choices, 'Link clicks'] : choices;
}

/** One number over results, or the sum of those joined by `and`; `null` where none was measured. */
export function numberOf(words: string, results: readonly Result[]): number | null {
  const values = words.split(/\band\b|[,+&]/i).map((part) => {
    const number = numberCalled(part);
    return number === undefined ? null : knownSum(results.map(number));
  });
  return knownSum(values);
}

/** Whether the words are the name of one number that results have. */
export function isMarketingNumber(words: string): boolean {
  return numberCalled(words) !== undefined;
}

function numberCalled(words: string): ((result: Result) => number | null) | undefined {
  const wanted = words.trim().toLowerCase();
  return NUMBERS.find(([word]) => word.test(wanted))?.[1];
}

/** What a stage's sales number means, by the words people use for it; the first that fits. */
const SALES_NUMBERS: readonly (readonly [RegExp, keyof Measures])[] = [
  [/referr/, 'referrals'],
  [/repeat/, 'repeatSales'],
  [/contacted/, 'contacted'],
  [/qualified/, 'qualified'],
  [/quote|application|proposal/, 'applications'],
  [/\bsales?\b|\bwon\b|\bclosed\b|\bdeals?\b/, 'sales'],
  [/\bleads?\b/, 'leadsInCrm'],
];

/** A stage's sales number in the month; unknown where its words mean none that is counted. */
export function salesNumber(written: string, measures: Measures): Measure {
  const wanted = written.toLowerCase();
  const key = SALES_NUMBERS.find(([words]) => words.test(wanted))?.[1];
  return key === undefined ? UNKNOWN : measures[key];
}
