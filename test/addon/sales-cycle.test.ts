import { expect, test } from 'vitest';
import type { Session } from '../../src/workbench/session.ts';
import { openSetUp } from './sample-company.ts';

function cycle(session: Session): unknown[][] {
  const sheet = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sales cycle');
  return sheet?.getDataRange().getValues() ?? [];
}

const ANSWERS = [
  { stage: 'Find leads', servedBy: 'Social', words: 'Lead ads' },
  { stage: 'Determine needs', servedBy: 'Elsewhere', words: '' },
  { stage: 'Referrals', servedBy: 'None', words: '' },
] as const;

test('what the five questions propose is written only when it is agreed to', async () => {
  const session = await openSetUp();
  const before = cycle(session);
  const { stay: _, ...agreed } = await session.api.proposeCycle({ answers: [...ANSWERS] });
  expect(cycle(session)).toEqual(before);

  expect(await session.api.applyCycle(agreed)).toEqual({ changed: 2, added: 0, removed: 1 });
  const names = cycle(session).map((row) => row.slice(1, 4));
  expect(names).toContainEqual(['Find leads', 'Lead ads', 'Social']);
  expect(names.find(([name]) => name === 'Determine needs')?.[2]).toBe('Elsewhere');
  expect(names.some(([name]) => name === 'Referrals')).toBe(false);

  const after = cycle(session);
  expect(await session.api.applyCycle(agreed)).toEqual({ changed: 0, added: 0, removed: 0 });
  expect(cycle(session)).toEqual(after);
});

test('what somebody typed since stays', async () => {
  const session = await openSetUp();
  const { stay: _, ...agreed } = await session.api.proposeCycle({ answers: [...ANSWERS] });
  session.edit('Sales cycle', 'C2', 'Our own words');
  session.edit('Sales cycle', 'C8', 'Ask every customer');
  expect(await session.api.applyCycle(agreed)).toEqual({ changed: 1, added: 0, removed: 0 });
  const roles = new Map(cycle(session).map((row) => [row[1], row[2]]));
  expect(roles.get('Find leads')).toBe('Our own words');
  expect(roles.get('Referrals')).toBe('Ask every customer');
});

test('a note beside a line of the set-up keeps the line', async () => {
  const session = await openSetUp();
  session.edit('Sales cycle', 'L8', 'Ask Dana first');
  expect(await session.api.applyCycle({ change: [], add: [], remove: ['Referrals'] })).toEqual({
    changed: 0,
    added: 0,
    removed: 0,
  });
});

test('a stage that is missing is added once', async () => {
  const session = await openSetUp();
  await session.api.applyCycle({ change: [], add: [], remove: ['Referrals'] });
  const add = [{ stage: 'Referrals', servedBy: 'Social' as const, role: 'Thanks' }];
  expect(await session.api.applyCycle({ change: [], add, remove: [] })).toMatchObject({ added: 1 });
  expect(await session.api.applyCycle({ change: [], add, remove: [] })).toMatchObject({ added: 0 });
  const line = cycle(session).find((row) => row[1] === 'Referrals');
  expect(line?.slice(0, 4)).toEqual([7, 'Referrals', 'Thanks', 'Social']);
});
