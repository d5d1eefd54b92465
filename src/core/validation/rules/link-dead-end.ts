import { linkColumn } from '../row-link.ts';
import { POSTS_AND_ADS, type RowRule } from '../rule.ts';

/** The destination is described in Standing links and has no way on (002-5). */
export const linkDeadEnd: RowRule = {
  code: 'link-dead-end',
  severity: 'warning',
  why: 'Somebody who came this far is interested: a page with no next step lets them go (article 002).',
  example: 'a post links to an article under which nothing but a link to Facebook stands',
  source: '002-5',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['channels', 'standingLinks'],
  check: ({ item }, { destinationAt }) => {
    const column = linkColumn(item);
    const destination = destinationAt(item[column]);
    if (destination === null || destination.hasWayOn) return null;
    return {
      column,
      message: `Nothing leads on from this page, says the tab Standing links: add a way to buy or to get in touch there, or link to another page of the ${destination.channel.name}.`,
    };
  },
};
