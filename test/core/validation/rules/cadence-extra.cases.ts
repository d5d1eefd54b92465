import { weekly } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const tables = { cadence: [weekly('Tip', { days: 'Mon' })] };
const TIP = { type: 'Tip', date: '2026-11-09', slot: 'Tip/2026-W46/1' };

export const cases: RuleCases = {
  code: 'cadence-extra',
  fires: [
    {
      name: 'a line that is gone',
      rows: [TIP, { ...TIP, type: 'Fact', slot: 'Fact/2026-W46/1' }],
      tables,
      column: 'date',
      on: [3],
    },
    {
      name: 'a second one, where the line asks for one',
      rows: [TIP, { ...TIP, slot: 'Tip/2026-W46/2' }],
      tables,
      column: 'date',
      on: [3],
    },
    {
      name: 'a line that ended',
      row: TIP,
      tables: { cadence: [weekly('Tip', { days: 'Mon', until: '2026-11-08' })] },
      column: 'date',
    },
    {
      name: 'a month later',
      row: { date: '2027-01-05', slot: 'Fact/2027-W01/1' },
      tables,
      column: 'date',
    },
  ],
  passes: [
    { name: 'what the cadence asks for', row: TIP, tables },
    { name: 'a row typed by hand', row: { date: '2026-11-10' }, tables },
    { name: 'it went out', row: { ...TIP, slot: 'Fact/2026-W46/1', status: 'Published' }, tables },
    { name: 'it is past', row: { ...TIP, date: '2026-11-01', slot: 'Fact/2026-W44/1' }, tables },
    { name: 'a moved row', row: { ...TIP, date: '2026-11-12' }, tables },
    { name: 'a slot that nobody can read', row: { ...TIP, slot: 'Fact' }, tables },
  ],
};
