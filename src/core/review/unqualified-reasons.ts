import { isFromSocial } from '../results/first-source.ts';
import type { ReasonGroup } from '../results/sale.ts';
import { countOf, leadsOfMonth } from '../results/sales-of-month.ts';
import type { ReviewInput } from './input.ts';
import { type Measure, measure } from './measure.ts';
import { tally } from './tally.ts';

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
  const groups = tally(
    leads.flatMap((lead) => {
      const { reasonGroup, reason } = lead.item;
      const group = reasonGroup || (reason === '' ? null : 'other');
      return group === null ? [] : [[group, countOf([lead])] as const];
    }),
  );
  const words = tally(
    leads.flatMap((lead) =>
      lead.item.reason === '' ? [] : [[lead.item.reason, countOf([lead])] as const],
    ),
  );
  return {
    leads: measure(countOf(leads), 'sales', leads),
    explained: groups.reduce((sum, [, count]) => sum + count, 0),
    groups: groups.map(([group, count]) => ({ group, count })),
    words: words.map(([word]) => word),
  };
}
