import { POSTS_AND_ADS, type RowRule } from '../rule.ts';

/** A link to our own social profile, or back from site to blog (002-2, 002-3). */
export const linkBackward: RowRule = {
  code: 'link-backward',
  severity: 'error',
  why: 'Links lead one way: from social media to the blog to the site, where people can buy. A link back sends them away from the sale (article 002).',
  example: 'a Facebook post that links to our own Instagram profile',
  source: '002-2, 002-3',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['channels'],
  check: ({ item }, { routeOf }) => {
    const column = item.link.trim() === '' ? 'trackedLink' : 'link';
    const { direction, to } = routeOf(item.channel, item[column]);
    if (direction !== 'backward' || to === null) return null;
    return {
      column,
      message: `This link leads back to ${to.name}: link to a page of the blog or the site instead, or to a way to get in touch.`,
    };
  },
};
