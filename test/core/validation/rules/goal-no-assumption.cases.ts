import { GOAL } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const place = { tab: 'goals', column: 'assumption' } as const;

export const cases: RuleCases = {
  code: 'goal-no-assumption',
  fires: [
    {
      name: 'nothing behind the number',
      row: {},
      tables: { goals: [{ ...GOAL, assumption: '' }] },
      ...place,
      says: 'why 30 is a sensible number for “More leads”',
    },
    {
      name: 'a placeholder',
      row: {},
      tables: { goals: [{ ...GOAL, assumption: 'TBD' }] },
      ...place,
    },
  ],
  passes: [
    { name: 'an assumption', row: {}, tables: { goals: [GOAL] } },
    {
      name: 'without a number there is nothing to assume',
      row: {},
      tables: { goals: [{ ...GOAL, target: null, assumption: '' }] },
    },
    {
      name: 'one that cannot be read',
      row: {},
      tables: {
        goals: [{ row: 2, item: { ...GOAL, assumption: '' }, unreadable: ['assumption'] }],
      },
    },
    {
      name: 'a month of ideas',
      row: { status: 'Idea', date: '2026-11-30' },
      tables: { goals: [{ ...GOAL, assumption: '' }] },
    },
  ],
};
