import { expect, test } from 'vitest';
import { openSidebar } from './open-sidebar.tsx';

test('the keyboard keeps a place in the view when a pressed button leaves the page', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.press('Preview November 2026');
  await sidebar.press('Add 16 rows');
  expect(document.activeElement?.tagName).toBe('MAIN');
});

test('a pressed button that stays keeps the keyboard', async () => {
  const sidebar = await openSidebar({ view: 'check' });
  await sidebar.press('Check the plan');
  expect(document.activeElement?.textContent).toBe('Check the plan');
});

test('the keyboard is not taken from the grid', async () => {
  const sidebar = await openSidebar({ view: 'build' });
  await sidebar.press('Preview November 2026');
  const add = sidebar.control('Add 16 rows');
  add.focus();
  add.click();
  window.dispatchEvent(new Event('blur'));
  await sidebar.settle();
  expect(sidebar.status()).toBe('16 rows added to November 2026.');
  expect(document.activeElement).toBe(document.body);
});
