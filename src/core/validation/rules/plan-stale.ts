import { daysBetween } from '../../calendar/plain-date.ts';
import { monthName } from '../../review/wording.ts';
import type { PlanRule } from '../rule.ts';

/** The last closed review is older than the limit (001-16); silent before the first. */
export const planStale: PlanRule = {
  code: 'plan-stale',
  severity: 'warning',
  why: 'A plan that nobody looks at for months goes wrong, and sales notice it first (articles 001 and 004).',
  example: 'the last review was closed 60 days ago',
  source: '001-16, 004-13',
  scope: 'plan',
  tables: [],
  check: ({ closedReviews = [], settings, today }) => {
    const [latest] = [...closedReviews].sort((a, b) => (a.closedOn > b.closedOn ? -1 : 1));
    const days = latest === undefined ? 0 : daysBetween(latest.closedOn, today);
    if (latest === undefined || days <= settings.reviewEveryDays) return [];
    return [
      {
        at: { tab: 'decisions', row: 1, column: 'review' },
        month: null,
        message: `The last review, of ${monthName(latest.month)}, was closed ${days} days ago: hold the next one, by Row Forward, Monthly review.`,
      },
    ];
  },
};
