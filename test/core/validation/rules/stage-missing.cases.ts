import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'stage-missing',
  fires: [
    { name: 'a post without a stage', row: { stage: '' }, column: 'stage' },
    { name: 'an ad without a stage', row: { kind: 'Ad', stage: ' ' }, column: 'stage' },
    {
      name: 'a row without a kind counts as a post',
      row: { kind: '', stage: '' },
      column: 'stage',
    },
    { name: 'a placeholder is no stage', row: { stage: 'TBD' }, column: 'stage' },
    {
      name: 'a stage that the sales cycle does not have',
      row: { stage: 'Awareness' },
      column: 'stage',
      says: 'Awareness',
    },
    {
      name: 'a stage of an idea that the sales cycle does not have is wrong, not open',
      row: { stage: 'Awareness', status: 'Idea', date: '2026-12-30' },
      column: 'stage',
    },
    { name: 'a published post', row: { stage: '', status: 'Published' }, column: 'stage' },
    {
      name: 'an idea within the lead days, as a warning',
      row: { stage: '', status: 'Idea', date: '2026-11-05' },
      column: 'stage',
      severity: 'warning',
    },
  ],
  passes: [
    { name: 'a task needs no stage', row: { kind: 'Task', stage: '' } },
    { name: 'letter case and spaces do not matter', row: { stage: ' determine NEEDS ' } },
    { name: 'a cell that cannot be read', row: { stage: '' }, unreadable: ['stage'] },
    { name: 'any stage while there is no cycle', row: { stage: 'Mine' }, tables: { cycle: [] } },
    { name: 'an idea that is far off', row: { stage: '', status: 'Idea', date: '2026-12-30' } },
    { name: 'a skipped post', row: { stage: '', status: 'Skipped' } },
  ],
};
