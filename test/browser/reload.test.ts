import { expect, test } from 'vitest';
import { reloaded, workbench } from './workbench.ts';

const { open } = workbench();

test('the tab in view is in view again after a reload', async () => {
  const { page, errors, close } = await open();
  const inView = page.locator('.o-sheet.active');
  await page.locator('.o-sheet', { hasText: 'Goals' }).click();
  await expect.poll(() => inView.innerText()).toContain('Goals');
  await reloaded(page);
  expect(await inView.innerText()).toContain('Goals');
  expect(errors).toEqual([]);
  await close();
});
