import { expect, test } from 'vitest';
import { cellUnder, rowWith } from './grid.ts';
import { chooseFromMenu, goTo, workbench } from './workbench.ts';

const { open } = workbench();

test('a decision of the review stands in Decisions once the review is closed', async () => {
  const { page, sidebar, errors, close } = await open();
  const panel = sidebar.getByRole('tabpanel', { name: 'Review' });
  const decision = 'Answer every ad lead on the day it comes';

  await chooseFromMenu(page, 'Monthly review');
  await panel.getByRole('button', { name: 'Make the review' }).click();
  await panel.getByRole('button', { name: 'Open the review' }).click();
  const heading = await rowWith(page, 'Review 2026-10', 'New decisions');
  await goTo(page, `C${heading + 3}`);
  await page.keyboard.type(decision);
  await page.keyboard.press('Enter');

  await panel.getByRole('button', { name: 'Close the review' }).click();
  await sidebar
    .getByRole('group', { name: 'Close the review' })
    .getByRole('button', { name: 'Close the review' })
    .click();
  await panel.getByText('Closed on November 2, 2026').waitFor();
  await panel.getByText('Still missing in the review').waitFor();

  const row = await rowWith(page, 'Decisions', decision);
  const copied = { tab: 'Decisions', row };
  expect((await cellUnder(page, { ...copied, header: 'Decision' })).text).toBe(decision);
  expect((await cellUnder(page, { ...copied, header: 'Review' })).text).toMatch(/2026-10|October/);
  expect(errors).toEqual([]);
  await close();
});
