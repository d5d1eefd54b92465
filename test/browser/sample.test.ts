import { expect, test } from 'vitest';
import { everyTab } from './grid.ts';
import { chooseFromMenu, goTo, workbench } from './workbench.ts';

const { open } = workbench();

test('the sample does not come where somebody has worked', async () => {
  const { page, errors, close } = await open({ kind: 'empty' });
  await chooseFromMenu(page, 'Set up or repair');
  await page.locator('#messages').getByText('Made 13 tabs').waitFor();
  await goTo(page, 'J2');
  await page.keyboard.type('Tacos. That is the whole post.');
  await page.keyboard.press('Enter');
  await expect.poll(() => everyTab(page)).toContain('-202611-01');

  const before = await everyTab(page);
  const sentence = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.accept();
    return dialog.message();
  });
  await chooseFromMenu(page, 'Load the sample company');
  expect(await sentence).toContain('the sample was not loaded');
  expect(await everyTab(page)).toBe(before);
  expect(errors).toEqual([]);
  await close();
});

test('the sample comes into a workbook with nothing but the set-up', async () => {
  const { page, sidebar, errors, close } = await open({ kind: 'empty' });
  await chooseFromMenu(page, 'Set up or repair');
  await sidebar.getByText('Five steps to your first month').waitFor();
  await sidebar.getByText('Try it with a sample company').click();
  await sidebar.getByRole('button', { name: 'Load the sample company' }).click();
  await sidebar.getByText('You are set').waitFor();
  expect(await everyTab(page)).toContain('LHL-202610-01');
  expect(errors).toEqual([]);
  await close();
});
