import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousProblems } from './axe.ts';
import { cellUnder, type Place } from './grid.ts';
import { chooseFromMenu, goTo, sidebarFrame, workbench } from './workbench.ts';

const desk = workbench().shared();

const LOW_RATES = { tab: 'Plan', row: 7 };

async function typeInto(page: Page, place: Place, text: string): Promise<void> {
  await goTo(page, (await cellUnder(page, place)).address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('a typed link gets its tracked link, and the row is checked again', async () => {
  const { page, errors } = desk();
  const link = { ...LOW_RATES, header: 'Link' };
  const textUnder = async (header: string) =>
    (await cellUnder(page, { ...LOW_RATES, header })).text;

  // What went out already keeps the link it went out with.
  await typeInto(page, { ...LOW_RATES, header: 'Status' }, 'Drafted');
  await typeInto(page, link, 'https://blog.larkfield.example/rates');
  await expect
    .poll(() => textUnder('Tracked link'))
    .toMatch(/^https:\/\/blog\.larkfield\.example\/rates\?utm_source=/);
  expect(await textUnder('Issues')).not.toContain('Link');

  await typeInto(page, link, 'https://www.facebook.com/larkfield');
  await expect
    .poll(() => textUnder('Issues'))
    .toContain('Error · Link: This link leads back to Facebook');
  expect(errors).toEqual([]);
});

test('findings of a row that was edited are grey when the person comes back to them', async () => {
  const { page, sidebar, errors } = desk();
  const panel = sidebar.getByRole('tabpanel', { name: 'Check' });
  const old = panel.getByText('The row changed since the check.');

  await chooseFromMenu(page, 'Check the plan');
  await panel.getByLabel('Month').selectOption({ label: 'October 2026' });
  await panel.getByRole('button', { name: 'Check the plan' }).click();
  await panel.getByText('Findings in October 2026').waitFor();
  await typeInto(page, { ...LOW_RATES, header: 'Link' }, 'https://blog.larkfield.example/rates');
  // What was read a moment ago is not read again.
  await page.waitForTimeout(4_500);
  expect(await old.count()).toBe(0);
  await panel.getByText('Findings in October 2026').click();
  await old.first().waitFor();
  expect(await old.count()).toBeLessThan(await panel.locator('.finding').count());
  expect(await seriousProblems(sidebarFrame(page))).toEqual([]);
  expect(errors).toEqual([]);
});

test('the owner is chosen from the people of the sample', async () => {
  const { page, errors } = desk();
  const owner = { tab: 'Plan', header: 'Owner', row: 10 };
  await goTo(page, (await cellUnder(page, owner)).address);
  await page.keyboard.press('F2');
  const choices = page.locator('.o-autocomplete-value');
  await choices.first().waitFor();
  expect(await choices.allInnerTexts()).toEqual(['Priya', 'Dana', 'Marco', 'Intern']);
  await choices.filter({ hasText: 'Dana' }).click();
  await expect.poll(async () => (await cellUnder(page, owner)).text).toBe('Dana');
  expect(errors).toEqual([]);
});
