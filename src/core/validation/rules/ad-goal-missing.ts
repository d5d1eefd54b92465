import type { RowRule } from '../rule.ts';

/** An ad without a number to judge it by. */
export const adGoalMissing: RowRule = {
  code: 'ad-goal-missing',
  severity: 'warning',
  why: 'Money spent on ads has to show in customers: a number set before tells whether it did (article 001).',
  example: 'an ad whose Target is blank or “more leads”',
  source: '001-23, 004-4',
  scope: 'row',
  kinds: ['Ad'],
  tables: [],
  check: (row) =>
    row.isReadable('target') && !/\p{N}/u.test(row.item.target)
      ? {
          column: 'target',
          message: 'Write the number that this ad is judged by, such as “20 leads at 30 or less”.',
          toFill: ['target'],
        }
      : null,
};
