import { openGoals } from '../open-goals.ts';
import type { PlanRule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** A goal without a target. */
export const goalNoNumber: PlanRule = {
  code: 'goal-no-number',
  severity: 'warning',
  why: 'Only a number can be reached or missed, and tell what to change (article 004).',
  example: 'the goal “More leads” whose Target is blank',
  source: '004-4, 004-9',
  scope: 'plan',
  tables: ['goals'],
  check: (context) =>
    openGoals(context)
      .filter(({ item, unreadable }) => item.target === null && !unreadable.includes('target'))
      .map(({ row, item, month }) => ({
        at: { tab: 'goals', row, column: 'target' },
        month,
        message: `Write the number that “${shortened(item.goal)}” is to reach.`,
      })),
};
