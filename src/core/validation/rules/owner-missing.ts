import { EVERY_KIND, type RowRule } from '../rule.ts';

/** Nobody is accountable for the row (001-10, 004-7). */
export const ownerMissing: RowRule = {
  code: 'owner-missing',
  severity: 'error',
  why: 'What nobody owns slips through the cracks: each row has one person who sees to it (articles 001 and 004).',
  example: 'a post whose Owner is blank',
  source: '001-10, 004-7',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: [],
  check: (row) =>
    row.lacks('owner')
      ? {
          column: 'owner',
          message: 'Name the one person who sees to this row.',
          toFill: ['owner'],
        }
      : null,
};
