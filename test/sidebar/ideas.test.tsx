import { expect, test } from 'vitest';
import { ideas, start } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

const answers = { start: async () => ({ ...start, kept: '{"view":"build","buildPart":"ideas"}' }) };

test('shows which idea would fill which row, and writes nothing', async () => {
  const sidebar = await openSidebar({ view: '', answers });
  await sidebar.press('See ideas for November 2026');
  expect(sidebar.asked).toContainEqual({ action: 'previewIdeas', input: { month: '2026-11' } });
  const rows = [...sidebar.panel().querySelectorAll('.check-field')].map((it) => it.textContent);
  expect(rows).toEqual([
    'Our dog Biscuit visits the officeNov 5 · Personal',
    'Five papers to bring alongNov 12 · Business service · last used June 12, 2026',
  ]);
  expect(sidebar.asked.map((call) => call.action)).not.toContain('fillIdeas');
});

test('fills the rows that stay ticked', async () => {
  const sidebar = await openSidebar({ view: '', answers });
  await sidebar.press('See ideas for November 2026');
  await sidebar.press(/^Five papers/);
  await sidebar.press('Fill 1 row');
  expect(sidebar.asked).toContainEqual({
    action: 'fillIdeas',
    input: { month: '2026-11', rowIds: ['LHL-202611-02'] },
  });
  expect(sidebar.status()).toBe('1 row filled.');
});

test('takes the last filling back', async () => {
  const sidebar = await openSidebar({
    view: '',
    answers: { ...answers, previewIdeas: async () => ({ ...ideas, lastFilled: 2 }) },
  });
  await sidebar.press('See ideas for November 2026');
  await sidebar.press('Take back the last filling (2 rows)');
  expect(sidebar.asked).toContainEqual({ action: 'undoIdeas', input: {} });
  expect(sidebar.status()).toBe('2 rows cleared.');
});

test.each([
  { why: 'no idea is written down', parts: { ideas: 0 }, says: 'no idea in the bank yet' },
  { why: 'all rest', parts: {}, says: 'no free idea of the right type and stage' },
  { why: 'every row has a topic', parts: { leftOver: [] }, says: 'Every row of November 2026' },
])('says what to do where $why, and leads to the ideas', async ({ parts, says }) => {
  const sidebar = await openSidebar({
    view: '',
    answers: { ...answers, previewIdeas: async () => ({ ...ideas, fills: [], ...parts }) },
  });
  await sidebar.press('See ideas for November 2026');
  expect(sidebar.panel().textContent).toContain(says);
  await sidebar.press('Open the tab Ideas');
  expect(sidebar.asked).toContainEqual({ action: 'showTab', input: { tab: 'Ideas' } });
});
