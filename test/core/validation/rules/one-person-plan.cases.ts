import type { PlanItem } from '../../../../src/core/plan/item.ts';
import { person } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const PEOPLE = [person('Dana', { team: 'Sales' }), person('Priya')];
const tables = { people: PEOPLE };
const place = { tab: 'people', column: 'name', on: [3] } as const;

/** Posts of Priya, and one more. */
function posts(count: number, another: Partial<PlanItem> = {}): Partial<PlanItem>[] {
  return [...Array.from({ length: count }, () => ({})), another];
}

export const cases: RuleCases = {
  code: 'one-person-plan',
  fires: [
    {
      name: 'one owns all',
      rows: posts(5),
      tables,
      ...place,
      says: 'In November 2026 Priya owns 6 of 6 rows and nobody of sales takes part',
    },
    { name: 'nine of ten', rows: posts(9, { owner: ['Intern'] }), tables, ...place },
    {
      name: 'names in any letter case',
      rows: posts(5, { owner: ['priya '] }),
      tables,
      ...place,
      says: '6 of 6',
    },
    {
      name: 'somebody the tab does not know',
      rows: Array.from({ length: 5 }, () => ({ owner: ['Temp'] })),
      tables,
      ...place,
      on: [1],
      says: 'temp owns',
    },
    {
      name: 'a smaller share',
      rows: posts(5, { owner: ['Intern'] }),
      settings: { onePersonShare: 60 },
      tables,
      ...place,
    },
  ],
  passes: [
    { name: 'sales owns a row', rows: posts(9, { owner: ['Dana'] }), tables },
    { name: 'sales gets a picture', rows: posts(9, { assetOwner: 'dana' }), tables },
    { name: 'sales helps', rows: posts(9, { helpers: ['Dana'] }), tables },
    {
      name: 'the one is of sales',
      rows: Array.from({ length: 6 }, () => ({ owner: ['Dana'] })),
      tables,
    },
    { name: 'others own enough', rows: [...posts(5, { owner: ['Intern'] })], tables },
    { name: 'too few to judge', rows: posts(3), tables },
    { name: 'one works alone', rows: posts(5), tables: { people: [person('Priya')] } },
    {
      name: 'a month of ideas',
      rows: Array.from({ length: 6 }, () => ({ status: 'Idea' as const, date: '2026-12-24' })),
      tables,
    },
  ],
};
