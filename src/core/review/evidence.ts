import { nameKey } from '../named.ts';
import { LEAST_CASES } from './diagnosis.ts';
import type { Source } from './measure.ts';
import { missChain } from './miss-chain.ts';
import { isMissed, isPublished, plannedOfMonth, planOfMonth } from './plan-of-month.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import { counted, listed, number } from './wording.ts';

/** Something that the diagnosis rests on, in words. */
export interface Evidence {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly from: Source | null;
}

/** Why leads came to nothing, who was aimed at, what was not served and what was not done. */
export function evidence(review: ReviewedMonth): Evidence[] {
  const { from } = review.reasons.leads;
  return [
    { key: 'reasons', name: 'Why leads came to nothing', text: reasonsText(review), from },
    {
      key: 'audiences',
      name: 'Who the posts and ads were for',
      text: audiencesText(review),
      from: null,
    },
    { key: 'unserved', name: 'Stages no post served', text: unservedText(review), from: null },
    {
      key: 'assets',
      name: 'Posts missed for want of an asset',
      text: assetsText(review),
      from: null,
    },
  ];
}

function reasonsText({ reasons, measures: { leadsInCrm } }: ReviewedMonth): string {
  if (leadsInCrm.value === null) return 'No data.';
  if (reasons.leads.value === 0) return 'No lead of the month was turned down or lost so far.';
  const groups = reasons.groups.map(({ group, count }) => `${group} ${number(count)}`);
  const words = reasons.words.length === 0 ? '' : ` (${listed(reasons.words.slice(0, 5))})`;
  const few = reasons.explained < LEAST_CASES ? ' Too few to judge.' : '';
  return `${number(reasons.leads.value ?? 0)} of ${counted(leadsInCrm.value, 'lead')}: ${
    groups.length === 0 ? 'no reason written down' : listed(groups)
  }${words}.${few}`;
}

function audiencesText({ input }: ReviewedMonth): string {
  const counts = new Map<string, number>();
  for (const { item } of planOfMonth(input.plan, input.month)) {
    if (item.audience === '' || !isPublished(item)) continue;
    counts.set(item.audience, (counts.get(item.audience) ?? 0) + 1);
  }
  const audiences = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  if (audiences.length === 0) return 'No published row names an audience.';
  return audiences.map(([audience, count]) => `${audience} (${count})`).join('; ');
}

function unservedText({ input }: ReviewedMonth): string {
  const published = ['Post', 'Ad'] as const;
  const served = new Set(
    published
      .flatMap((kind) => plannedOfMonth(input.plan, input.month, kind))
      .filter(({ item }) => isPublished(item))
      .map(({ item }) => nameKey(item.stage)),
  );
  const unserved = input.cycle.filter(
    ({ name, servedBy }) => servedBy !== 'Elsewhere' && !served.has(nameKey(name)),
  );
  return unserved.length === 0 ? 'None.' : `${listed(unserved.map(({ name }) => name))}.`;
}

function assetsText({ input }: ReviewedMonth): string {
  const missed = plannedOfMonth(input.plan, input.month, 'Post').filter(
    ({ item }) => isMissed(item) && missChain(item, []).some((step) => step.includes('the asset')),
  );
  return missed.length === 0
    ? 'None.'
    : `${listed(missed.map(({ item }) => item.topic || item.rowId))}.`;
}
