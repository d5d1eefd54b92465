import { stageOf } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const tables = {
  cycle: [
    stageOf('Determine needs'),
    { ...stageOf('Deliver and close'), servedBy: 'Elsewhere' as const },
    { ...stageOf('Referrals'), servedBy: '' as const },
  ],
};

export const cases: RuleCases = {
  code: 'stage-elsewhere',
  fires: [
    {
      name: 'a post',
      row: { stage: 'Deliver and close' },
      tables,
      column: 'stage',
      says: '“Deliver and close” is served elsewhere',
    },
    { name: 'in any letter case', row: { stage: 'deliver AND close ' }, tables, column: 'stage' },
    { name: 'an ad', row: { stage: 'Deliver and close', kind: 'Ad' }, tables, column: 'stage' },
  ],
  passes: [
    { name: 'a stage that social serves', row: { stage: 'Determine needs' }, tables },
    { name: 'nobody said who serves it', row: { stage: 'Referrals' }, tables },
    { name: 'a stage that is not in the cycle', row: { stage: 'Applause' }, tables },
    { name: 'a task', row: { stage: 'Deliver and close', kind: 'Task' }, tables },
    {
      name: 'a post that went out before',
      row: { stage: 'Deliver and close', status: 'Published' },
      tables,
    },
    {
      name: 'an idea far off: it is one of the things to fill in',
      row: { stage: 'Deliver and close', status: 'Idea', date: '2026-12-24' },
      tables,
    },
  ],
};
