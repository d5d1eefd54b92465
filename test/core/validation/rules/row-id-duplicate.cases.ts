import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'row-id-duplicate',
  fires: [
    {
      name: 'a copied row: it stands on both',
      rows: [{ rowId: 'ABC-202611-01' }, {}, { rowId: 'ABC-202611-01' }],
      on: [2, 4],
      column: 'rowId',
    },
    {
      name: 'letter case and spaces do not tell rows apart',
      rows: [{ rowId: 'ABC-202611-01' }, { rowId: ' abc-202611-01 ' }],
      on: [2, 3],
      column: 'rowId',
    },
    {
      name: 'a skipped copy',
      rows: [{ rowId: 'X' }, { rowId: 'X', status: 'Skipped' }],
      on: [2, 3],
      column: 'rowId',
    },
  ],
  passes: [
    { name: 'Row IDs of their own', rows: [{}, {}] },
    { name: 'rows that have none yet', rows: [{ rowId: '' }, { rowId: '' }] },
  ],
};
