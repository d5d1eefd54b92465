import { afterEach, expect, test, vi } from 'vitest';
import type { Output } from '../../src/addon/contract/contract.ts';
import { finding, start } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets the person be away in the grid for some seconds, and come back. */
function comeBackAfter(seconds: number): void {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + seconds * 1000);
  window.dispatchEvent(new Event('focus'));
}

const starts = (asked: readonly { action: string }[]) =>
  asked.filter((call) => call.action === 'start').length;

test('what a menu changed meanwhile is seen when the person comes back', async () => {
  let rows = 16;
  const sidebar = await openSidebar({
    view: 'build',
    answers: {
      start: async () => ({
        ...start,
        lastBuild: { month: rows > 0 ? '2026-11' : '', rows },
        undo: { what: rows > 0 ? 'build' : 'nothing', rows },
      }),
    },
  });
  expect(sidebar.control(/^Take back/)).toBeDefined();
  rows = 0;
  comeBackAfter(10);
  await sidebar.settle();
  expect(() => sidebar.control(/^Take back/)).toThrow();
});

test('what a build said goes with the build', async () => {
  let undo: Output<'start'>['undo'] = { what: 'build', rows: 16 };
  const lastBuild = { month: '2026-11', rows: 16 };
  const sidebar = await openSidebar({
    view: 'build',
    answers: { start: async () => ({ ...start, lastBuild, undo }) },
  });
  await sidebar.press('Preview November 2026');
  await sidebar.press('Add 16 rows');
  expect(sidebar.panel().textContent).toContain('16 rows added to November 2026');
  undo = { what: 'nothing', rows: 0 };
  comeBackAfter(10);
  await sidebar.settle();
  expect(sidebar.control('Preview November 2026')).toBeDefined();
});

test('what a build said goes with the build, though an earlier one stands', async () => {
  let lastBuild = { month: '2026-10', rows: 12 };
  const sidebar = await openSidebar({
    view: 'build',
    answers: {
      start: async () => ({ ...start, lastBuild, undo: { what: 'build', rows: lastBuild.rows } }),
    },
  });
  await sidebar.press('Preview November 2026');
  lastBuild = { month: '2026-11', rows: 16 };
  await sidebar.press('Add 16 rows');
  expect(sidebar.panel().textContent).toContain('16 rows added to November 2026');
  lastBuild = { month: '2026-10', rows: 12 };
  comeBackAfter(10);
  await sidebar.settle();
  expect(sidebar.control('Preview November 2026')).toBeDefined();
});

test('Home asks for its month anew then', async () => {
  const sidebar = await openSidebar({ view: 'home' });
  comeBackAfter(10);
  await sidebar.settle();
  expect(sidebar.asked.filter((call) => call.action === 'home')).toHaveLength(2);
});

test('findings of rows that changed meanwhile are told from those that stand', async () => {
  const findings = [finding({ rowId: 'LHL-202610-01' }), finding({ rowId: 'LHL-202610-02' })];
  const prints = { 'LHL-202610-01': 'a', 'LHL-202610-02': 'b' };
  const sidebar = await openSidebar({
    view: 'check',
    answers: {
      validatePlan: async () => ({ findings, prints }),
      rowsNow: async () => ({ prints: { ...prints, 'LHL-202610-02': 'c' } }),
    },
  });
  const old = () =>
    [...sidebar.panel().querySelectorAll('.finding')].map((item) =>
      item.textContent?.includes('changed since the check'),
    );
  await sidebar.press('Check the plan');
  expect(old()).toEqual([false, false]);
  expect(sidebar.asked.map(({ action }) => action)).not.toContain('rowsNow');
  comeBackAfter(10);
  await sidebar.settle();
  expect(old()).toEqual([false, true]);
  expect(sidebar.asked).toContainEqual({
    action: 'rowsNow',
    input: { rowIds: ['LHL-202610-01', 'LHL-202610-02'] },
  });
  await sidebar.press('Check the plan');
  expect(old()).toEqual([false, false]);
});

test('a view that is not shown asks nothing', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  comeBackAfter(10);
  await sidebar.settle();
  const actions = sidebar.asked.map((call) => call.action);
  expect(actions).toEqual(['start', 'start']);
});

test('nothing is read again that was just read', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  comeBackAfter(1);
  await sidebar.settle();
  expect(starts(sidebar.asked)).toBe(1);
});

test('nothing is read while something is being done', async () => {
  const sidebar = await openSidebar({
    view: 'build',
    answers: { previewMonth: () => new Promise(() => {}) },
  });
  await sidebar.press('Preview November 2026');
  comeBackAfter(10);
  await sidebar.settle();
  expect(starts(sidebar.asked)).toBe(1);
});
