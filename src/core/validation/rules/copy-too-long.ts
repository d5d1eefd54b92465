import { copyLength, isX } from '../copy-length.ts';
import { POSTS_AND_ADS, type RowRule } from '../rule.ts';

/** The copy is longer than the channel takes. */
export const copyTooLong: RowRule = {
  code: 'copy-too-long',
  severity: 'warning',
  why: 'A network refuses a copy over its limit, or cuts it off, often in the minute in which it should go out (article 001).',
  example: 'a copy of 312 characters on X, which takes 280',
  source: '001-3',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['channels'],
  check: (row, { channelNamed }) => {
    const channel = channelNamed(row.item.channel);
    const limit = channel?.characterLimit ?? null;
    if (channel === undefined || limit === null || limit <= 0 || row.lacks('copy')) return null;
    const length = copyLength(row.item.copy, channel);
    if (length <= limit) return null;
    const how = isX(channel) ? ', a link counted as 23 and an emoji as 2' : '';
    return {
      column: 'copy',
      message: `The copy has ${length} characters${how}, and ${channel.name} takes ${limit}: cut ${length - limit}.`,
    };
  },
};
