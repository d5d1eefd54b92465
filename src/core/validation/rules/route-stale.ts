import { daysBetween } from '../../calendar/plain-date.ts';
import type { PlanRule } from '../rule.ts';

/** A standing link that nobody checked for long (002-6). */
export const routeStale: PlanRule = {
  code: 'route-stale',
  severity: 'hint',
  why: 'Links that are always there break and go out of date unseen, and nobody looks at them because no post is about them (article 002).',
  example: 'the link in the bio was last clicked seven months ago',
  source: '002-6',
  scope: 'plan',
  tables: ['standingLinks'],
  check: ({ standingLinks, settings: { checkLinksEveryDays }, today }) =>
    standingLinks.flatMap(({ row, item: { to, lastChecked }, unreadable }) => {
      if (checkLinksEveryDays === 0 || to.trim() === '' || unreadable.includes('lastChecked'))
        return [];
      if (lastChecked !== null && daysBetween(lastChecked, today) <= checkLinksEveryDays) return [];
      const since =
        lastChecked === null
          ? 'Nobody wrote down when this link was last checked'
          : `Nobody has checked this link since ${lastChecked}`;
      return [
        {
          at: { tab: 'standingLinks' as const, row, column: 'lastChecked' as const },
          month: null,
          message: `${since}: click it where people see it, and write down the day.`,
        },
      ];
    }),
};
