import { isFromSocial } from '../results/first-source.ts';
import type { ReasonGroup } from '../results/sale.ts';
import { countOf, leadsOfMonth } from '../results/sales-of-month.ts';
import type { ReviewInput } from './input.ts';
import { type Measure, measure } from './measure.ts';

/** Why leads of a month came to nothing, as sales wrote it down. */
export interface UnqualifiedReasons {
  /** Leads from social that were not qualified or were lost. */
  readonly leads: Measure;
  /** How many of them have a reason. */
  readonly explained: number;
  /** The groups, the largest first. */
  readonly groups: readonly { readonly group: ReasonGroup; readonly count: number }[];
  /** The reasons in the CRM's words, the most frequent first. */
  readonly words: readonly string[];
}

export function unqualifiedReasons(input: ReviewInput): UnqualifiedReasons {
  const leads = leadsOfMonth(input.sales, input.month).filter(
    ({ item }) =>
      isFromSocial(item, input.settings) && (item.qualified === 'No' || item.outcome === 'Lost'),
  );
  const groups = new Map<ReasonGroup, number>();
  const words = new Map<string, number>();
  for (const lead of leads) {
    const { reasonGroup, reason } = lead.item;
    const group = reasonGroup || (reason === '' ? null : 'other');
    if (group !== null) groups.set(group, (groups.get(group) ?? 0) + countOf([lead]));
    if (reason !== '') words.set(reason, (words.get(reason) ?? 0) + countOf([lead]));
  }
  return {
    leads: measure(countOf(leads), 'sales', leads),
    explained: [...groups.values()].reduce((sum, count) => sum + count, 0),
    groups: largestFirst(groups).map(([group, count]) => ({ group, count })),
    words: largestFirst(words).map(([word]) => word),
  };
}

/** Largest first; equal ones by name, so that the order of rows does not matter. */
function largestFirst<K extends string>(counts: ReadonlyMap<K, number>): [K, number][] {
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
