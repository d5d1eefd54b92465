import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  duplicateRowIds,
  highestNumber,
  makeRowId,
  parseRowId,
} from '../../../src/core/plan/row-id.ts';
import { planRows } from './plan-rows.ts';

describe('a Row ID is read', () => {
  test.each<[text: string, code: string, month: string, number: number]>([
    ['LHL-202611-01', 'LHL', '2026-11', 1],
    ['lhl-202611-01', 'LHL', '2026-11', 1],
    [' LHL-202611-123 ', 'LHL', '2026-11', 123],
    ['2026-202611-7', '2026', '2026-11', 7],
  ])('%j', (text, code, month, number) => {
    expect(parseRowId(text)).toEqual({ code, month, number });
  });

  test.each([
    '',
    'LHL',
    'LHL-202613-01',
    'LHL-2026-11-01',
    'LHL-202611-',
    '-202611-01',
    'A B-202611-01',
  ])('%j is none', (text) => {
    expect(parseRowId(text)).toBeNull();
  });
});

describe('a Row ID is made', () => {
  test.each<[code: string, number: number, rowId: string]>([
    ['LHL', 1, 'LHL-202611-01'],
    ['LHL', 99, 'LHL-202611-99'],
    ['LHL', 700, 'LHL-202611-700'],
    ['lhl', 1, 'LHL-202611-01'],
    ['Oak & Iron', 1, 'OAKIRON-202611-01'],
    ['=1+1', 1, '11-202611-01'],
    ['', 1, 'PLAN-202611-01'],
    ['🙂', 1, 'PLAN-202611-01'],
  ])('code %j, number %i', (code, number, rowId) => {
    expect(makeRowId({ code, month: '2026-11', number })).toBe(rowId);
  });

  test('and is read again, whatever the code', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 9999 }), (code, number) => {
        const rowId = makeRowId({ code, month: '2026-11', number });
        expect(parseRowId(rowId)).toMatchObject({ month: '2026-11', number });
      }),
    );
  });
});

describe('the highest number of a month', () => {
  test.each<[rowIds: string[], highest: number]>([
    [[], 0],
    [['LHL-202611-02', 'LHL-202611-10', 'LHL-202611-09'], 10],
    [['LHL-202610-17'], 0],
    [['old-202611-40', 'LHL-202611-02'], 40],
    [['TBD', '', 'LHL-202611-03'], 3],
  ])('of %j', (rowIds, highest) => {
    expect(highestNumber(rowIds, '2026-11')).toBe(highest);
  });
});

test('rows that bear one Row ID are found, case and spaces aside, and blank ones are not', () => {
  const rowIds = ['A-202611-01', 'A-202611-02', '', 'a-202611-01 ', '', 'A-202611-01'];
  const duplicates = duplicateRowIds(planRows(rowIds.map((rowId) => ({ rowId }))));
  expect(duplicates.map((rows) => rows.map(({ row }) => row))).toEqual([[2, 5, 7]]);
});
