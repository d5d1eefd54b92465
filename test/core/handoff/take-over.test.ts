import { describe, expect, test } from 'vitest';
import { comparePack } from '../../../src/core/handoff/compare.ts';
import { packer } from '../../../src/core/handoff/pack.ts';
import { PACK_COLUMNS } from '../../../src/core/handoff/pack-columns.ts';
import {
  addedItem,
  cellsToTake,
  rowsToAdd,
  seenPackRow,
  settle,
  withText,
} from '../../../src/core/handoff/take-over.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';
import { planRows } from '../plan/plan-rows.ts';
import { packOf, returned, typed } from './packs.ts';

const rows = planRows([
  { rowId: 'LHL-1', date: '2026-11-02', topic: 'Rates', copy: 'Rates moved', owner: ['Dana'] },
  { rowId: 'LHL-2', date: '2026-11-05', topic: 'Keys' },
  { rowId: 'LHL-1', topic: 'A copy of the row' },
]);
const plan = rows.map((row) => ({ row, packed: packer([])(row.item) }));
const seen = { rowId: 'LHL-1', column: 'Copy', ours: 'Rates moved', theirs: 'Rates fell' };

describe('cells that somebody accepted', () => {
  test.each([
    ['is written where it holds what was seen', seen, [1, 1]],
    ['stands where it was written before', { ...seen, theirs: 'Rates moved' }, [0, 1]],
    ['is left alone where it changed since', { ...seen, ours: 'Rates rose' }, [0, 0]],
    ['is left alone where its row is gone', { ...seen, rowId: 'LHL-9' }, [0, 0]],
    [
      'is left alone in a column that never comes back',
      { ...seen, column: 'Tracked link' },
      [0, 0],
    ],
    ['is left alone in a column of ours', { ...seen, column: 'Notes' }, [0, 0]],
    ['is left alone where it cannot be read', { ...seen, column: 'Date', theirs: 'soon' }, [0, 0]],
  ])('one %s', (_, cell, counts) => {
    const found = cellsToTake(plan, [cell]);
    expect([found.take.length, found.done.length]).toEqual(counts);
  });

  test('go to the first row of those that share an ID', () => {
    expect(cellsToTake(plan, [seen]).take).toEqual([
      { row: 2, rowId: 'LHL-1', key: 'copy', text: 'Rates fell' },
    ]);
  });
});

describe('a text of a pack in a row of the plan', () => {
  test('comes to what it was packed from, for every column that comes back', () => {
    const pack = packer(larkfield.people);
    const back = PACK_COLUMNS.filter(({ comesBack }) => comesBack);
    for (const item of larkfield.plan) {
      const packed = pack(item);
      const again = back.reduce((sum, { key }) => withText(sum, key, packed[key]), BLANK_ITEM);
      expect(pack(again)).toMatchObject(
        Object.fromEntries(back.map(({ key }) => [key, packed[key]])),
      );
      for (const { key } of back) if (key !== 'day') expect(again[key]).toEqual(item[key]);
    }
  });

  test('never is money, or a day of the week', () => {
    expect(withText(BLANK_ITEM, 'budget', '900')).toBe(BLANK_ITEM);
    expect(withText(BLANK_ITEM, 'day', 'Mon')).toBe(BLANK_ITEM);
  });
});

describe('a row that they added', () => {
  const row = seenPackRow([
    { column: 'Topic', text: 'A quiz' },
    { column: 'Date', text: '2026-11-20' },
    { column: 'Status', text: 'Published' },
    { column: 'Owner', text: 'Studio; Dana' },
    { column: 'Row ID', text: 'NEW-1' },
    { column: 'Budget', text: '900' },
    { column: 'Ends', text: 'soon' },
  ]);

  test('comes in as an idea, and says where it is from', () => {
    expect(addedItem(row, '2026-11')).toEqual({
      ...BLANK_ITEM,
      topic: 'A quiz',
      date: '2026-11-20',
      owner: ['Studio', 'Dana'],
      kind: 'Post',
      status: 'Idea',
      notes: 'Came in with the agency’s pack of 2026-11.',
    });
    expect(addedItem({ ...row, kind: 'Ad' }, '2026-11').kind).toBe('Ad');
  });

  test('is not added again once it stands in the plan', () => {
    expect(rowsToAdd(plan, [row])).toEqual([row]);
    const [standing] = planRows([addedItem(row, '2026-11')]);
    if (standing === undefined) throw new Error('There is a row');
    expect(
      rowsToAdd([...plan, { row: standing, packed: packer([])(standing.item) }], [row]),
    ).toEqual([]);
  });
});

describe('what was decided', () => {
  test('is not told again', () => {
    const sent = [packOf({ rowId: 'LHL-1', copy: 'Rates moved', topic: 'Rates' })];
    const added = packOf({ topic: 'A quiz' });
    const [row] = sent;
    if (row === undefined) throw new Error('There is a row');
    const theirs = returned([typed(row, { copy: 'Rates fell', topic: 'Rates!' }), added]);
    const settled = settle(sent, [seen], [added]);
    expect(settle(settled, [seen], [added])).toEqual(settled);
    const { changed, added: still } = comparePack({ ours: sent, sent: settled, theirs });
    expect([changed.map(({ column }) => column.header), still]).toEqual([['Topic'], []]);
  });
});
