import { expect, test } from 'vitest';
import { cellUnder } from './grid.ts';
import { chooseFromMenu, tabNames, workbench } from './workbench.ts';

const { open } = workbench();

test('an empty workbook to its first month, taken back', async () => {
  const { page, sidebar, errors, close } = await open({ kind: 'empty' });
  const panel = (name: string) => sidebar.getByRole('tabpanel', { name });
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });

  // Set up: three tabs in view, the others hidden, and Start with its five steps.
  await chooseFromMenu(page, 'Set up or repair');
  await panel('Start').getByText('Five steps to your first month').waitFor();
  expect(await panel('Start').locator('.step h3').allInnerTexts()).toEqual([
    'Confirm your sales cycle',
    'Who takes part',
    'Where you post and where your links lead',
    'Your cadence',
    'Build the first month',
  ]);
  expect((await tabNames(page)).filter((name) => name !== 'Sheet1')).toEqual([
    'Plan',
    'Calendar',
    'Goals',
  ]);

  // Building before the sales cycle is confirmed leads to where it is.
  await chooseFromMenu(page, 'Build a month');
  await button('Preview November 2026').click();
  const notice = sidebar.getByRole('alert');
  await notice.getByText(/[Cc]onfirm/).waitFor();
  await notice.getByRole('button', { name: 'Go to Start' }).click();
  await button('This is how we sell').click();
  await panel('Start').getByText('stages, confirmed.').waitFor();

  // Now it builds, and one click takes it back.
  await panel('Start').getByRole('button', { name: 'Build a month' }).click();
  await button('Preview November 2026').click();
  await button('Add 16 rows').click();
  await sidebar.getByText('16 rows added to November 2026', { exact: true }).waitFor();
  const first = { tab: 'Plan', header: 'Row ID', row: 2 };
  expect((await cellUnder(page, first)).text).not.toBe('');
  await button('Take back the build of November 2026 (16 rows)').click();
  await sidebar.getByText('16 rows taken back.').waitFor();
  expect((await cellUnder(page, first)).text).toBe('');
  await button('Preview November 2026').waitFor();
  expect(errors).toEqual([]);
  await close();
});
