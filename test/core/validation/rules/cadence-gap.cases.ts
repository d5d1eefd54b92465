import { weekly } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const place = { tab: 'cadence', column: 'line' } as const;

/** The cadence asks for a post each Monday, and for an ad on the 20th. */
const cadence = [
  weekly('Tip', { days: 'Mon' }),
  weekly('Offer', { line: 'Big ad', kind: 'Ad', per: 'month', days: '20' }),
];
const tables = { cadence };

/** The posts of the Mondays of November, each with its slot. */
const MONDAYS = [45, 46, 47, 48, 49].map((week, index) => ({
  type: 'Tip',
  date: `2026-11-${String(2 + index * 7).padStart(2, '0')}`,
  slot: `Tip/2026-W${week}/1`,
}));
const AD = { type: 'Offer', kind: 'Ad' as const, date: '2026-11-20', slot: 'Big ad/2026-11/1' };

export const cases: RuleCases = {
  code: 'cadence-gap',
  fires: [
    {
      name: 'a row was deleted',
      rows: [...MONDAYS.slice(0, 2), ...MONDAYS.slice(3), AD],
      tables,
      ...place,
      says: '“Tip” has no row in November 2026 on 16 November',
    },
    {
      name: 'several of a line are told together',
      rows: [MONDAYS[0] ?? {}, AD],
      tables,
      ...place,
      says: 'on 9 November, 16 November, 23 November and 1 more',
    },
    {
      name: 'a monthly line',
      rows: MONDAYS,
      tables,
      ...place,
      on: [3],
      says: '“Big ad” has no row in November 2026 on 20 November',
    },
  ],
  passes: [
    { name: 'each slot has its row', rows: [...MONDAYS, AD], tables },
    {
      name: 'a row that was moved fills its slot',
      rows: [...MONDAYS.slice(0, 4), { ...MONDAYS[4], date: '2026-12-02' }, AD],
      tables,
    },
    {
      name: 'a row that was skipped fills its slot',
      rows: [...MONDAYS.slice(0, 4), { ...MONDAYS[4], status: 'Skipped' }, AD],
      tables,
    },
    {
      name: 'what is past asks for nothing',
      rows: [...MONDAYS.slice(1), AD],
      tables: { ...tables, today: '2026-11-03' },
    },
    { name: 'a month that was not built', rows: [{}], tables },
    {
      name: 'the next month is not built yet',
      rows: [...MONDAYS, AD, { date: '2026-12-10' }],
      tables,
    },
    {
      name: 'a line that is not active',
      rows: MONDAYS,
      tables: { cadence: [weekly('Tip', { days: 'Mon' }), weekly('Offer', { active: false })] },
    },
    { name: 'a month of ideas', rows: [{ ...AD, status: 'Idea' }], tables },
    { name: 'no cadence', rows: [AD] },
  ],
};
