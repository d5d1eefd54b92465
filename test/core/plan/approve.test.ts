import { describe, expect, test } from 'vitest';
import { acceptRows } from '../../../src/core/plan/accept.ts';
import { approvalFingerprint, isApproved } from '../../../src/core/plan/approval.ts';
import { approveRows, withdrawApprovals } from '../../../src/core/plan/approve.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import type { TableRow } from '../../../src/core/workbook.ts';

const TODAY = '2026-10-25';
const READY: PlanItem = {
  ...BLANK_ITEM,
  rowId: 'LHL-202611-01',
  date: '2026-11-02',
  copy: 'Rates moved.',
  owner: ['Priya'],
  status: 'Ready',
};
const NO_ERROR = (): string => '';

function rowOf(item: PlanItem, unreadable: (keyof PlanItem)[] = []): TableRow<PlanItem> {
  return { row: 2, item, unreadable };
}

function approve(
  row: TableRow<PlanItem>,
  by = 'Marco',
  seen: Record<string, string> = {},
  errorOf = NO_ERROR,
) {
  return approveRows([row], { rowIds: [row.item.rowId], by, seen, today: TODAY }, errorOf);
}

function approvedItem(): PlanItem {
  const [row] = approve(rowOf(READY)).changed;
  if (row === undefined) throw new Error('The row was refused');
  return row.item;
}

test('an approval is dated, named, and bound to the row as it is', () => {
  const item = approvedItem();
  expect(item).toMatchObject({
    approval: 'Marco, 2026-10-25',
    approver: 'Marco',
    status: 'Approved',
  });
  expect(isApproved(item)).toBe(true);
  expect(isApproved({ ...item, copy: 'Rates fell.' })).toBe(false);
});

test('an approver who is named stays named', () => {
  const [row] = approve(rowOf({ ...READY, approver: 'Ana' })).changed;
  expect(row?.item).toMatchObject({ approver: 'Ana', approval: 'Marco, 2026-10-25' });
});

test('approving again changes nothing', () => {
  const item = approvedItem();
  expect(approve(rowOf(item), 'Ana').changed).toEqual([rowOf(item)]);
});

test('an approval that stopped half-way is completed', () => {
  const half: PlanItem = { ...approvedItem(), approval: '', approver: '', status: 'Ready' };
  expect(approve(rowOf(half)).changed).toEqual([rowOf(approvedItem())]);
});

const edited: PlanItem = { ...approvedItem(), copy: 'Rates fell.' };

describe('a row is refused', () => {
  test.each<[what: string, act: () => ReturnType<typeof approve>, why: RegExp]>([
    [
      'to its owner, however the name is written',
      () => approve(rowOf(READY), ' priya '),
      /owns this row/,
    ],
    ['while it is an idea', () => approve(rowOf({ ...READY, status: 'Idea' })), /set it to Ready/],
    [
      'while it is scheduled',
      () => approve(rowOf({ ...READY, status: 'Scheduled' })),
      /nothing to approve/,
    ],
    ['without a status', () => approve(rowOf({ ...READY, status: '' })), /no status/],
    [
      'once it is published',
      () => approve(rowOf({ ...READY, status: 'Published' })),
      /nothing to approve/,
    ],
    [
      'with an error',
      () => approve(rowOf(READY), 'Marco', {}, () => 'Stage: Choose one.'),
      /^Stage: /,
    ],
    ['when its date cannot be read', () => approve(rowOf(READY, ['date'])), /cannot be read/],
    [
      'when it changed since it was looked at',
      () => approve(rowOf(READY), 'Marco', { [READY.rowId]: 'another' }),
      /changed since you looked/,
    ],
    [
      'when its approval is void and nobody looked',
      () => approve(rowOf(edited)),
      /look at what changed/,
    ],
  ])('%s', (_, act, why) => {
    const { changed, refused } = act();
    expect(changed).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.why).toMatch(why);
  });

  test('that is not there, or there twice', () => {
    const request = {
      rowIds: ['X-1', ' lhl-202611-01', 'LHL-202611-01'],
      by: 'Marco',
      seen: {},
      today: TODAY,
    };
    const plan = [rowOf(READY), { ...rowOf(READY), row: 3 }];
    expect(approveRows(plan, request, NO_ERROR).refused.map(({ why }) => why)).toEqual([
      'No row bears this Row ID any more.',
      'Rows 2 and 3 share this Row ID: give one of them another.',
    ]);
  });
});

test('a void approval is given anew by whoever looked, and keeps its history', () => {
  const seen = { [edited.rowId]: approvalFingerprint(edited) };
  const [row] = approve(rowOf(edited), 'Ana', seen).changed;
  expect(row?.item.approval).toBe('Ana, 2026-10-25');
  expect(row?.item.approvalRecord.split('\n')).toHaveLength(2);
});

describe('withdrawing', () => {
  const withdraw = (item: PlanItem) =>
    withdrawApprovals([rowOf(item)], [item.rowId], 'Marco', '2026-10-26');

  test('leaves a row that is Ready, with a record of it', () => {
    const [row] = withdraw(approvedItem()).changed;
    expect(row?.item).toMatchObject({ approval: '', status: 'Ready' });
    expect(row?.item.approvalRecord).toMatch(/^2026-10-26 - Marco\n2026-10-25 /);
    expect(isApproved(row?.item ?? BLANK_ITEM)).toBe(false);
  });

  test('leaves a status alone that somebody set since', () => {
    const [row] = withdraw({ ...approvedItem(), status: 'Drafted' }).changed;
    expect(row?.item).toMatchObject({ approval: '', status: 'Drafted' });
  });

  test('goes on where it stopped half-way', () => {
    const done = withdraw(approvedItem()).changed[0]?.item ?? BLANK_ITEM;
    const half: PlanItem = { ...approvedItem(), approvalRecord: done.approvalRecord };
    expect(withdraw(half).changed[0]?.item).toEqual(done);
    expect(withdraw(done).changed[0]?.item).toEqual(done);
  });

  test.each<[status: PlanItem['status'], why: RegExp]>([
    ['Scheduled', /out of the scheduler/],
    ['Published', /published already/],
    ['Ready', /Nobody has approved/],
  ])('a row that is %s is refused', (status, why) => {
    const record = status === 'Ready' ? '' : approvedItem().approvalRecord;
    const { refused } = withdraw({ ...READY, status, approvalRecord: record });
    expect(refused[0]?.why).toMatch(why);
  });
});

describe('accepting', () => {
  const accept = (item: PlanItem, by = 'priya', unreadable: (keyof PlanItem)[] = []) =>
    acceptRows([rowOf(item, unreadable)], [item.rowId], by, TODAY);

  test('dates a row by its owner', () => {
    expect(accept(READY).changed[0]?.item.accepted).toBe(TODAY);
  });

  test('keeps the day of a row that was accepted before', () => {
    const { changed } = accept({ ...READY, accepted: '2026-10-20' });
    expect(changed[0]?.item.accepted).toBe('2026-10-20');
  });

  test.each<[what: string, act: () => ReturnType<typeof accept>, why: RegExp]>([
    ['by somebody else', () => accept(READY, 'Marco'), /Priya owns this row/],
    ['of a row without an owner', () => accept({ ...READY, owner: [] }), /no owner/],
    ['of a row with two', () => accept({ ...READY, owner: ['Priya', 'Dana'] }), /more than one/],
    ['over a cell that is no date', () => accept(READY, 'Priya', ['accepted']), /no date/],
  ])('is refused %s', (_, act, why) => {
    expect(act().refused[0]?.why).toMatch(why);
  });
});
