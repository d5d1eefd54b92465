import { expect, test } from 'vitest';
import { chooseFromMenu, workbench } from './workbench.ts';

const { open } = workbench();

test('the sidebar opens again as it was closed', async () => {
  const { page, sidebar, errors, close } = await open();
  const radio = (name: string) => sidebar.getByRole('radio', { name, exact: true });
  await chooseFromMenu(page, 'Open');
  await sidebar.getByRole('heading', { name: 'What to do next' }).waitFor();
  await sidebar.getByRole('tab', { name: 'My week' }).click();
  await sidebar.getByLabel('Who are you?').selectOption('Priya');
  await sidebar.getByText(/^Priya owns/).waitFor();
  await radio('To approve').check({ force: true });
  await sidebar.getByText('No row waits for an approval.').waitFor();
  // Choices are stored after a pause.
  await page.waitForTimeout(1500);
  await page.locator('#sidebar').getByRole('button').first().click();

  await chooseFromMenu(page, 'Open');
  await sidebar.getByRole('heading', { name: 'Rows to approve' }).waitFor();
  expect(await sidebar.getByLabel('Who approves?').inputValue()).toBe('Priya');
  expect(errors).toEqual([]);
  await close();
});

test('what the menu took back is gone from the sidebar when somebody comes back to it', async () => {
  const { page, sidebar, errors, close } = await open();
  const takeBack = sidebar.getByRole('button', { name: /^Take back the build/ });
  await chooseFromMenu(page, 'Build a month');
  await sidebar.getByRole('button', { name: 'Preview November 2026' }).click();
  await sidebar.getByRole('button', { name: 'Add 16 rows' }).click();
  await takeBack.waitFor();
  await page.locator('.o-topbar-menu', { hasText: 'Row Forward' }).click();
  await page.locator('.o-menu-item', { hasText: 'Take back the last build' }).click();
  await page.locator('#messages').getByText('Took back 16 rows.').waitFor();
  // What was just read is not read again at once.
  await page.waitForTimeout(4500);
  await sidebar.getByRole('heading', { name: 'Build months' }).click();
  await takeBack.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await close();
});

test('the tabs and the parts of a view go by arrow keys', async () => {
  const { page, sidebar, errors, close } = await open();
  const tab = (name: string) => sidebar.getByRole('tab', { name, selected: true });
  await chooseFromMenu(page, 'Open');
  await sidebar.getByRole('tab', { name: 'Home' }).focus();
  await page.keyboard.press('End');
  await tab('Agency').waitFor();
  for (const name of ['Review', 'Results']) {
    await page.keyboard.press('ArrowLeft');
    await tab(name).waitFor();
  }
  await page.keyboard.press('ArrowLeft');
  await tab('My week').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await sidebar.getByRole('heading', { name: 'Rows to approve' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});
