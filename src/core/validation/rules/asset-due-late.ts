import { EVERY_KIND, type RowRule } from '../rule.ts';

/** The asset is due after the post, or only on its day. */
export const assetDueLate: RowRule = {
  code: 'asset-due-late',
  severity: 'error',
  why: 'The post cannot go out before its picture or video is there, and somebody still has to look at it (article 001).',
  example: 'post on 26 October, Asset due on 27 October',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: [],
  check: ({ item: { assetDue, date } }) => {
    if (assetDue === null || date === null || assetDue < date) return null;
    if (assetDue > date) {
      return {
        column: 'assetDue',
        message: `The asset is due on ${assetDue}, after the post on ${date}: set an earlier day.`,
      };
    }
    return {
      column: 'assetDue',
      severity: 'warning',
      message: 'The asset is due on the day of the post: set an earlier day.',
    };
  },
};
