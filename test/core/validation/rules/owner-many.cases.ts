import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'owner-many',
  fires: [
    { name: 'two owners', row: { owner: ['Priya', 'Dana'] }, column: 'owner', says: 'Priya, Dana' },
    { name: 'of a task', row: { kind: 'Task', owner: ['Priya', 'Dana'] }, column: 'owner' },
    {
      name: 'an idea: it is wrong, not missing',
      row: { owner: ['Priya', 'Dana'], status: 'Idea', date: '2026-12-30' },
      column: 'owner',
    },
  ],
  passes: [
    { name: 'one owner', row: { owner: ['Priya'] } },
    { name: 'one owner, named twice', row: { owner: ['Priya', 'priya ', ''] } },
    { name: 'nobody', row: { owner: [] } },
    { name: 'one owner with helpers', row: { owner: ['Priya'], helpers: ['Dana', 'Marco'] } },
  ],
};
