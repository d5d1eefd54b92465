import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'asset-due-late',
  fires: [
    {
      name: 'after the post',
      row: { assetDue: '2026-11-04' },
      column: 'assetDue',
      says: '2026-11-04',
    },
    {
      name: 'after a post that was published',
      row: { assetDue: '2026-11-04', status: 'Published' },
      column: 'assetDue',
    },
    {
      name: 'on the day of the post, as a warning',
      row: { assetDue: '2026-11-03' },
      column: 'assetDue',
      severity: 'warning',
    },
    {
      name: 'an idea: it is wrong, not missing',
      row: { date: '2026-12-30', assetDue: '2027-01-02', status: 'Idea' },
      column: 'assetDue',
    },
  ],
  passes: [
    { name: 'the day before', row: { assetDue: '2026-11-02' } },
    { name: 'no date for the asset', row: { assetDue: null } },
    { name: 'no date for the post', row: { assetDue: '2026-11-04', date: null } },
  ],
};
