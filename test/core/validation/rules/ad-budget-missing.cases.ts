import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'ad-budget-missing',
  fires: [
    { name: 'an ad without money', row: { kind: 'Ad' }, column: 'budget' },
    { name: 'no money is none', row: { kind: 'Ad', budget: 0 }, column: 'budget' },
    { name: 'less than none', row: { kind: 'Ad', budget: -5 }, column: 'budget' },
    { name: 'one that ran', row: { kind: 'Ad', status: 'Published' }, column: 'budget' },
  ],
  passes: [
    { name: 'money', row: { kind: 'Ad', budget: 0.5 } },
    { name: 'a post', row: {} },
    { name: 'a task', row: { kind: 'Task' } },
    { name: 'a cell that cannot be read', row: { kind: 'Ad' }, unreadable: ['budget'] },
    { name: 'an idea far off', row: { kind: 'Ad', status: 'Idea', date: '2026-12-24' } },
  ],
};
