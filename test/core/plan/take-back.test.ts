import { describe, expect, test } from 'vitest';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import { builtFingerprint, writeBuildRecord } from '../../../src/core/plan/build-record.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { latestBuild, rowsToTakeBack } from '../../../src/core/plan/take-back.ts';
import { planRows } from './plan-rows.ts';

function built(number: number, build: number, date = '2026-11-02'): PlanItem {
  const item = {
    ...BLANK_ITEM,
    rowId: `LHL-202611-0${number}`,
    date,
    slot: `Post/2026-W45/${number}`,
  };
  const record = { on: '2026-10-30', build, fingerprint: builtFingerprint(item) };
  return { ...item, buildRecord: writeBuildRecord(record) };
}

function takeBack(items: readonly Partial<PlanItem>[]) {
  const { remove, touched } = rowsToTakeBack(planRows(items));
  return { remove: remove.map(({ row }) => row), touched: touched.map(({ row }) => row) };
}

describe('taking the last build back', () => {
  test('removes its rows and no others', () => {
    const items = [built(1, 1), built(2, 2), { topic: 'By hand' }, built(3, 2)];
    expect(takeBack(items)).toEqual({ remove: [3, 5], touched: [] });
  });

  test('leaves the rows that were touched since', () => {
    const items = [built(1, 1), { ...built(2, 1), topic: 'Team lunch' }];
    expect(takeBack(items)).toEqual({ remove: [2], touched: [3] });
  });

  test('leaves copies that people made', () => {
    expect(takeBack([built(1, 1), built(1, 1)])).toEqual({ remove: [2], touched: [] });
  });

  test.each<[what: string, items: Partial<PlanItem>[]]>([
    ['an empty plan', []],
    ['a plan typed by hand', [{ topic: 'Team lunch', slot: 'Post/2026-W45/1' }]],
    ['a record that was tampered with', [{ ...built(1, 1), buildRecord: 'yesterday' }]],
  ])('finds nothing in %s', (_, items) => {
    expect(takeBack(items)).toEqual({ remove: [], touched: [] });
    expect(latestBuild(planRows(items))).toBeNull();
  });
});

describe('the latest build', () => {
  test('tells its day, months and rows', () => {
    const items = [built(1, 1), { ...built(2, 2), rowId: 'LHL-202612-01' }, built(3, 2)];
    expect(latestBuild(planRows(items))).toEqual({
      build: 2,
      on: '2026-10-30',
      months: ['2026-11', '2026-12'],
      rows: 2,
    });
  });

  test('takes the month of the date where the Row ID tells none', () => {
    const items = [{ ...built(1, 1, '2027-01-04'), rowId: '' }];
    expect(latestBuild(planRows(items))?.months).toEqual(['2027-01']);
  });
});
