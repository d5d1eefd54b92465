import { expect, test } from 'vitest';
import { Failure } from '../../src/core/failure.ts';
import { home, start } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

test('shows how far the month is, in words and numbers', async () => {
  const sidebar = await openSidebar({ view: 'home' });
  const counts = [...sidebar.panel().querySelectorAll('.counts > div')].map((it) => it.textContent);
  expect(counts).toEqual(['Planned17', 'Ready3', 'Approved2', 'Published1']);
  expect(sidebar.panel().textContent).toContain('Beside these: 2 tasks.');
});

test('tells what to do next in order, the first with the primary button', async () => {
  const sidebar = await openSidebar({ view: 'home' });
  const steps = [...sidebar.panel().querySelectorAll('.next-step p')].map((it) => it.textContent);
  expect(steps).toEqual(home.steps.map(({ sentence }) => sentence));
  const primary = [...sidebar.panel().querySelectorAll('.primary')].map((it) => it.textContent);
  expect(primary).toEqual(['Check and list them']);
});

test('a step of the check checks its month and lists what it is about', async () => {
  const sidebar = await openSidebar({ view: 'home' });
  await sidebar.press('Check and list them');
  expect(sidebar.panel().id).toBe('panel-check');
  expect(sidebar.asked).toContainEqual({ action: 'validatePlan', input: { month: '2026-11' } });
});

test('a step in a tab goes to its cell', async () => {
  const sidebar = await openSidebar({ view: 'home' });
  await sidebar.press('Go to Plan L4');
  expect(sidebar.asked).toContainEqual({
    action: 'selectCell',
    input: { tab: 'Plan', cell: 'L4' },
  });
  expect(sidebar.focusedGrid()).toBe(1);
});

test('a step of approving opens the rows to approve', async () => {
  const sidebar = await openSidebar({ view: 'home' });
  await sidebar.press('Look and approve');
  expect(sidebar.panel().querySelector('h2')?.textContent).toBe('Rows to approve');
});

test.each([
  { view: 'build', month: '2026-12', says: 'Open Build', leads: 'Preview December 2026' },
  { view: 'ideas', month: '2026-12', says: 'See ideas', leads: 'See ideas for December 2026' },
  { view: 'results', month: '2026-10', says: 'Open Results', leads: 'Choose a file' },
  { view: 'review', month: '2026-09', says: 'Open Review', leads: 'Look at the review' },
] as const)('a step of $view opens it with its month', async ({ view, month, says, leads }) => {
  const steps = [{ key: 'k', sentence: 'Do it.', view, month, tab: '', cell: '' }];
  const sidebar = await openSidebar({
    view: 'home',
    answers: { home: async () => ({ ...home, steps }) },
  });
  await sidebar.press(says);
  expect(sidebar.control(leads)).toBeDefined();
});

test.each([
  { view: 'build', part: '', look: 'Preview November 2026', says: 'Open Build', shows: '.tally' },
  {
    view: 'ideas',
    part: 'From ideas',
    look: 'See ideas for November 2026',
    says: 'See ideas',
    shows: '.portion',
  },
  { view: 'review', part: '', look: 'Make the review', says: 'Open Review', shows: '.figures' },
] as const)(
  'a step of $view for another month shows nothing of the month before',
  async ({ view, part, look, says, shows }) => {
    const steps = [{ key: 'k', sentence: 'Do it.', view, month: '2026-12', tab: '', cell: '' }];
    const sidebar = await openSidebar({
      view: view === 'ideas' ? 'build' : view,
      answers: { home: async () => ({ ...home, steps }) },
    });
    if (part !== '') await sidebar.press(part);
    await sidebar.press(look);
    const found = () =>
      [...sidebar.panel().querySelectorAll(shows)].filter((it) => it.closest('[hidden]') === null);
    expect(found()).not.toHaveLength(0);
    await sidebar.press('Home');
    await sidebar.press(says);
    expect(found()).toHaveLength(0);
  },
);

test('errors lead to the check, filtered', async () => {
  const sidebar = await openSidebar({ view: 'home' });
  await sidebar.press('2 errors');
  expect(sidebar.panel().id).toBe('panel-check');
});

test('asks for the month that was chosen', async () => {
  const sidebar = await openSidebar({ view: 'home' });
  await sidebar.choose('Month', '2026-10');
  expect(sidebar.asked).toContainEqual({ action: 'home', input: { month: '2026-10' } });
});

test('says so where nothing is to be done', async () => {
  const counts = { ...home.counts, errors: 0, warnings: 0 };
  const sidebar = await openSidebar({
    view: 'home',
    answers: { home: async () => ({ ...home, counts, steps: [] }) },
  });
  expect(sidebar.panel().textContent).toContain('No errors and no warnings.');
  expect(sidebar.panel().textContent).toContain('Nothing to do for November 2026 right now.');
});

test('leads to Start before the workbook is set up', async () => {
  const sidebar = await openSidebar({
    view: 'home',
    answers: { start: async () => ({ ...start, ready: false }) },
  });
  expect(sidebar.asked.map((call) => call.action)).not.toContain('home');
  await sidebar.press('Go to Start');
  expect(sidebar.panel().id).toBe('panel-start');
});

test('says why it could not be read, and reads again', async () => {
  let failing = true;
  const sidebar = await openSidebar({
    view: 'home',
    answers: {
      home: async () => {
        if (failing) throw new Failure('google-busy', 'Google Sheets did not answer in time.');
        return home;
      },
    },
  });
  expect(sidebar.panel().textContent).toContain('Google Sheets did not answer in time.');
  failing = false;
  await sidebar.press('Try again');
  expect(sidebar.panel().querySelectorAll('.next-step')).toHaveLength(3);
});
