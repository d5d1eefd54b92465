import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'audience-missing',
  fires: [
    { name: 'a post', row: { audience: '' }, column: 'audience' },
    { name: 'an ad', row: { kind: 'Ad', audience: 'tbd' }, column: 'audience' },
  ],
  passes: [
    { name: 'an audience', row: {} },
    { name: 'a task', row: { kind: 'Task', audience: '' } },
    { name: 'a cell that cannot be read', row: { audience: '' }, unreadable: ['audience'] },
  ],
};
