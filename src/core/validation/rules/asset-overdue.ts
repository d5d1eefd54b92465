import { dayName } from '../../review/wording.ts';
import { needsAsset } from '../asset.ts';
import { EVERY_KIND, type RowRule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** The due date of an asset is past and it is not there. */
export const assetOverdue: RowRule = {
  code: 'asset-overdue',
  severity: 'warning',
  why: 'A picture that is late makes the post late: ask now, while there is time for something else (article 001).',
  example: 'Asset due was yesterday and Asset state is not Delivered',
  source: '001-10, 001-21',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: [],
  aboutTime: true,
  check: (row, { today }) => {
    const { assetDue, assetState, assetOwner } = row.item;
    if (assetDue === null || assetDue >= today || !needsAsset(row)) return null;
    if (assetState === 'Delivered' || !row.isReadable('assetState')) return null;
    const whom = row.lacks('assetOwner') ? 'find out who has it' : `ask ${shortened(assetOwner)}`;
    const instead = row.lacks('fallback') ? 'choose another one' : 'use the fallback';
    return {
      column: 'assetState',
      message: `The asset was due on ${dayName(assetDue)}: ${whom}, write Delivered once it is there, or ${instead}.`,
      toFill: [],
    };
  },
};
