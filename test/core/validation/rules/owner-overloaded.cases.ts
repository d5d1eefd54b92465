import { person } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const tables = { people: [person('Dana'), person('Priya', { willDo: 2 })] };
const place = { tab: 'people', column: 'willDo', on: [3] } as const;

export const cases: RuleCases = {
  code: 'owner-overloaded',
  fires: [
    {
      name: 'three rows instead of two, and which one is too much',
      rows: [{ date: '2026-11-09' }, { date: '2026-11-20' }, {}],
      tables,
      ...place,
      says: 'Priya owns 3 rows of November 2026 and said 2: give ABC-202611-02 to somebody else',
    },
    {
      name: 'each month by itself',
      rows: [{}, {}, {}, { date: '2026-12-01' }, { date: '2026-12-02' }, { date: '2026-12-03' }],
      tables,
      ...place,
      on: [3, 3],
    },
    { name: 'tasks count', rows: [{}, {}, { kind: 'Task' }], tables, ...place },
    { name: 'in any letter case', rows: [{}, {}, { owner: ['PRIYA '] }], tables, ...place },
    {
      name: 'what went out counts, what is open can change hands',
      rows: [{ status: 'Published' }, { status: 'Published' }, { status: 'Published' }, {}],
      tables,
      ...place,
      says: 'give ABC-202611-04 to',
    },
    {
      name: 'many rows too much are not all named',
      rows: Array.from({ length: 8 }, () => ({})),
      tables,
      ...place,
      says: 'ABC-202611-03, ABC-202611-04, ABC-202611-05 and 3 more',
    },
    {
      name: 'a row without a Row ID is named by its row',
      rows: [{}, {}, { rowId: '' }],
      tables,
      ...place,
      says: 'row 4',
    },
    {
      name: 'who will do nothing has one too much',
      row: {},
      tables: { people: [person('Dana'), person('Priya', { willDo: 0 })] },
      ...place,
    },
  ],
  passes: [
    { name: 'as many as were said', rows: [{}, {}], tables },
    { name: 'the third is in another month', rows: [{}, {}, { date: '2026-12-01' }], tables },
    { name: 'the third is left out', rows: [{}, {}, { status: 'Skipped' }], tables },
    { name: 'the third has several owners', rows: [{}, {}, { owner: ['Priya', 'Dana'] }], tables },
    {
      name: 'nothing can change hands any more',
      rows: [{ status: 'Published' }, { status: 'Published' }, { status: 'Missed' }],
      tables,
    },
    { name: 'nobody said how much', rows: [{}, {}, {}], tables: { people: [person('Priya')] } },
    {
      name: 'a month of ideas',
      rows: Array.from({ length: 3 }, () => ({ status: 'Idea' as const, date: '2026-12-24' })),
      tables,
    },
    {
      name: 'rows without a date and a month',
      rows: Array.from({ length: 3 }, () => ({ date: null, rowId: '' })),
      tables,
    },
  ],
};
