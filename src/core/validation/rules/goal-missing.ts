import { monthName } from '../../review/wording.ts';
import type { PlanRule } from '../rule.ts';

/** The month has no goal. */
export const goalMissing: PlanRule = {
  code: 'goal-missing',
  severity: 'warning',
  why: 'Without a goal that is written down, nobody can say at the end of the month whether the plan worked (article 004).',
  example: 'the plan has posts in November and the tab Goals has no line for it',
  source: '004-4, 004-9',
  scope: 'plan',
  tables: ['goals'],
  check: ({ goals, months }) => {
    if (goals.some(({ unreadable }) => unreadable.includes('month'))) return [];
    const withGoal = new Set(goals.map(({ item }) => item.month));
    return months()
      .filter(({ month }) => !withGoal.has(month))
      .map(({ month }) => ({
        at: { tab: 'goals', row: 1, column: 'month' },
        month,
        message: `${monthName(month)} has no goal: write at least one, with its number and the assumption behind it.`,
      }));
  },
};
