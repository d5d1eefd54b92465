import {
  asksForBusiness,
  asksToFollow,
  isBusinessAskedOn,
  NAVIGATION,
  type PageAsk,
  type PageAsks,
  pagesOf,
} from '../../channels/page-asks.ts';
import { tierOf } from '../../channels/route.ts';
import type { PlanRule } from '../rule.ts';

/**
 * A standing link sends people away from blog or site, other than as the last ask of its page or
 * in navigation. To social it may only do so where people are asked to buy or to get in touch.
 */
export const routeBackward: PlanRule = {
  code: 'route-backward',
  severity: 'warning',
  why: 'A link that is always there sends people away every day: from the blog to the site they go forward, to social media only as the last thing they are asked (article 002).',
  example: 'the sidebar of the blog asks people to follow on Facebook before it asks anything else',
  source: '002-3',
  scope: 'plan',
  tables: ['channels', 'standingLinks'],
  check: ({ standingLinks, channels }) => {
    const pages = pagesOf(standingLinks, channels);
    return pages.flatMap((page) =>
      page.asks.filter(sendsAway).flatMap((ask) => {
        const asks = isBusinessAskedOn(page, pages);
        if (isAllowed(ask, page, asks)) return [];
        const to = ask.route.to?.name ?? '';
        const rest = asks
          ? 'make it the last ask of the page, after buying and getting in touch'
          : 'ask them on this page to buy or to get in touch first';
        return [
          {
            at: { tab: 'standingLinks' as const, row: ask.row, column: 'to' as const },
            month: null,
            message: `This link leads people from the ${ask.link.from.trim()} away to ${to}: ${rest}.`,
          },
        ];
      }),
    );
  },
};

function sendsAway(ask: PageAsk): boolean {
  const { from, direction } = ask.route;
  const tier = from === undefined ? null : tierOf(from);
  if (tier !== 'blog' && tier !== 'site') return false;
  return direction === 'backward' || (direction === 'foreign' && !asksForBusiness(ask));
}

function isAllowed(ask: PageAsk, { asks }: PageAsks, isAskedForBusiness: boolean): boolean {
  const toSocial = asksToFollow(ask);
  const isNavigation =
    NAVIGATION.includes(ask.link.placement) || (ask.link.placement === 'sidebar' && !toSocial);
  const isLast = asks.slice(asks.indexOf(ask) + 1).every(sendsAway);
  return (isNavigation || isLast) && (!toSocial || isAskedForBusiness);
}
