import { describe, expect, test } from 'vitest';
import { packer, rowsToPack } from '../../../src/core/handoff/pack.ts';
import { PACK_COLUMNS, packColumns } from '../../../src/core/handoff/pack-columns.ts';
import { packTable } from '../../../src/core/handoff/pack-files.ts';
import type { Person } from '../../../src/core/people/person.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';
import { planRows } from '../plan/plan-rows.ts';
import { packOf } from './packs.ts';

const [priya] = larkfield.people;
const people: readonly Person[] = priya === undefined ? [] : [priya];

describe('the rows of a pack', () => {
  const plan = planRows([
    { rowId: 'A-3', date: '2026-11-09', time: '09:00', owner: ['Studio'] },
    { rowId: 'A-1', date: '2026-11-02', time: '10:00', owner: ['Priya'], helpers: ['Studio'] },
    { rowId: 'A-2', date: '2026-11-02', time: '09:00', owner: ['Priya'], assetOwner: ' studio ' },
    { rowId: 'A-4', date: '2026-11-12', owner: ['priya@larkfield.example'] },
    { rowId: 'A-5', date: '2026-12-01', owner: ['Studio'] },
    { rowId: 'A-6', owner: ['Studio'] },
    { rowId: 'A-7', date: '2026-11-02', time: '09:00', owner: ['Studio'] },
  ]);
  const ids = (names: readonly string[]) =>
    rowsToPack(plan, { month: '2026-11', people: names }, people).map(({ item }) => item.rowId);

  test('are those of the month, in order of date, time and row', () => {
    expect(ids([])).toEqual(['A-2', 'A-7', 'A-1', 'A-3', 'A-4']);
  });

  test('are those that the named people own, help with or make the asset of', () => {
    expect(ids(['Studio'])).toEqual(['A-2', 'A-7', 'A-1', 'A-3']);
    expect(ids(['Nobody'])).toEqual([]);
  });

  test('know a person by an address, too', () => {
    expect(ids(['priya'])).toEqual(['A-2', 'A-1', 'A-4']);
  });
});

describe('a row of a pack', () => {
  const item = {
    ...BLANK_ITEM,
    rowId: 'LHL-202611-01',
    date: '2026-11-02',
    copy: ' Two lines\r\nof copy ',
    owner: ['priya@larkfield.example', 'Dana', 'stranger@elsewhere.example'],
    assetOwner: 'Mail: stranger@elsewhere.example',
    status: 'Approved' as const,
    budget: 250,
    notes: 'Ours alone',
  };
  const row = packer(people)(item);
  const withMoney = packer(people, true)(item);

  test('holds texts in one form', () => {
    expect(row).toMatchObject({
      date: '2026-11-02',
      day: 'Mon',
      copy: 'Two lines\nof copy',
      status: 'Approved',
      budget: '',
    });
  });

  test('names people, and never by an address', () => {
    expect([row.owner, row.assetOwner]).toEqual(['Priya, Dana', '']);
  });

  test('has no cell of a column that is not listed', () => {
    expect(Object.keys(row).sort()).toEqual(PACK_COLUMNS.map(({ key }) => key).sort());
    expect(JSON.stringify(row)).not.toContain('Ours alone');
  });

  test('has money in it only where somebody asks for it', () => {
    expect(packTable([row])[0]).not.toContain('Budget');
    expect(packTable([row]).flat()).not.toContain('250');
    expect(packTable([withMoney])[0]).toEqual(packColumns(true).map((column) => column.header));
    expect(packTable([withMoney]).flat()).toContain('250');
  });

  test('is blank where the plan is', () => {
    expect(Object.values(packOf({})).join('')).toBe('');
  });
});
