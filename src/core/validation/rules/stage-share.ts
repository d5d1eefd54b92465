import { nameKey } from '../../named.ts';
import { monthName } from '../../review/wording.ts';
import type { PlanContext } from '../plan-context.ts';
import { type PlannedMonth, postsAndAds } from '../plan-months.ts';
import type { PlanRule, TabFault } from '../rule.ts';

/** With fewer posts and ads than these, shares say nothing. */
const FEW = 5;

/**
 * A stage is far from its target share: by more than the points that Settings allows, and by more
 * than one row, since a single row of a small month weighs much.
 */
export const stageShare: PlanRule = {
  code: 'stage-share',
  severity: 'hint',
  why: 'You said how much of the month each stage should get; far from it, one stage takes the posts of another (article 000).',
  example: '8 of 16 posts serve “Find leads”, whose target share is 25 %',
  source: '000-12',
  scope: 'plan',
  tables: ['salesCycle'],
  check: (context) => context.months().flatMap((planned) => faultsOf(planned, context)),
};

function faultsOf(planned: PlannedMonth, { cycle, settings }: PlanContext): TabFault[] {
  const { month } = planned;
  const counts = new Map<string, number>();
  for (const { item } of postsAndAds(planned)) {
    const key = nameKey(item.stage);
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < FEW) return [];
  return cycle.flatMap(({ row, item: { name, targetShare, servedBy } }) => {
    if (targetShare === null || servedBy === 'Elsewhere') return [];
    const count = counts.get(nameKey(name)) ?? 0;
    const rowsOff = Math.abs(count - targetShare * total);
    if (rowsOff <= 1 || (rowsOff / total) * 100 <= settings.shareTolerance) return [];
    return [
      {
        at: { tab: 'salesCycle', row, column: 'targetShare' },
        month,
        message: `In ${monthName(month)} ${count} of ${total} posts and ads serve “${name.trim()}”, ${percent(count / total)} instead of ${percent(targetShare)}: ${
          count < targetShare * total ? 'give it some of the others' : 'give some to other stages'
        }, or change the target share.`,
      },
    ];
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
