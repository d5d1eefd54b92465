// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { VIEWS } from '../../src/sidebar/view-name.ts';
import { openSidebar } from './open-sidebar.tsx';

test.each(VIEWS)('opens with the view it was asked for: %s', async (view) => {
  const sidebar = await openSidebar({ view });
  expect(sidebar.panel().id).toBe(`panel-${view}`);
  const tab = document.querySelector('[aria-selected=true]');
  expect(tab?.id).toBe(sidebar.panel().getAttribute('aria-labelledby'));
});

test.each([
  { from: 'Start', key: 'ArrowRight', to: 'build' },
  { from: 'Start', key: 'ArrowLeft', to: 'review' },
  { from: 'Review', key: 'ArrowRight', to: 'start' },
  { from: 'Build', key: 'End', to: 'review' },
  { from: 'Check', key: 'Home', to: 'start' },
])('$key goes from $from to $to and takes the focus along', async ({ from, key, to }) => {
  const sidebar = await openSidebar();
  await sidebar.press(from);
  await sidebar.key(key);
  expect(sidebar.panel().id).toBe(`panel-${to}`);
  expect(document.activeElement?.id).toBe(`tab-${to}`);
});

test('only the shown tab is a stop of the Tab key', async () => {
  await openSidebar({ view: 'check' });
  const stops = [...document.querySelectorAll<HTMLElement>('[role=tab]')].map(
    (tab) => tab.tabIndex,
  );
  expect(stops).toEqual([-1, -1, 0, -1]);
});

test('a view keeps what was chosen in it', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.press('Preview November 2026');
  await sidebar.press('Check');
  await sidebar.press('Build');
  expect(sidebar.control('Add 16 rows')).toBeDefined();
});

test('Start is read again when it is come back to', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.press('Start');
  expect(sidebar.asked.map((call) => call.action)).toEqual(['start', 'start']);
});
