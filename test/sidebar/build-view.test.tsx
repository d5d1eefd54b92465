import { describe, expect, test } from 'vitest';
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
      start: async () => ({
        ...start,
        lastBuild: { month: rows > 0 ? '2026-11' : '', rows },
        undo: { what: rows > 0 ? 'build' : 'nothing', rows },
      }),
      undoBuild: async () => {
        rows = 0;
        return { removed: 14, touched: 2, restored: 0 };
      },
    },
  });
  await sidebar.press('Take back the build of November 2026 (16 rows)');
  expect(sidebar.status()).toBe('14 rows taken back. 2 rows stayed: somebody has worked on them.');
  expect(() => sidebar.control(/^Take back/)).toThrow();
});

test('offers what was removed last where that is what would be taken back', async () => {
  const sidebar = await openSidebar({
    view: 'build',
    answers: {
      start: async () => ({ ...start, undo: { what: 'removal', rows: 3 } }),
      undoBuild: async () => ({ removed: 0, touched: 0, restored: 3 }),
    },
  });
  await sidebar.press('Bring back 3 rows removed last');
  expect(sidebar.status()).toBe('3 rows as before.');
});

describe('several months', () => {
  const months = ['2026-11', '2026-12', '2027-01'].map((month, index) => ({
    ...{ month, add: 16 + index, keep: 0, extra: 0, offered: 0 },
  }));

  test('are previewed and built as one, with a line for each', async () => {
    const sidebar = await openSidebar({
      view: 'build',
      answers: { previewMonth: async () => ({ ...preview, add: 51, perMonth: months }) },
    });
    await sidebar.choose('How many', '3');
    await sidebar.press('Preview November 2026 to January 2027');
    expect(sidebar.asked).toContainEqual({
      action: 'previewMonth',
      input: { month: '2026-11', months: 3 },
    });
    const lines = [...sidebar.panel().querySelectorAll('.weeks')][0]?.querySelectorAll('tbody tr');
    expect([...(lines ?? [])].map((line) => line.textContent)).toEqual([
      'November 202616000',
      'December 202617000',
      'January 202718000',
    ]);
    await sidebar.press('Add 51 rows');
    expect(sidebar.asked).toContainEqual({
      action: 'buildMonth',
      input: { month: '2026-11', months: 3 },
    });
  });

  test('show the weeks of one of them, also those that cross its end', async () => {
    const weeks = ['2026-11-23', '2026-11-30', '2026-12-07'].map((from, index) => ({
      ...{ week: `2026-W${48 + index}`, from, types: { Personal: 1 } },
    }));
    const sidebar = await openSidebar({
      view: 'build',
      answers: { previewMonth: async () => ({ ...preview, weeks, perMonth: months }) },
    });
    await sidebar.press('Preview November 2026');
    await sidebar.choose('Weeks of', '2026-12');
    const tables = [...sidebar.panel().querySelectorAll('.weeks')];
    const heads = [...(tables[1]?.querySelectorAll('thead th') ?? [])].map((th) => th.textContent);
    expect(heads).toEqual(['Type', 'Nov 30', 'Dec 7']);
  });
});

test('says what blackout dates moved and left out, with the reason', async () => {
  const slot = { date: '2026-11-27', type: 'Personal', channel: 'Facebook', line: 'Personal' };
  const sidebar = await openSidebar({
    view: 'build',
    answers: {
      previewMonth: async () => ({
        ...preview,
        moved: [{ ...slot, reason: 'Moved from 2026-11-26, a blackout date.' }],
        skipped: [{ ...slot, reason: 'Skipped: 2026-12-25 is a blackout date.' }],
      }),
    },
  });
  await sidebar.press('Preview November 2026');
  const fold = sidebar.control('Blackout dates: 1 row moved, 1 row skipped').closest('details');
  expect(fold?.textContent).toContain('Moved from 2026-11-26, a blackout date.');
  expect(fold?.textContent).toContain('Skipped: 2026-12-25 is a blackout date.');
});

describe('rows that stand', () => {
  const row = { tab: 'Plan', cell: 'B3', date: '2026-11-05', type: 'Personal', topic: 'Biscuit' };

  test('are brought up to date only where that is asked for, after showing each cell', async () => {
    const cells = [{ column: 'Channel', from: 'Facebook', to: 'Instagram' }];
    const sidebar = await openSidebar({
      view: 'build',
      answers: {
        previewMonth: async () => ({
          ...preview,
          add: 0,
          changes: [{ ...row, rowId: 'LHL-202611-02', cells }],
        }),
        buildMonth: async () => ({ ...built, added: 0, updated: 1 }),
      },
    });
    await sidebar.press('Preview November 2026');
    expect(() => sidebar.control(/^Update/)).toThrow();
    expect(sidebar.panel().textContent).toContain('now: Facebookthen: Instagram');
    await sidebar.press('Bring 1 row up to date too');
    await sidebar.press('Update 1 row');
    expect(sidebar.asked).toContainEqual({
      action: 'buildMonth',
      input: { month: '2026-11', update: true },
    });
    expect(sidebar.status()).toBe('0 rows added to November 2026. 1 row brought up to date.');
  });

  test('leave the plan only after a question, and only those that nobody touched', async () => {
    const extraRows = [
      { ...row, rowId: 'LHL-202611-08', touched: false },
      { ...row, rowId: 'LHL-202611-09', touched: true },
    ];
    const sidebar = await openSidebar({
      view: 'build',
      answers: {
        previewMonth: async () => ({ ...preview, extra: 2, extraRows }),
        removeExtra: async () => ({ removed: 1, touched: 1 }),
      },
    });
    await sidebar.press('Preview November 2026');
    await sidebar.press('Remove 1 row');
    expect(sidebar.asked.map((call) => call.action)).not.toContain('removeExtra');
    await sidebar.press('Remove 1 row');
    expect(sidebar.asked).toContainEqual({ action: 'removeExtra', input: { month: '2026-11' } });
    await sidebar.settle();
    const previews = sidebar.asked.filter((call) => call.action === 'previewMonth');
    expect(previews).toHaveLength(2);
  });

  test('cannot be removed where somebody has worked on each', async () => {
    const extraRows = [{ ...row, rowId: 'LHL-202611-09', touched: true }];
    const sidebar = await openSidebar({
      view: 'build',
      answers: { previewMonth: async () => ({ ...preview, extra: 1, extraRows }) },
    });
    await sidebar.press('Preview November 2026');
    expect(() => sidebar.control(/^Remove/)).toThrow();
    expect(sidebar.panel().textContent).toContain('so they stay');
  });
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
  // What a view asks quietly is nothing that somebody began.
  const actions = sidebar.asked.map((call) => call.action).filter((a) => a !== 'openDecisions');
  expect(actions).toEqual(['start', 'previewMonth', 'buildMonth']);
  finish();
});
