import { expect, test } from 'vitest';
import { openSession } from '../../src/workbench/session.ts';

test('the sidebar’s place is kept for each person', async () => {
  const session = await openSession({ now: '2026-11-02T09:00' });
  await session.api.keepView({ state: '{"view":"check"}' });
  const priya = session.as('priya@example.com');
  await priya.api.keepView({ state: '{"view":"week"}' });
  expect((await session.api.start({})).kept).toBe('{"view":"check"}');
  expect((await priya.api.start({})).kept).toBe('{"view":"week"}');
  session.close();
});

test('of many spreadsheets, the ones used last are kept', async () => {
  const storage = new Map<string, string>();
  const state = 'x'.repeat(900);
  for (let count = 0; count < 5; count += 1) {
    const session = await openSession({ storage });
    await session.api.keepView({ state: `${state}${count}` });
    expect((await session.api.start({})).kept).toBe(`${state}${count}`);
    session.close();
  }
  const largest = Math.max(...[...storage.values()].map((value) => value.length));
  expect(largest).toBeLessThanOrEqual(3000);
});

test('what cannot be read is as if nothing was kept', async () => {
  const session = await openSession({ now: '2026-11-02T09:00' });
  session.globals.PropertiesService.getUserProperties().setProperty('rowForward.views', 'no JSON');
  expect((await session.api.start({})).kept).toBe('');
  session.close();
});
