import { expect, test } from 'vitest';
import { cellUnder } from './grid.ts';
import { inGrid, press, runFromMenu, selected, tabTo } from './keyboard.ts';
import { workbench } from './workbench.ts';

const { open } = workbench();

test('a month from Start to a closed review, with no mouse', async () => {
  const { page, sidebar, errors, close } = await open();
  const panel = (name: string) => sidebar.getByRole('tabpanel', { name });
  const button = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true });
  const tab = (name: string) => sidebar.getByRole('tab', { name });

  // Start: the stages fold out, and arrows go along the tabs of the sidebar.
  await runFromMenu(page, 'Start');
  await panel('Start').getByText('5 of 5 done').waitFor();
  await press(page, 'F6');
  const stages = sidebar.locator('summary', { hasText: 'Your stages' });
  await tabTo(page, stages);
  await press(page, 'Space');
  await panel('Start').locator('.stage-name', { hasText: 'Find leads' }).waitFor();
  await tabTo(page, tab('Start'), 'Shift+Tab');
  await press(page, 'ArrowRight', 2);
  await tab('Build').and(sidebar.locator('[aria-selected=true]')).waitFor();

  // Build November.
  await tabTo(page, button('Preview November 2026'));
  await press(page, 'Enter');
  await tabTo(page, button('Add 16 rows'));
  await press(page, 'Enter');
  await sidebar.getByText('16 rows added to November 2026', { exact: true }).waitFor();

  // Check October: a finding leads to its cell, and typing changes it.
  await runFromMenu(page, 'Check the plan');
  await tab('Check').and(sidebar.locator('[aria-selected=true]')).waitFor();
  await press(page, 'F6');
  await tabTo(page, panel('Check').getByLabel('Month'));
  await press(page, 'ArrowDown', 2);
  expect(await panel('Check').getByLabel('Month').inputValue()).toBe('2026-10');
  await tabTo(page, button('Check the plan'));
  await press(page, 'Enter');
  await panel('Check').getByText('Findings in October 2026').waitFor();
  const link = { tab: 'Plan', header: 'Link', row: 7 };
  const { address } = await cellUnder(page, link);
  const finding = `Error · Link ${address} This link leads back to Facebook`;
  await tabTo(page, button(new RegExp(finding)));
  await press(page, 'Enter');
  await selected(page, address);
  await inGrid(page);
  await page.keyboard.type('https://blog.larkfield.example/rates');
  await press(page, 'Enter');
  expect((await cellUnder(page, link)).text).toBe('https://blog.larkfield.example/rates');

  // Review October, and write a decision into the tab.
  await runFromMenu(page, 'Monthly review');
  await tab('Review').and(sidebar.locator('[aria-selected=true]')).waitFor();
  await press(page, 'F6');
  await tabTo(page, button('Make the review'));
  await press(page, 'Enter');
  await button('Open the review').waitFor();
  await press(page, 'F6');
  await inGrid(page);
  await press(page, 'Control+KeyF');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type('New decisions', { delay: 15 });
  await press(page, 'Enter');
  await selected(page, /^B\d{2,}$/);
  await press(page, 'Escape');
  await inGrid(page);
  await press(page, 'ArrowDown', 3);
  await press(page, 'ArrowRight');
  await page.keyboard.type('Answer every ad lead on the day it comes');
  await press(page, 'Enter');

  // Close it.
  await press(page, 'F6');
  await tabTo(page, button('Close the review'));
  await press(page, 'Enter');
  const question = sidebar.getByRole('group', { name: 'Close the review' });
  await tabTo(page, question.getByRole('button', { name: 'Close the review' }));
  await press(page, 'Enter');
  await panel('Review').getByText('Closed on November 2, 2026').waitFor();
  await sidebar.getByText('1 decision copied to Decisions').waitFor();

  // The build goes, the changed row stays as it is.
  expect((await cellUnder(page, { ...link, header: 'Row ID', row: 19 })).text).not.toBe('');
  await runFromMenu(page, 'Take back the last build');
  await page.locator('#messages').getByText('Took back 16 rows.').waitFor();
  expect((await cellUnder(page, { ...link, header: 'Row ID', row: 19 })).text).toBe('');
  expect((await cellUnder(page, link)).text).toBe('https://blog.larkfield.example/rates');
  expect(errors).toEqual([]);
  await close();
});
