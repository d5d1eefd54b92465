import type { PlanItem } from '../../../../src/core/plan/item.ts';
import { THREE_A_WEEK, weekly } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const tables = { cadence: THREE_A_WEEK };

/** A post of a type on a date, with the slot that the cadence asks of that line. */
function post(
  date: string,
  type: string,
  slot = '',
  rest: Partial<PlanItem> = {},
): Partial<PlanItem> {
  return { date, type, slot, ...rest };
}

/** Week 45 of 2026, 2 to 8 November, as the cadence asks for it. */
const MONDAY = post('2026-11-02', 'Business service', 'Business service/2026-W45/1');
const THURSDAY = post('2026-11-05', 'Personal', 'Personal/2026-W45/1');
const SATURDAY = post('2026-11-07', 'Event', 'Event/2026-W45/1');
const WEEK = [MONDAY, THURSDAY, SATURDAY];

export const cases: RuleCases = {
  code: 'week-mix',
  fires: [
    {
      name: 'a type twice and one that lacks, on the row that is not what its slot asks for',
      rows: [MONDAY, { ...THURSDAY, type: 'Business service' }, SATURDAY],
      tables,
      on: [3],
      column: 'type',
      says: '2026-11-02 has Business service twice and no Personal',
    },
    {
      name: 'a type that is asked for twice',
      rows: [
        MONDAY,
        post('2026-11-04', 'Business service', 'Business service/2026-W45/2'),
        post('2026-11-06', 'Business service'),
        post('2026-11-07', 'Business service'),
      ],
      tables: { cadence: [weekly('Business service', { howMany: 2, days: 'Mon, Wed' })] },
      on: [5],
      column: 'type',
      says: 'Business service 4 times instead of twice',
    },
    {
      name: 'a row typed by hand is the surplus one',
      rows: [post('2026-11-01', 'Personal'), ...WEEK, post('2026-11-03', 'Personal')],
      tables,
      on: [6],
      column: 'type',
      says: 'Personal twice',
    },
    {
      name: 'without slots the last of the surplus type',
      rows: [post('2026-11-07', 'Event'), post('2026-11-04', 'Event'), post('2026-11-03', 'Event')],
      tables,
      on: [2],
      column: 'type',
      says: 'Event 3 times',
    },
    {
      name: 'a row that came from another week',
      rows: [{ ...SATURDAY }, post('2026-11-03', 'Event', 'Event/2026-W46/1'), MONDAY, THURSDAY],
      tables,
      on: [3],
      column: 'type',
    },
    {
      name: 'a week that lacks a type, on its last row',
      rows: [MONDAY, SATURDAY],
      tables,
      on: [3],
      column: 'type',
      says: 'no Personal',
    },
    {
      name: 'a row that became something else stands for what lacks',
      rows: [MONDAY, { ...THURSDAY, type: 'Giveaway' }, SATURDAY],
      tables,
      on: [3],
      column: 'type',
      says: 'no Personal',
    },
    {
      name: 'two of a type when one week asks for three',
      rows: [
        post('2026-11-02', 'Tip', 'Tip/2026-W45/1'),
        post('2026-11-03', 'Tip', 'Tip/2026-W45/2'),
      ],
      tables: { cadence: [weekly('Tip', { howMany: 3, days: 'Mon, Tue, Wed' })] },
      on: [3],
      column: 'type',
      says: 'Tip only twice instead of 3 times',
    },
    {
      name: 'across a month end, once both months are built',
      rows: [
        post('2026-11-30', 'Business service', 'Business service/2026-W49/1'),
        post('2026-12-03', 'Business service', 'Personal/2026-W49/1'),
        post('2026-12-05', 'Event', 'Event/2026-W49/1'),
      ],
      tables,
      on: [3],
      column: 'type',
    },
    {
      name: 'too many in a week whose other month is not built',
      rows: [
        post('2026-11-30', 'Business service', 'Business service/2026-W49/1'),
        post('2026-11-30', 'Business service'),
      ],
      tables,
      on: [3],
      column: 'type',
      says: 'Business service twice:',
    },
    {
      name: 'a skipped row is not one too many, the others are',
      rows: [MONDAY, { ...MONDAY, status: 'Skipped' }, { ...MONDAY, slot: '' }, THURSDAY, SATURDAY],
      tables,
      on: [4],
      column: 'type',
    },
  ],
  passes: [
    { name: 'one of each', rows: WEEK, tables },
    {
      name: 'one of each on other days',
      rows: [{ ...MONDAY, date: '2026-11-06' }, { ...THURSDAY, date: '2026-11-08' }, SATURDAY],
      tables,
    },
    {
      name: 'a week that touches a month not built yet lacks nothing',
      rows: [post('2026-11-30', 'Business service', 'Business service/2026-W49/1')],
      tables,
    },
    {
      name: 'a skipped row fills its place',
      rows: [MONDAY, { ...THURSDAY, status: 'Skipped' }, SATURDAY],
      tables,
    },
    {
      name: 'a missed row was planned',
      rows: [MONDAY, { ...THURSDAY, status: 'Missed' }, SATURDAY],
      tables,
    },
    {
      name: 'a type that no weekly line has',
      rows: [...WEEK, post('2026-11-04', 'Giveaway'), post('2026-11-04', 'Giveaway')],
      tables,
    },
    {
      name: 'a row of a monthly line of the same type',
      rows: [...WEEK, post('2026-11-04', 'Event', 'Big event/2026-11/1')],
      tables: {
        cadence: [...THREE_A_WEEK, weekly('Event', { line: 'Big event', per: 'month', days: '4' })],
      },
    },
    {
      name: 'an ad of the same name',
      rows: [...WEEK, post('2026-11-04', 'Event', '', { kind: 'Ad' })],
      tables,
    },
    { name: 'no cadence', rows: [MONDAY, MONDAY] },
    {
      name: 'a type that cannot be read is not called missing',
      rows: [MONDAY, { ...THURSDAY, type: '' }, SATURDAY],
      unreadable: ['type'],
      tables,
    },
    {
      name: 'a date that cannot be read is not called missing',
      rows: [MONDAY, { ...THURSDAY, date: null }, SATURDAY],
      unreadable: ['date'],
      tables,
    },
    {
      name: 'a line that rests this week',
      rows: [MONDAY, SATURDAY],
      tables: {
        cadence: [
          weekly('Business service', {}),
          weekly('Personal', { until: '2026-10-31' }),
          weekly('Event', {}),
        ],
      },
    },
  ],
};
