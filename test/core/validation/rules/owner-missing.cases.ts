import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'owner-missing',
  fires: [
    { name: 'a post', row: { owner: [] }, column: 'owner' },
    {
      name: 'an ad that ran',
      row: { kind: 'Ad', owner: [], status: 'Published' },
      column: 'owner',
    },
    { name: 'a task', row: { kind: 'Task', owner: [] }, column: 'owner' },
    { name: 'a placeholder is nobody', row: { owner: ['TBD'] }, column: 'owner' },
    {
      name: 'a draft within the lead days, as a warning',
      row: { owner: [], status: 'Drafted', date: '2026-11-05' },
      column: 'owner',
      severity: 'warning',
    },
  ],
  passes: [
    { name: 'an owner', row: { owner: ['Priya'] } },
    { name: 'a cell that cannot be read', row: { owner: [] }, unreadable: ['owner'] },
    { name: 'a skipped row', row: { owner: [], status: 'Skipped' } },
  ],
};
