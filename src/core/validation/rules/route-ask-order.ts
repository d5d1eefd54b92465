import { asksForBusiness, asksToFollow, pagesOf } from '../../channels/page-asks.ts';
import type { PlanRule } from '../rule.ts';

/** A page asks people to follow before it asks them to buy or to leave contact (002-4). */
export const routeAskOrder: PlanRule = {
  code: 'route-ask-order',
  severity: 'warning',
  why: 'A page asks people to buy first, else to leave contact, and only then to follow: who follows has left the page where they could buy (article 002).',
  example: 'position 1 on every page is “Follow us”, position 2 “Apply now”',
  source: '002-4',
  scope: 'plan',
  tables: ['channels', 'standingLinks'],
  check: ({ standingLinks, channels }) =>
    pagesOf(standingLinks, channels).flatMap(({ asks }) => {
      const business = asks.filter(asksForBusiness).map(({ link }) => link.position ?? 0);
      const last = Math.max(0, ...business);
      return asks
        .filter((ask) => asksToFollow(ask) && (ask.link.position ?? last) < last)
        .map(({ row, best }) => ({
          at: { tab: 'standingLinks' as const, row, column: 'position' as const },
          month: null,
          message: `People are asked to follow before they are asked to buy or to get in touch: move this link after those, to position ${best} of its page.`,
        }));
    }),
};
