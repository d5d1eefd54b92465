import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'ad-goal-missing',
  fires: [
    { name: 'nothing', row: { kind: 'Ad' }, column: 'target' },
    { name: 'words without a number', row: { kind: 'Ad', target: 'more leads' }, column: 'target' },
    { name: 'a placeholder', row: { kind: 'Ad', target: 'TBD' }, column: 'target' },
  ],
  passes: [
    { name: 'a number', row: { kind: 'Ad', target: '20 leads at 30 or less' } },
    { name: 'digits of another script', row: { kind: 'Ad', target: '٢٠' } },
    { name: 'a post', row: {} },
    { name: 'a cell that cannot be read', row: { kind: 'Ad' }, unreadable: ['target'] },
    { name: 'an idea far off', row: { kind: 'Ad', status: 'Idea', date: '2026-12-24' } },
  ],
};
