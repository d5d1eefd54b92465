import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'helpers-many',
  fires: [
    {
      name: 'owner and four helpers',
      row: { helpers: ['A', 'B', 'C', 'D'] },
      column: 'helpers',
      says: 'it has 5 people, and 4 are the most',
    },
    {
      name: 'the asset owner counts',
      row: { helpers: ['A', 'B', 'C'], assetOwner: 'D' },
      column: 'helpers',
    },
    {
      name: 'a smaller limit',
      row: { helpers: ['A', 'B'] },
      settings: { peopleOnRow: 2 },
      column: 'helpers',
    },
    { name: 'a task', row: { helpers: ['A', 'B', 'C', 'D'], kind: 'Task' }, column: 'helpers' },
  ],
  passes: [
    { name: 'as many as may be', row: { helpers: ['A', 'B', 'C'] } },
    {
      name: 'one name several times',
      row: { helpers: ['Priya', 'priya ', 'A', 'A', 'B'], assetOwner: 'B' },
    },
    {
      name: 'several owners and no helper are told as such',
      row: { owner: ['A', 'B', 'C', 'D', 'E'] },
    },
    { name: 'it went out', row: { helpers: ['A', 'B', 'C', 'D'], status: 'Published' } },
  ],
};
