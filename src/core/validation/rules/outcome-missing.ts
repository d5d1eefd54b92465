import { POSTS_AND_ADS, type RowRule } from '../rule.ts';

/** Neither a sale nor a referral is named (000-8). */
export const outcomeMissing: RowRule = {
  code: 'outcome-missing',
  severity: 'warning',
  why: 'In the end of every post stands a sale or a referral, however many steps it takes (article 000).',
  example: 'a post whose Outcome is blank',
  source: '000-8',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: [],
  check: (row) =>
    row.lacks('outcome')
      ? {
          column: 'outcome',
          message: 'Say what this is to lead to in the end: a sale or a referral.',
          toFill: ['outcome'],
        }
      : null,
};
