import { GOAL } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const place = { tab: 'goals', column: 'target' } as const;

export const cases: RuleCases = {
  code: 'goal-no-number',
  fires: [
    {
      name: 'no target',
      row: {},
      tables: { goals: [GOAL, { ...GOAL, target: null }] },
      ...place,
      on: [3],
      says: '“More leads”',
    },
    {
      name: 'named by its metric',
      row: {},
      tables: { goals: [{ ...GOAL, goal: '', target: null }] },
      ...place,
      says: '“Ad leads”',
    },
    {
      name: 'named by its month',
      row: {},
      tables: { goals: [{ ...GOAL, goal: '', metric: '', target: null }] },
      ...place,
      says: 'the goal of November 2026',
    },
  ],
  passes: [
    { name: 'a target', row: {}, tables: { goals: [GOAL] } },
    { name: 'none at all can be meant', row: {}, tables: { goals: [{ ...GOAL, target: 0 }] } },
    {
      name: 'a target that cannot be read',
      row: {},
      tables: { goals: [{ row: 2, item: { ...GOAL, target: null }, unreadable: ['target'] }] },
    },
    {
      name: 'a month without rows',
      row: {},
      tables: { goals: [{ ...GOAL, month: '2027-03', target: null }] },
    },
    {
      name: 'a month of ideas',
      row: { status: 'Idea', date: '2026-11-30' },
      tables: { goals: [{ ...GOAL, target: null }] },
    },
    {
      name: 'another month was asked for',
      rows: [{}, { date: '2026-12-01' }],
      tables: { goals: [{ ...GOAL, target: null }] },
      month: '2026-12',
    },
  ],
};
