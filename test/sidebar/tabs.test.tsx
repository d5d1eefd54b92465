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
  { from: 'Start', key: 'ArrowRight', to: 'home' },
  { from: 'Start', key: 'ArrowLeft', to: 'agency' },
  { from: 'Agency', key: 'ArrowRight', to: 'start' },
  { from: 'Build', key: 'End', to: 'agency' },
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
  expect(stops).toEqual([-1, -1, -1, 0, -1, -1, -1, -1]);
});

test('a view keeps what was chosen in it', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.press('Preview November 2026');
  await sidebar.press('Check');
  await sidebar.press('Build');
  expect(sidebar.control('Add 16 rows')).toBeDefined();
});

test.each(['Start', 'Home'])('%s is read again when it is come back to', async (name) => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.press(name);
  const starts = sidebar.asked.filter((call) => call.action === 'start');
  expect(starts).toHaveLength(2);
});

test('every tab has its name in words, beside a picture that is not read aloud', async () => {
  await openSidebar();
  const tabs = [...document.querySelectorAll('[role=tab]')];
  expect(tabs.map((tab) => tab.textContent)).toEqual([
    'Start',
    'Home',
    'Build',
    'Check',
    'My week',
    'Results',
    'Review',
    'Agency',
  ]);
  expect(tabs.every((tab) => tab.querySelector('svg[aria-hidden=true]'))).toBe(true);
});
