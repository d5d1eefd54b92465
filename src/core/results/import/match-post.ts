import { daysBetween } from '../../calendar/plain-date.ts';
import type { Result } from '../result.ts';
import { kindOf } from '../results-of-month.ts';
import { containment, likeness, type Weighed, wordsOf } from './likeness.ts';
import type { MatchedBy } from './matching.ts';
import type { IndexedRow, PlanIndex } from './plan-index.ts';
import { addressesIn, idKey, pageKey, postKeys } from './post-address.ts';
import type { MeasuredRow } from './reading.ts';

/** A row of the plan that a result may measure, with how sure that is, from 0 to 1. */
export interface Guess {
  readonly row: IndexedRow;
  readonly sure: number;
  readonly by: MatchedBy;
  readonly why: string;
}

/** The rows whose Published link is the post's, else those that it has the link of. */
export function guessesByLink({ result, clues }: MeasuredRow, index: PlanIndex): Guess[] {
  if (kindOf(result) !== 'Post') return [];
  const by = 'link';
  const keys = [...postKeys(clues.link), idKey(result.sourceId)].filter((key) => key !== '');
  const posts = unique(keys.flatMap(index.byPost));
  if (posts.length === 1) {
    return posts.map((row) => ({ row, by, sure: 1, why: 'Its address is the Published link.' }));
  }
  const pages = unique(addressesIn(clues.text).map(pageKey).filter(Boolean).flatMap(index.byPage));
  return pages
    .filter((row) => daysApart(result, row) <= 1)
    .map((row) => ({ row, by, sure: 0.9, why: 'It has the link of this row, on its day.' }));
}

/** From here on words are alike enough to be the same post. */
export const ALIKE = 0.5;

/** Two rows that are as near as this are too near to choose between. */
export const TOO_NEAR = 0.04;

/**
 * The rows on the same channel with a date within some days of the post, by how alike their words
 * are, the likeliest first; those less alike than `least`, and those that are not free, are left out.
 */
export function guessesByText(
  { result, clues }: MeasuredRow,
  { days, least }: { readonly days: number; readonly least: number },
  index: PlanIndex,
  isFree: (row: IndexedRow) => boolean,
): Guess[] {
  const day = dayOf(result);
  const near = day === null ? [] : index.postsNear(day, days, result.channel);
  const free = near.filter(({ row }) => isFree(row));
  if (free.length === 0) return [];
  const text = index.scales.weigh(wordsOf(`${result.name} ${clues.text}`));
  return free
    .flatMap(({ row, apart }): Guess[] => {
      const alike = likenessOf(text, row);
      const sure = alike * (1 - 0.05 * apart);
      if (sure < least) return [];
      const why = `Same channel, ${when(apart)}, and ${Math.round(alike * 100)} % of the words.`;
      return [{ row, by: 'date and text', sure, why }];
    })
    .sort(bySure);
}

function likenessOf(text: Weighed, row: IndexedRow): number {
  const copy = row.copy.words.size > 2 ? likeness(text, row.copy) : 0;
  const topic = row.topic.words.size > 1 ? 0.9 * containment(row.topic, text) : 0;
  const whole = likeness(text, row.text);
  const most = Math.max(whole, copy, topic);
  // Two posts may both hold the topic: the whole text tells them apart.
  return most + 0.1 * (1 - most) * whole;
}

function when(apart: number): string {
  if (apart === 0) return 'the same day';
  return apart === 1 ? 'a day apart' : `${apart} days apart`;
}

/** How many days lie between a post and a row; many where either has no day. */
function daysApart(result: Result, { row }: IndexedRow): number {
  const day = dayOf(result);
  const days = [row.date, row.publishedOn].flatMap((other) =>
    day === null || other === null ? [] : [other === day ? 0 : Math.abs(daysBetween(other, day))],
  );
  return Math.min(99, ...days);
}

export function bySure(a: Guess, b: Guess): number {
  return b.sure - a.sure;
}

function dayOf(result: Result): string | null {
  return result.publishedOn ?? result.periodStart;
}

function unique(rows: readonly IndexedRow[]): IndexedRow[] {
  return [...new Set(rows)];
}
