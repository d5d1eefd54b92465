import { isEventCapture } from '../asset.ts';
import { EVERY_KIND, type RowRule } from '../rule.ts';

/** An event is captured and there is no plan for the case that it is not (001-20). */
export const assetFallbackMissing: RowRule = {
  code: 'asset-fallback-missing',
  severity: 'warning',
  why: 'An event happens once: people who are busy there forget the pictures, and nobody can take them later (article 001).',
  example: 'Asset brief “Six photos at the open house”, Fallback blank',
  source: '001-20',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: [],
  check: (row) =>
    isEventCapture(row) && row.lacks('fallback')
      ? {
          column: 'fallback',
          message: 'Write down what goes out if nobody brings pictures from the event.',
          toFill: ['fallback'],
        }
      : null,
};
