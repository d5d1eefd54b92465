// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Failure } from '../../src/core/failure.ts';
import { built, preview, start } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

test('offers this month and the next eleven by name, and chooses the first without rows', async () => {
  const sidebar = await openSidebar({
    view: 'build',
    answers: { start: async () => ({ ...start, months: ['2026-10', '2026-11'] }) },
  });
  const select = sidebar.panel().querySelector('select');
  expect([...(select?.options ?? [])].map((option) => option.text)).toEqual([
    'November 2026 (has rows)',
    'December 2026',
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'].map((m) => `${m} 2027`),
    ...['August', 'September', 'October'].map((m) => `${m} 2027`),
  ]);
  expect(select?.value).toBe('2026-12');
});

test('previews the chosen month without building it', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.choose('Month', '2027-01');
  await sidebar.press('Preview January 2027');
  expect(sidebar.asked).toContainEqual({ action: 'previewMonth', input: { month: '2027-01' } });
  expect(sidebar.asked.map((call) => call.action)).not.toContain('buildMonth');
});

test('shows what would be added, kept, offered again and dropped', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.press('Preview November 2026');
  const counts = [...sidebar.panel().querySelectorAll('.tally dd')].map((dd) => dd.textContent);
  expect(counts).toEqual(['16', '1', '2', '0']);
});

test('shows the rows by week and type', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.press('Preview November 2026');
  const rows = [...sidebar.panel().querySelectorAll('.weeks tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['Type', 'Nov 2', 'Nov 9'],
    ['Business service', '1', '0'],
    ['Personal', '1', '2'],
  ]);
});

test('adds the rows, says so, and offers the check of the month', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.press('Preview November 2026');
  await sidebar.press('Add 16 rows');
  expect(sidebar.asked).toContainEqual({ action: 'buildMonth', input: { month: '2026-11' } });
  expect(sidebar.status()).toBe('16 rows added to November 2026.');
  await sidebar.press('Check the month');
  expect(sidebar.panel().id).toBe('panel-check');
  expect(sidebar.asked).toContainEqual({ action: 'validatePlan', input: { month: '2026-11' } });
});

test('brings deleted rows back only where that is asked for', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.press('Preview November 2026');
  await sidebar.press('Bring back 2 deleted rows too');
  await sidebar.press('Add 18 rows');
  expect(sidebar.asked).toContainEqual({
    action: 'buildMonth',
    input: { month: '2026-11', again: true },
  });
});

test('has nothing to press where nothing is to be added', async () => {
  const sidebar = await openSidebar({
    view: 'build',
    answers: { previewMonth: async () => ({ ...preview, add: 0, offered: 0, rows: [] }) },
  });
  await sidebar.press('Preview November 2026');
  expect(sidebar.panel().textContent).toContain('Nothing to add: November 2026 has all its rows.');
  expect(() => sidebar.control(/^Add/)).toThrow();
});

test('drops the preview when another month is chosen', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.press('Preview November 2026');
  await sidebar.choose('Month', '2026-12');
  expect(sidebar.control('Preview December 2026')).toBeDefined();
  expect(() => sidebar.control(/^Add/)).toThrow();
});

test('takes the last build back in one click and says what stayed', async () => {
  let rows = 16;
  const sidebar = await openSidebar({
    view: 'build',
    answers: {
      start: async () => ({ ...start, lastBuild: { month: rows ? '2026-11' : '', rows } }),
      undoBuild: async () => {
        rows = 0;
        return { removed: 14, touched: 2 };
      },
    },
  });
  await sidebar.press('Take back the build of November 2026 (16 rows)');
  expect(sidebar.status()).toBe('14 rows taken back. 2 rows stayed: somebody has worked on them.');
  expect(() => sidebar.control(/^Take back/)).toThrow();
});

test('leads to Start while the sales cycle is not confirmed', async () => {
  const refusal = new Failure('cycle-not-confirmed', 'Confirm your sales cycle first.');
  const sidebar = await openSidebar({
    view: 'build',
    answers: { previewMonth: () => Promise.reject(refusal) },
  });
  await sidebar.press('Preview November 2026');
  expect(sidebar.alert()).toContain('Confirm your sales cycle first.');
  await sidebar.press('Go to Start');
  expect(sidebar.panel().id).toBe('panel-start');
  expect(sidebar.alert()).toBe('');
});

test('begins nothing else while something is being done', async () => {
  let finish = () => {};
  const sidebar = await openSidebar({
    view: 'build',
    answers: {
      buildMonth: () => new Promise((resolve) => (finish = () => resolve(built))),
    },
  });
  await sidebar.press('Preview November 2026');
  await sidebar.press('Add 16 rows');
  expect(sidebar.status()).toBe('Adding rows…');
  expect(sidebar.control('Add 16 rows').getAttribute('aria-busy')).toBe('true');
  await sidebar.press('Add 16 rows');
  await sidebar.press('Preview again');
  const actions = sidebar.asked.map((call) => call.action);
  expect(actions).toEqual(['start', 'previewMonth', 'buildMonth']);
  finish();
});
