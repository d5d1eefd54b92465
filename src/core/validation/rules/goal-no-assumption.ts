import { openGoals } from '../open-goals.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { PlanRule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** A target without the assumption behind it (004-4). */
export const goalNoAssumption: PlanRule = {
  code: 'goal-no-assumption',
  severity: 'warning',
  why: 'A number with its assumption can be tested: when it is missed, you see what was wrong (article 004).',
  example: 'Target 30, Assumption blank',
  source: '004-4',
  scope: 'plan',
  tables: ['goals'],
  check: (context) =>
    openGoals(context)
      .filter(
        ({ item, unreadable }) =>
          item.target !== null &&
          isPlaceholder(item.assumption) &&
          !unreadable.includes('assumption'),
      )
      .map(({ row, item, month }) => ({
        at: { tab: 'goals', row, column: 'assumption' },
        month,
        message: `Write why ${item.target} is a sensible number for “${shortened(item.goal)}”, such as “one click in 28 becomes a lead”.`,
      })),
};
