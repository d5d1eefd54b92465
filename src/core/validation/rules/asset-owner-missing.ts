import { needsAsset } from '../asset.ts';
import { EVERY_KIND, type RowRule } from '../rule.ts';

/** An asset is needed and nobody gets it (001-10). */
export const assetOwnerMissing: RowRule = {
  code: 'asset-owner-missing',
  severity: 'warning',
  why: 'A picture that everybody thinks somebody else takes is not taken, and the post is missed (article 001).',
  example: 'Asset brief “Photo of Dana”, Asset owner blank',
  source: '001-10',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: [],
  check: (row) =>
    needsAsset(row) && row.lacks('assetOwner')
      ? {
          column: 'assetOwner',
          message: 'Name the person who gets the picture or video for this row.',
          toFill: ['assetOwner'],
        }
      : null,
};
