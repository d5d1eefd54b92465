import { firstDayOf } from '../../calendar/plain-date.ts';
import { nameKey } from '../../named.ts';
import { monthName } from '../../review/wording.ts';
import { postsAndAds } from '../plan-months.ts';
import type { PlanRule } from '../rule.ts';

/**
 * A stage that social media serves has no row in the month (000-12). It waits until the month
 * begins, or has as many posts and ads as there are stages to serve.
 */
export const stageUncovered: PlanRule = {
  code: 'stage-uncovered',
  severity: 'warning',
  why: 'Leads get stuck at a stage that you meant to serve and no post speaks to (article 000).',
  example: 'no post or ad of November serves “Referrals”',
  source: '000-12',
  scope: 'plan',
  tables: ['salesCycle'],
  check: ({ cycle, months, today }) => {
    const stages = cycle.filter(
      ({ item, unreadable }) =>
        item.servedBy !== 'Elsewhere' &&
        item.name.trim() !== '' &&
        !unreadable.includes('servedBy'),
    );
    return months().flatMap((planned) => {
      const { month } = planned;
      const rows = postsAndAds(planned);
      const isEarly = today < firstDayOf(month) && rows.length < stages.length;
      if (isEarly || rows.some((row) => !row.isReadable('stage'))) return [];
      const served = new Set(rows.map(({ item }) => nameKey(item.stage)));
      return stages
        .filter(({ item }) => !served.has(nameKey(item.name)))
        .map(({ row, item }) => ({
          at: { tab: 'salesCycle' as const, row, column: 'name' as const },
          month,
          message: `No post or ad of ${monthName(month)} serves “${item.name.trim()}”: give it one in the plan, or say in Served by that it is served elsewhere.`,
        }));
    });
  },
};
