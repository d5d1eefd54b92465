import { isMarketingNumber } from './stage-number.ts';
import { capital } from './wording.ts';

/** What a row is to reach, read from what a person typed. */
export interface TypedTarget {
  readonly value: number;
  /** The number it speaks of, such as `Views`; blank leaves that to the row's stage. */
  readonly number: string;
  /** The most that each may cost, in units of the currency; `null` where nothing is said. */
  readonly atMost: number | null;
}

const TARGET = /(\d[\d,]*(?:\.\d+)?)\s*([A-Za-z ]*)/;
const COST = /\bat\s+(?:most\s+)?\D{0,3}(\d[\d,]*(?:\.\d+)?)/i;

/** Reads `40`, `40 link clicks`, `8 leads at 35 or less`; `null` where there is no number. */
export function readTarget(typed: string): TypedTarget | null {
  const [, value, words = ''] = TARGET.exec(typed) ?? [];
  if (value === undefined) return null;
  const cost = COST.exec(typed)?.[1];
  return {
    value: amount(value),
    number: capital(numberName(words)),
    atMost: cost === undefined ? null : amount(cost),
  };
}

/** The longest beginning of the words that names a number of results. */
function numberName(words: string): string {
  const parts = words.trim().split(/\s+/);
  const beginnings = parts.map((_, index) => parts.slice(0, parts.length - index).join(' '));
  return beginnings.find(isMarketingNumber) ?? '';
}

function amount(digits: string): number {
  return Number(digits.replace(/,/g, ''));
}
