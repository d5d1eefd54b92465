import { listed } from '../listed.ts';
import { unservedStages } from './evidence-of-plan.ts';
import { isMissed, planOfMonth } from './plan-of-month.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import { counted, countedOf, number } from './wording.ts';

/** What the month's numbers ask of the meeting, the worst first: each wants a decision. */
export function openQuestions(review: ReviewedMonth): string[] {
  const { input, measures, goals, progress } = review;
  const { handOffLeak, leftAlone, leadsInCrm, adLeads } = measures;
  const missedGoals = goals.filter(({ met }) => met === false);
  const missedPosts = planOfMonth(input.plan, input.month).filter(
    ({ item }) => item.kind !== 'Task' && isMissed(item),
  );
  const unserved = progress.isOver ? unservedStages(input) : [];
  return [
    ...some(
      handOffLeak.value,
      (leak) =>
        `${countedOf(leak, adLeads.value ?? leak, 'lead')} of ad forms that ${leak === 1 ? 'is' : 'are'} not in the CRM`,
    ),
    ...some(
      leftAlone.value,
      (left) => `${number(left)} of ${number(leadsInCrm.value ?? left)} leads left alone`,
    ),
    ...some(
      missedGoals.length,
      () =>
        `${counted(missedGoals.length, 'goal')} ${progress.isOver ? 'missed' : 'behind so far'} (${listed(missedGoals.map(({ goal }) => goal.metric || goal.goal))})`,
    ),
    ...some(
      missedPosts.length,
      (missed) => `${counted(missed, 'post or ad', 'posts and ads')} missed`,
    ),
    ...some(unserved.length, () => `nothing published for ${listed(unserved)}`),
  ];
}

function some(count: number | null, say: (count: number) => string): string[] {
  return count === null || count <= 0 ? [] : [say(count)];
}
