import { linkColumn } from '../row-link.ts';
import { POSTS_AND_ADS, type RowRule } from '../rule.ts';

/** A link to somebody else's page or profile, from where nothing leads back to us. */
export const linkForeign: RowRule = {
  code: 'link-foreign',
  severity: 'warning',
  why: 'On somebody else’s page you control nothing: people whom you sent there are theirs, unless something there leads back to you (article 002).',
  example: 'a post links to the page of a partner that has no link back to you',
  source: '002-2',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['channels', 'standingLinks'],
  check: ({ item }, { routeOf, leadsForward }) => {
    const column = linkColumn(item);
    const { direction, to } = routeOf(item.channel, item[column]);
    if (direction !== 'foreign' || to === null || leadsForward(to.name)) return null;
    return {
      column,
      message: `This link leads to ${to.name}, where nothing leads back to you: link to a page of your own about it, or agree on a link back and add it to the tab Standing links.`,
    };
  },
};
