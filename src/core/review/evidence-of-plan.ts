import { routeFinder } from '../channels/route.ts';
import { nameKey } from '../named.ts';
import type { PlanItem } from '../plan/item.ts';
import { audiencesOf } from '../validation/audiences.ts';
import type { TableRow } from '../workbook.ts';
import type { ReviewInput } from './input.ts';
import { type Source, sourceOf } from './measure.ts';
import { missChain } from './miss-chain.ts';
import { isMissed, isPublished, planOfMonth } from './plan-of-month.ts';
import { tally } from './tally.ts';

/** What the plan of a month tells about why it went as it did. */

type Rows = readonly TableRow<PlanItem>[];

/** Who the published posts and ads were for, the most frequent first, and how often. */
export function audiencesOfMonth(input: ReviewInput): {
  readonly counts: readonly (readonly [string, number])[];
  /** Those that no goal of the month names, where its goals name any. */
  readonly offPlan: readonly string[];
  readonly from: Source | null;
} {
  const rows = publishedRows(input).filter(({ item }) => item.audience.trim() !== '');
  const counts = tally(
    rows.flatMap(({ item }) => audiencesOf(item.audience).map((name) => [name, 1] as const)),
  );
  const aimedAt = new Set(
    input.goals
      .filter(({ item }) => item.month === input.month)
      .flatMap(({ item }) => audiencesOf(item.audience).map(nameKey)),
  );
  const offPlan = counts.map(([name]) => name).filter((name) => !aimedAt.has(nameKey(name)));
  return { counts, offPlan: aimedAt.size === 0 ? [] : offPlan, from: sourceOf('plan', rows) };
}

/** The stages that social is to serve and for which nothing was published; none without a plan. */
export function unservedStages(input: ReviewInput): string[] {
  if (planOfMonth(input.plan, input.month).length === 0) return [];
  const served = new Set(publishedRows(input).map(({ item }) => nameKey(item.stage)));
  return input.cycle
    .filter(({ name, servedBy }) => servedBy !== 'Elsewhere' && !served.has(nameKey(name)))
    .map(({ name }) => name);
}

/** Published posts and ads whose link leads people back to a profile or from the site to the blog (article 002). */
export function backwardRows(input: ReviewInput): Rows {
  const routeOf = routeFinder(input.channels);
  return publishedRows(input).filter(({ item }) => {
    const address = item.link.trim() === '' ? item.trackedLink : item.link;
    const { direction, to } = routeOf(item.channel, address);
    return direction === 'backward' && to !== null;
  });
}

/** Posts and ads that were missed and for which an asset did not come, or was not asked for. */
export function missedForAsset({ plan, month }: ReviewInput): Rows {
  return planOfMonth(plan, month).filter(
    ({ item }) =>
      item.kind !== 'Task' &&
      isMissed(item) &&
      missChain(item, []).some((step) => step.includes('the asset')),
  );
}

function publishedRows({ plan, month }: ReviewInput): Rows {
  return planOfMonth(plan, month).filter(({ item }) => item.kind !== 'Task' && isPublished(item));
}
