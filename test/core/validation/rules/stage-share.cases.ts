import { stageOf } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const cycle = [
  { ...stageOf('Determine needs'), targetShare: 0.5 },
  { ...stageOf('Find leads'), targetShare: 0.5 },
  stageOf('Referrals'),
];
const tables = { cycle };
const place = { tab: 'salesCycle', column: 'targetShare' } as const;

/** So many posts of November for each of the two stages. */
function posts(needs: number, leads: number): { stage: string }[] {
  return Array.from({ length: needs + leads }, (_, index) => ({
    stage: index < needs ? 'Determine needs' : 'Find leads',
  }));
}

export const cases: RuleCases = {
  code: 'stage-share',
  fires: [
    {
      name: 'one takes the posts of the other',
      rows: posts(8, 2),
      tables,
      ...place,
      on: [2, 3],
      says: 'In November 2026',
    },
    {
      name: 'a stage that gets nothing',
      rows: posts(6, 0),
      tables,
      ...place,
      on: [2, 3],
    },
    {
      name: 'at a smaller tolerance',
      rows: posts(13, 7),
      settings: { shareTolerance: 10 },
      tables,
      ...place,
      on: [2, 3],
    },
  ],
  passes: [
    { name: 'as it should be', rows: posts(5, 5), tables },
    { name: 'within the tolerance', rows: posts(13, 7), tables },
    {
      name: 'a single row of a small month',
      rows: posts(3, 2),
      settings: { shareTolerance: 1 },
      tables,
    },
    { name: 'too few to judge', rows: posts(4, 0), tables },
    {
      name: 'no target share',
      rows: posts(10, 0),
      tables: { cycle: [stageOf('Determine needs')] },
    },
    {
      name: 'a stage that is served elsewhere',
      rows: posts(10, 0),
      tables: { cycle: [{ ...stageOf('Find leads'), targetShare: 0.5, servedBy: 'Elsewhere' }] },
    },
    {
      name: 'a month of ideas',
      rows: posts(8, 2).map((post) => ({ ...post, status: 'Idea' as const, date: '2026-12-24' })),
      tables,
    },
  ],
};
