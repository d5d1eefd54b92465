import { isContactAddress } from '../../channels/address.ts';
import { parseAddress } from '../../channels/parse-address.ts';
import { usesInstantForm } from '../instant-form.ts';
import { linkColumn } from '../row-link.ts';
import { POSTS_AND_ADS, type RowRule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** The address belongs to no channel, or is none; the longest host and path would win. */
export const linkUnknown: RowRule = {
  code: 'link-unknown',
  severity: 'warning',
  why: 'Only of addresses in the tab Channels it is known whether they lead forward, and a mistyped one leads nowhere (article 002).',
  example: 'a link to shop.example.com, while Channels only has www.example.com',
  source: '002-2',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['channels'],
  check: (row, { channels, routeOf, channelNamed }) => {
    const column = linkColumn(row.item);
    const text = row.item[column].trim();
    if (text === '' || row.lacks(column) || !channels.some(({ address }) => address.trim() !== ''))
      return null;
    if (parseAddress(text) === null) {
      const links = channelNamed(row.item.channel)?.links;
      if (links === 'in bio' || links === 'none' || usesInstantForm(row.item)) return null;
      return {
        column,
        message: `“${shortened(text)}” is no address: paste one whole link, such as https://www.example.com/page.`,
      };
    }
    if (routeOf(row.item.channel, text).to !== null || isContactAddress(text)) return null;
    return {
      column,
      message: `“${shortened(text)}” belongs to none of your channels: correct it, or add the page or site to the tab Channels.`,
    };
  },
};
