import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'outcome-missing',
  fires: [
    { name: 'a post', row: { outcome: '' }, column: 'outcome' },
    {
      name: 'an ad that ran',
      row: { outcome: '', kind: 'Ad', status: 'Published' },
      column: 'outcome',
    },
  ],
  passes: [
    { name: 'a sale', row: { outcome: 'Sale' } },
    { name: 'a referral', row: { outcome: 'Referral' } },
    { name: 'a task', row: { outcome: '', kind: 'Task' } },
    { name: 'a cell that cannot be read', row: { outcome: '' }, unreadable: ['outcome'] },
    { name: 'a row that is left out', row: { outcome: '', status: 'Skipped' } },
    { name: 'an idea far off', row: { outcome: '', status: 'Idea', date: '2026-12-24' } },
  ],
};
