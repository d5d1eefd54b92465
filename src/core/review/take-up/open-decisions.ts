import { fingerprint } from '../../plan/fingerprint.ts';
import { compareTexts } from '../../text-order.ts';
import type { TableRow } from '../../workbook.ts';
import type { Decision } from '../decision.ts';

/** A decision that the plan has not taken up, and one that it has, by a key of its own. */
export interface KeyedDecision {
  readonly key: string;
  readonly row: TableRow<Decision>;
}

/**
 * Every decision with words, by a key that stays when rows are sorted: month and words. Twins are
 * numbered.
 */
export function keyedDecisions(rows: readonly TableRow<Decision>[]): KeyedDecision[] {
  const seen = new Map<string, number>();
  return rows
    .filter(({ item }) => item.decision.trim() !== '')
    .map((row) => {
      const words = row.item.decision.trim().replace(/\s+/g, ' ').toLowerCase();
      const key = fingerprint([row.item.review ?? '', words]);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return { key: count === 1 ? key : `${key}-${count}`, row };
    });
}

/**
 * Those that wait to be taken up: neither applied nor judged, and not to keep things as they are,
 * which changes nothing in the plan. The newest review comes first.
 */
export function openDecisions(rows: readonly TableRow<Decision>[]): KeyedDecision[] {
  return keyedDecisions(rows)
    .filter(({ row: { item } }) => item.applied === '' && item.verdict.trim() === '')
    .filter(({ row: { item } }) => item.keepOrChange !== 'Keep')
    .sort((a, b) => compareTexts(b.row.item.review, a.row.item.review));
}
