import { describe, expect, test } from 'vitest';
import { approvalFingerprint, writeApproval } from '../../../src/core/plan/approval.ts';
import { changedApprovalCells } from '../../../src/core/plan/approval-cell.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';

const row: PlanItem = { ...BLANK_ITEM, copy: 'Rates moved.', status: 'Approved' };
const approved: PlanItem = {
  ...row,
  approval: 'Marco, 2026-10-20',
  approvalRecord: writeApproval({
    by: 'Marco',
    on: '2026-10-20',
    fingerprint: approvalFingerprint(row),
  }),
};
const edited: PlanItem = { ...approved, copy: 'Rates moved!' };
const VOID = 'Void since 2026-10-25: Marco, 2026-10-20';

function cellOf(item: PlanItem, unreadable: (keyof PlanItem)[] = []): string | undefined {
  return changedApprovalCells([{ row: 2, item, unreadable }], '2026-10-25').get(2);
}

describe('the cell Approval', () => {
  test.each<[what: string, item: PlanItem, expected: string | undefined]>([
    ['says since when an approval is void', edited, VOID],
    [
      'keeps the day it became void',
      { ...edited, approval: 'Void since 2026-10-22: Marco, 2026-10-20' },
      undefined,
    ],
    [
      'is as it was once the change is undone',
      { ...approved, approval: VOID },
      'Marco, 2026-10-20',
    ],
    ['stays while nothing changes', approved, undefined],
    ['stays where somebody typed in it', { ...edited, approval: 'Marco says ok' }, undefined],
    ['stays where nobody approved', { ...row, approval: 'ok' }, undefined],
  ])('%s', (_, item, expected) => {
    expect(cellOf(item)).toBe(expected);
  });

  test('stays where what was approved cannot be read', () => {
    expect(cellOf({ ...approved, date: null }, ['date'])).toBeUndefined();
  });
});
