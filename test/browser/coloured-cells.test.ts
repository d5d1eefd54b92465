import { expect, test } from 'vitest';
import { cellUnder } from './grid.ts';
import { chooseFromMenu, workbench } from './workbench.ts';

const { open } = workbench();

test('the check colours the cells that it names, and no others', async () => {
  const { page, sidebar, close } = await open();
  const fill = async (header: string, row: number) =>
    (await cellUnder(page, { tab: 'Plan', header, row })).fill;
  expect(await fill('Link', 7)).toBe('');

  await chooseFromMenu(page, 'Check the plan');
  await sidebar.getByRole('button', { name: 'Check the plan' }).click();
  await sidebar.getByRole('heading', { name: 'Findings in October 2026' }).waitFor();
  const [error, warning] = [await fill('Link', 7), await fill('Copy', 7)];
  expect(error).not.toBe('');
  expect(warning).not.toBe('');
  expect(error).not.toBe(warning);
  expect(await fill('Stage', 10)).toBe(error);
  expect(await fill('Topic', 10)).toBe(warning);
  expect(await fill('Topic', 7)).toBe('');
  expect(await fill('Copy', 9)).toBe('');
  await close();
});
