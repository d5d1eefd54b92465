import { GOAL } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const tables = {
  goals: [
    { ...GOAL, audience: 'First-time buyers; Buyers, Prince William County' },
    { ...GOAL, month: '2026-12', audience: 'Past clients' },
  ],
};

export const cases: RuleCases = {
  code: 'audience-off-plan',
  fires: [
    {
      name: 'an audience of no goal',
      row: { audience: 'Students' },
      tables,
      column: 'audience',
      says: 'No goal of November 2026 is about “Students”',
    },
    { name: 'one of another month', row: { audience: 'Past clients' }, tables, column: 'audience' },
    { name: 'half of one', row: { audience: 'Prince William County' }, tables, column: 'audience' },
    {
      name: 'hyphens and accents alone differ, so there is one right text',
      row: { audience: 'first time búyers' },
      tables,
      column: 'audience',
      fix: 'First-time buyers',
    },
    {
      name: 'an ad that ran',
      row: { audience: 'Students', kind: 'Ad', status: 'Published' },
      tables,
      column: 'audience',
    },
  ],
  passes: [
    { name: 'an audience of a goal', row: {}, tables },
    {
      name: 'in any letter case, with other spaces',
      row: { audience: 'buyers,  prince william county' },
      tables,
    },
    { name: 'one of several', row: { audience: 'Students; First-time buyers' }, tables },
    {
      name: 'the goals of the month name none',
      row: { audience: 'Students' },
      tables: { goals: [{ ...GOAL, audience: '' }] },
    },
    { name: 'no goals', row: { audience: 'Students' } },
    { name: 'none is told as missing', row: { audience: '' }, tables },
    { name: 'a placeholder', row: { audience: 'TBD' }, tables },
    { name: 'a row of no month', row: { audience: 'Students', date: null, rowId: '' }, tables },
    { name: 'a task', row: { audience: 'Students', kind: 'Task' }, tables },
    {
      name: 'an idea far off',
      row: { audience: 'Students', status: 'Idea', date: '2026-12-24' },
      tables,
    },
  ],
};
