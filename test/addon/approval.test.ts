import { beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../src/workbench/session.ts';
import { type TabView, tabOf } from './plan-sheet.ts';
import { openSample } from './sample-company.ts';

let session: Session;
let plan: TabView;

/** Rows of November that are ready to be looked at. */
const READY = ['LHL-202611-01', 'LHL-202611-04', 'LHL-202611-08'] as const;
const [FIRST, SECOND, THIRD] = READY;

beforeEach(async () => {
  session = await openSample({ now: '2026-10-26T09:00' });
  await session.api.buildMonth({ month: '2026-11' });
  plan = tabOf(session);
  for (const rowId of READY) {
    plan.cell('Topic', rowId).setValue('What a pre-approval letter says');
    plan.cell('Copy', rowId).setValue('Line by line. NMLS #000000. Equal Housing Opportunity.');
    plan.cell('Link', rowId).setValue('https://www.larkfield.example/rates');
    plan.cell('Audience', rowId).setValue('First-time buyers');
    plan.cell('Status', rowId).setValue('Ready');
  }
});

test('rows that wait are listed with what an approval is bound to', async () => {
  const { rows, people } = await session.api.awaitingApproval({ month: '2026-11' });
  expect(rows.map(({ rowId, state, owner, approver }) => [rowId, state, owner, approver])).toEqual(
    READY.map((rowId) => [rowId, 'ready', 'Priya', 'Marco']),
  );
  expect(people).toEqual(['Priya', 'Dana', 'Marco', 'Intern']);
});

test('rows are approved in bulk: dated, named, and called approved', async () => {
  const { rows } = await session.api.awaitingApproval({ month: '2026-11' });
  const seen = Object.fromEntries(rows.map(({ rowId, fingerprint }) => [rowId, fingerprint]));
  session.meter.reset();
  const answer = await session.api.approve({ rowIds: [...READY], by: ' Marco ', seen });
  expect(answer).toEqual({ approved: [...READY], refused: [] });
  expect(session.meter.writes).toBeLessThanOrEqual(5);
  for (const rowId of READY) {
    expect(plan.text('Approval', rowId)).toBe('Marco, 2026-10-26');
    expect(plan.text('Status', rowId)).toBe('Approved');
    expect(plan.text('Approver', rowId)).toBe('Marco');
  }
  expect(plan.text('Status', 'LHL-202611-02')).toBe('Idea');
  expect((await session.api.awaitingApproval({})).rows).toEqual([]);
  const before = plan.sheet.getDataRange().getDisplayValues();
  await session.api.approve({ rowIds: [...READY], by: 'Dana' });
  expect(plan.sheet.getDataRange().getDisplayValues()).toEqual(before);
});

test('what cannot be approved is refused, each with a sentence, and the rest goes through', async () => {
  plan.cell('Stage', SECOND).setValue('');
  const seen = { [THIRD]: 'something else' };
  const rowIds = [...READY, 'LHL-202611-02', 'LHL-202699-01'];
  const { approved, refused } = await session.api.approve({ rowIds, by: 'Marco', seen });
  expect(approved).toEqual([FIRST]);
  expect(refused.map(({ rowId, why }) => [rowId, why.split(':')[0]])).toEqual([
    [SECOND, 'Stage'],
    [THIRD, 'It changed since you looked at it'],
    ['LHL-202611-02', 'Its status is Idea'],
    ['LHL-202699-01', 'No row bears this Row ID any more.'],
  ]);
  const own = await session.api.approve({ rowIds: [THIRD], by: 'PRIYA' });
  expect(own.refused[0]?.why).toMatch(/owns this row/);
});

test('nobody approves without a name', async () => {
  const act = session.api.approve({ rowIds: [FIRST], by: '  ' });
  await expect(act).rejects.toMatchObject({ code: 'name-missing' });
});

describe('an edit after an approval', () => {
  const VOID = 'Void since 2026-10-26: Marco, 2026-10-26';

  beforeEach(async () => {
    await session.api.approve({ rowIds: [FIRST], by: 'Marco' });
  });

  test('makes it void, says so in the cell and in Issues, and leaves the status', () => {
    plan.type('Copy', FIRST, 'Other words. NMLS #000000. Equal Housing Opportunity.');
    expect(plan.text('Approval', FIRST)).toBe(VOID);
    expect(plan.text('Issues', FIRST)).toMatch(/changed after Marco approved it/);
    expect(plan.text('Status', FIRST)).toBe('Approved');
  });

  test('that is undone brings it back', () => {
    const copy = plan.text('Copy', FIRST);
    plan.type('Copy', FIRST, 'Other words.');
    plan.type('Copy', FIRST, copy);
    expect(plan.text('Approval', FIRST)).toBe('Marco, 2026-10-26');
    expect(plan.text('Issues', FIRST)).not.toMatch(/approved/);
  });

  test('by somebody without the add-on shows at the next check', async () => {
    plan.cell('Copy', FIRST).setValue('Other words.');
    expect(plan.text('Approval', FIRST)).toBe('Marco, 2026-10-26');
    await session.api.validatePlan({});
    expect(plan.text('Approval', FIRST)).toBe(VOID);
  });

  test('wants a look before it is approved again', async () => {
    plan.cell('Audience', FIRST).setValue('Past clients');
    const [row] = (await session.api.awaitingApproval({ month: '2026-11' })).rows;
    expect(row).toMatchObject({ rowId: FIRST, state: 'changed' });
    const blind = await session.api.approve({ rowIds: [FIRST], by: 'Dana' });
    expect(blind.refused[0]?.why).toMatch(/look at what changed/);
    const seen = { [FIRST]: row?.fingerprint ?? '' };
    await session.api.approve({ rowIds: [FIRST], by: 'Dana', seen });
    expect(plan.text('Approval', FIRST)).toBe('Dana, 2026-10-26');
  });
});

test('the log tells who approved and who withdrew, the latest first', async () => {
  await session.api.approve({ rowIds: [FIRST], by: 'Marco' });
  const answer = await session.api.withdrawApproval({ rowIds: [FIRST, SECOND], by: 'Dana' });
  expect(answer).toEqual({
    withdrawn: [FIRST],
    refused: [{ rowId: SECOND, why: 'Nobody has approved it.' }],
  });
  expect(plan.text('Status', FIRST)).toBe('Ready');
  expect(plan.text('Approval', FIRST)).toBe('');
  await session.api.approve({ rowIds: [FIRST], by: 'Dana' });
  const { events } = await session.api.approvalLog({ month: '2026-11' });
  expect(events.map(({ what, by, stands }) => [what, by, stands])).toEqual([
    ['approved', 'Dana', true],
    ['withdrawn', 'Dana', false],
    ['approved', 'Marco', false],
  ]);
});

test('rows that somebody sorted meanwhile get their own approval', async () => {
  const before = plan.text('Approval', 'LHL-202611-02');
  plan.sheet.getRange(2, 1, plan.sheet.getLastRow() - 1, plan.sheet.getLastColumn()).sort({
    column: 2,
    ascending: false,
  });
  await session.api.approve({ rowIds: [FIRST], by: 'Marco' });
  expect(plan.text('Approval', FIRST)).toBe('Marco, 2026-10-26');
  expect(plan.text('Approval', 'LHL-202611-02')).toBe(before);
});
