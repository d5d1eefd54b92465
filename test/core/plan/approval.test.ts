import { describe, expect, test } from 'vitest';
import {
  approvalFingerprint,
  isApprovalVoid,
  readApproval,
  writeApproval,
} from '../../../src/core/plan/approval.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';

const row: PlanItem = { ...BLANK_ITEM, date: '2026-11-05', copy: 'Rates moved.', budget: 300 };
const approved: PlanItem = {
  ...row,
  approvalRecord: writeApproval({
    by: 'Marco De Luca',
    on: '2026-10-20',
    fingerprint: approvalFingerprint(row),
  }),
};

describe('an approval is void once one of its cells changes', () => {
  test.each<[cell: keyof PlanItem, change: Partial<PlanItem>]>([
    ['date', { date: '2026-11-06' }],
    ['channel', { channel: 'Instagram' }],
    ['copy', { copy: 'Rates moved!' }],
    ['link', { link: 'https://www.larkfield.example' }],
    ['audience', { audience: 'Past clients' }],
    ['budget', { budget: null }],
    ['assetBrief', { assetBrief: 'Photo' }],
  ])('%s', (_, change) => {
    expect(isApprovalVoid({ ...approved, ...change })).toBe(true);
  });
});

describe('an approval stands', () => {
  test.each<[what: string, item: PlanItem]>([
    ['while nothing changes', approved],
    ['when other cells change', { ...approved, topic: 'Rates', status: 'Scheduled', notes: 'x' }],
  ])('%s', (_, item) => {
    expect(isApprovalVoid(item)).toBe(false);
  });

  test('in no row that was never approved', () => {
    expect(isApprovalVoid(row)).toBe(false);
  });
});

test('a record is read as it was written', () => {
  const approval = { by: 'Marco De Luca', on: '2026-10-20', fingerprint: '1mkfc8y' };
  expect(readApproval(writeApproval(approval))).toEqual(approval);
});

test.each(['', 'Marco', '2026-02-30 abc Marco', '2026-10-20 abc', '2026-10-20 ABC Marco'])(
  '%j is no record',
  (text) => {
    expect(readApproval(text)).toBeNull();
  },
);
