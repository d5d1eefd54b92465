import { describe, expect, test } from 'vitest';
import { BLANK_RESULT } from '../../../../src/core/results/blank-result.ts';
import { BLANK_SALE } from '../../../../src/core/results/blank-sale.ts';
import {
  packPlanRow,
  packResult,
  packSale,
  unpackPlanRow,
  unpackResult,
  unpackSale,
} from '../../../../src/core/results/import/packed-rows.ts';
import { larkfield } from '../../../../src/core/sample/larkfield.ts';

describe('rows that cross', () => {
  test.each([
    ['results', larkfield.results, packResult, unpackResult],
    ['sales', larkfield.sales, packSale, unpackSale],
  ] as const)('arrive as they left: %s', (_, rows, pack, unpack) => {
    // Each list goes with its own two functions.
    const there = (rows as readonly object[]).map(
      pack as (row: object) => (string | number | null)[],
    );
    expect(JSON.parse(JSON.stringify(there)).map(unpack)).toEqual(rows);
  });

  test('arrive as they left, with what matching needs: the plan', () => {
    const [row] = larkfield.plan;
    expect(row && unpackPlanRow(packPlanRow(row))).toMatchObject({
      rowId: 'LHL-202610-01',
      date: '2026-10-01',
      topic: 'Rates this week',
      publishedLink: 'https://www.facebook.com/larkfield/posts/122100000000000000',
    });
  });

  test('may end early: what is not there is blank', () => {
    expect(packResult(BLANK_RESULT)).toEqual([]);
    expect(unpackResult([])).toEqual(BLANK_RESULT);
    expect(unpackPlanRow(['A-1'])).toMatchObject({ rowId: 'A-1', date: null, topic: '' });
  });

  test.each([
    ['a text where a number stands', 11, '12', null],
    ['a number where a text stands', 0, 12, ''],
    ['a day that is none', 5, '2026-02-30', null],
    ['a kind that is none', 4, 'Reel', ''],
    ['a number that is none', 11, Number.NaN, null],
  ])('are blank where they cannot be read: %s', (_, at, cell, expected) => {
    const row = Array.from({ length: 23 }, (__, index) => (index === at ? cell : null));
    expect(Object.values(unpackResult(row))[at]).toBe(expected);
  });

  test.each([
    ['2026-10-05T09:00:00', '2026-10-05T09:00:00'],
    ['2026-10-05', null],
    ['2026-10-05T24:00:00', null],
    ['2026-13-05T09:00:00', null],
  ])('have a time as the clock shows it: %s', (cell, expected) => {
    expect(unpackSale(['', '', cell])).toEqual({ ...BLANK_SALE, created: expected });
  });
});
