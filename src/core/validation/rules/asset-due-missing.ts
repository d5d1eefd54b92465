import { needsAsset } from '../asset.ts';
import { EVERY_KIND, type RowRule } from '../rule.ts';

/** An asset is needed and has no date. */
export const assetDueMissing: RowRule = {
  code: 'asset-due-missing',
  severity: 'warning',
  why: 'Without a date of its own, the picture is asked for on the day of the post, when it is too late (article 001).',
  example: 'Asset brief “Photo of Dana”, Asset due blank',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: [],
  check: (row) =>
    needsAsset(row) && row.lacks('assetDue')
      ? {
          column: 'assetDue',
          message: 'Set the day by which the picture or video has to be there.',
          toFill: ['assetDue'],
        }
      : null,
};
