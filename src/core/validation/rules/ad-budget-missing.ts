import type { RowRule } from '../rule.ts';

/** An ad without money. */
export const adBudgetMissing: RowRule = {
  code: 'ad-budget-missing',
  severity: 'warning',
  why: 'What an ad costs has to show in customers, and without a budget nobody can say what one cost (article 001).',
  example: 'an ad whose Budget is blank or 0',
  source: '001-23',
  scope: 'row',
  kinds: ['Ad'],
  tables: [],
  check: (row) =>
    row.isReadable('budget') && !((row.item.budget ?? 0) > 0)
      ? {
          column: 'budget',
          message: 'Write the money that this ad may spend.',
          toFill: ['budget'],
        }
      : null,
};
