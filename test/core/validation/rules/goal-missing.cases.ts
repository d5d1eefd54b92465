import { GOAL } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const place = { tab: 'goals', column: 'month', on: [1] } as const;

export const cases: RuleCases = {
  code: 'goal-missing',
  fires: [
    { name: 'no goal at all', row: {}, ...place, says: 'November 2026 has no goal' },
    {
      name: 'goals of other months',
      row: {},
      tables: { goals: [{ ...GOAL, month: '2026-12' }] },
      ...place,
    },
    {
      name: 'a goal of no month',
      row: {},
      tables: { goals: [{ ...GOAL, month: null }] },
      ...place,
    },
    {
      name: 'each month by itself',
      rows: [{}, { date: '2027-01-04' }],
      ...place,
      on: [1, 1],
      says: 'has no goal',
    },
    {
      name: 'the month that was asked for',
      rows: [{}, { date: '2027-01-04' }],
      month: '2027-01',
      ...place,
      says: 'January 2027',
    },
  ],
  passes: [
    { name: 'a goal', row: {}, tables: { goals: [GOAL] } },
    {
      name: 'a month that cannot be read may be this one',
      row: {},
      tables: { goals: [{ row: 2, item: { ...GOAL, month: null }, unreadable: ['month'] }] },
    },
    { name: 'a month of ideas', row: { status: 'Idea', date: '2026-12-24' } },
    {
      name: 'nothing but ideas and what is left out',
      rows: [
        { status: 'Idea', date: '2026-12-24' },
        { status: 'Skipped', date: '2026-12-01' },
      ],
    },
    { name: 'a month long past', row: { date: '2026-08-03', status: 'Published' } },
    {
      name: 'a month whose review is closed',
      row: { date: '2026-10-03', status: 'Published' },
      tables: { closedReviews: [{ month: '2026-10', closedOn: '2026-11-01' }] },
    },
    { name: 'rows of no month', row: { date: null, rowId: '' } },
  ],
};
