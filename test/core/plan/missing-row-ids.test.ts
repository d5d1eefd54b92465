import { expect, test } from 'vitest';
import { missingRowIds } from '../../../src/core/plan/missing-row-ids.ts';
import { planRows } from './plan-rows.ts';

const never = () => 0;

test('rows without a Row ID get the next ones of their month, in order', () => {
  const plan = planRows([
    { rowId: 'LHL-202611-07', date: '2026-11-02' },
    { date: '2026-11-20' },
    { date: '2026-12-01' },
    { rowId: ' ', date: '2026-11-05' },
  ]);
  expect(missingRowIds(plan, 'LHL', '2026-11-02', never)).toEqual([
    { row: 3, rowId: 'LHL-202611-08' },
    { row: 4, rowId: 'LHL-202612-01' },
    { row: 5, rowId: 'LHL-202611-09' },
  ]);
});

test('a row without a date takes the month of today', () => {
  expect(missingRowIds(planRows([{ topic: 'Team lunch' }]), 'LHL', '2026-11-02', never)).toEqual([
    { row: 2, rowId: 'LHL-202611-01' },
  ]);
});

test('numbers of deleted rows are not given again', () => {
  const given = missingRowIds(planRows([{ date: '2026-11-02' }]), 'LHL', '2026-11-02', () => 16);
  expect(given).toEqual([{ row: 2, rowId: 'LHL-202611-17' }]);
});

test('a plan whose rows all have one needs none', () => {
  expect(missingRowIds(planRows([{ rowId: 'typed by hand' }]), 'LHL', '2026-11-02', never)).toEqual(
    [],
  );
});
