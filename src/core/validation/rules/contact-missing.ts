import { linkColumn } from '../row-link.ts';
import { POSTS_AND_ADS, type RowRule } from '../rule.ts';

/** The destination leads on, yet offers neither buying nor leaving contact (002-9). */
export const contactMissing: RowRule = {
  code: 'contact-missing',
  severity: 'warning',
  why: 'Where a link leads, people can buy, or else leave their contact: whoever can do neither is gone (article 002).',
  example: 'a post links to an article under which only other articles stand',
  source: '002-9',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['channels', 'standingLinks'],
  check: ({ item }, { destinationAt }) => {
    const column = linkColumn(item);
    const destination = destinationAt(item[column]);
    // A dead end has a finding of its own.
    if (destination === null || !destination.hasWayOn || destination.offersContact) return null;
    return {
      column,
      message: `On this page people can neither buy nor get in touch, says the tab Standing links: add one of both there, or link to another page of the ${destination.channel.name}.`,
    };
  },
};
