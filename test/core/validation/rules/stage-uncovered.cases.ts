import { stageOf } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const cycle = [
  stageOf('Determine needs'),
  stageOf('Find leads'),
  { ...stageOf('Deliver and close'), servedBy: 'Elsewhere' as const },
];
const tables = { cycle };
const place = { tab: 'salesCycle', column: 'name', on: [3] } as const;

export const cases: RuleCases = {
  code: 'stage-uncovered',
  fires: [
    {
      name: 'in a month that has begun',
      row: {},
      tables,
      ...place,
      says: 'No post or ad of November 2026 serves “Find leads”',
    },
    {
      name: 'in a month to come with as many rows as stages',
      rows: [{ date: '2026-12-01' }, { date: '2026-12-03' }],
      tables,
      ...place,
      says: 'December 2026',
    },
    {
      name: 'once for each month',
      rows: [{}, { date: '2026-12-01' }, { date: '2026-12-03' }],
      tables,
      ...place,
      on: [3, 3],
    },
    {
      name: 'a task serves no stage',
      rows: [{}, { stage: 'Find leads', kind: 'Task' }],
      tables,
      ...place,
    },
    {
      name: 'a row that is left out serves none',
      rows: [{}, { stage: 'Find leads', status: 'Skipped' }],
      tables,
      ...place,
    },
    {
      name: 'nobody said that it is served elsewhere',
      row: {},
      tables: { cycle: [stageOf('Determine needs'), { ...stageOf('Find leads'), servedBy: '' }] },
      ...place,
    },
    {
      name: 'a month of the other year',
      rows: [{ date: '2027-01-01' }, { date: '2027-01-04' }],
      tables: { ...tables, today: '2026-12-31' },
      ...place,
      says: 'January 2027',
    },
  ],
  passes: [
    { name: 'a post serves it', rows: [{}, { stage: 'find leads ' }], tables },
    { name: 'an ad serves it', rows: [{}, { stage: 'Find leads', kind: 'Ad' }], tables },
    {
      name: 'a post that was missed was planned for it',
      rows: [{}, { stage: 'Find leads', status: 'Missed' }],
      tables,
    },
    { name: 'a month to come with fewer rows than stages', row: { date: '2026-12-01' }, tables },
    {
      name: 'a month of ideas',
      rows: [
        { date: '2026-12-01', status: 'Idea' },
        { date: '2026-12-03', status: 'Idea' },
      ],
      tables,
    },
    { name: 'a stage that cannot be read', row: { stage: '' }, unreadable: ['stage'], tables },
    {
      name: 'a month whose review is closed',
      row: {},
      tables: { ...tables, closedReviews: [{ month: '2026-11', closedOn: '2026-11-02' }] },
    },
    { name: 'a month long past', row: { date: '2026-08-03' }, tables },
    { name: 'another month was asked for', row: {}, tables, month: '2026-10' },
    { name: 'no cycle', row: {}, tables: { cycle: [] } },
  ],
};
