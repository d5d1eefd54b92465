import { expect, test } from 'vitest';
import { selected } from './keyboard.ts';
import { chooseFromMenu, tabNames, workbench } from './workbench.ts';

const { open } = workbench();

test('a month from preview over a finding to review, by menu and sidebar', async () => {
  const { page, sidebar, errors, close } = await open();
  const panel = (name: string) => sidebar.getByRole('tabpanel', { name });

  await chooseFromMenu(page, 'Build a month');
  await sidebar.getByRole('button', { name: 'Preview November 2026' }).click();
  await sidebar.getByRole('button', { name: 'Add 16 rows' }).click();
  await sidebar.getByText('16 rows added to November 2026', { exact: true }).waitFor();

  await chooseFromMenu(page, 'Check the plan');
  await panel('Check').getByLabel('Month').selectOption({ label: 'October 2026' });
  await panel('Check').getByRole('button', { name: 'Check the plan' }).click();
  await panel('Check').getByText('Findings in October 2026').waitFor();
  const text = await panel('Check').innerText();
  expect(text).toMatch(/5\s+Errors\s+11\s+Warnings\s+0\s+Hints/);
  // A click on a finding selects its cell.
  await panel('Check')
    .getByRole('button', { name: /This link leads back to Facebook/ })
    .click();
  await selected(page, /^[A-Z]+7$/);

  await chooseFromMenu(page, 'Monthly review');
  await panel('Review').getByLabel('Month').selectOption({ label: 'October 2026' });
  await panel('Review').getByRole('button', { name: 'Make the review' }).click();
  await panel('Review').getByRole('button', { name: 'Open the review' }).waitFor();
  const figures = await panel('Review').innerText();
  for (const figure of ['$985,500', '38.0', '26,900', '1,063', '450', '$1,142.25', '$36.85']) {
    expect(figures).toContain(figure);
  }
  expect(await tabNames(page)).toContain('Review 2026-10');
  expect(errors).toEqual([]);
  await close();
});
