import { expect, test } from 'vitest';
import { hubspotDeals, metaEitherWay } from '../sidebar/exports.ts';
import { seriousProblems } from './axe.ts';
import { chooseFromMenu, sidebarFrame, workbench } from './workbench.ts';

const { open } = workbench();

/** What may change with the colours of the system. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

test('axe finds nothing serious in any view of the sidebar at work, in light and in dark', async () => {
  const { page, sidebar, close } = await open();
  const button = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true });
  const choose = (name: string) =>
    sidebar.getByRole('radio', { name, exact: true }).check({ force: true });
  const problems: string[] = [];
  const look = async () => {
    const frame = sidebarFrame(page);
    await page.emulateMedia({ colorScheme: 'light' });
    problems.push(...(await seriousProblems(frame)));
    // By its style alone the sidebar knows that the system is dark: nothing but colours changes.
    await page.emulateMedia({ colorScheme: 'dark' });
    const inTheDark = await seriousProblems(frame, { rules: COLOR_RULES });
    problems.push(...inTheDark.map((problem) => `in the dark, ${problem}`));
  };

  await sidebar.getByText('5 of 5 done').waitFor();
  await sidebar.getByText('Your stages').click();
  await sidebar.getByText('Something is missing').click();
  await sidebar.getByText('Not sure? Five questions').click();
  await sidebar.getByLabel('Find leads', { exact: true }).selectOption('Social');
  await look();

  await chooseFromMenu(page, 'Open');
  await sidebar.getByRole('heading', { name: 'What to do next' }).waitFor();
  await look();

  await chooseFromMenu(page, 'Build a month');
  await button('Preview November 2026').click();
  await sidebar.getByText('See 16 rows to add').click();
  await look();
  await button('Add 16 rows').click();
  await button('Take back the build of November 2026 (16 rows)').waitFor();
  await look();
  await choose('From ideas');
  await button(/^See ideas/).click();
  await button(/^Fill \d+ rows/).waitFor();
  await look();

  await chooseFromMenu(page, 'Check the plan');
  await sidebar
    .getByRole('tabpanel', { name: 'Check' })
    .getByLabel('Month')
    .selectOption({ label: 'October 2026' });
  await button('Check the plan').click();
  await sidebar.getByRole('heading', { name: 'Findings in October 2026' }).waitFor();
  await sidebar.getByText('Why', { exact: true }).first().click();
  await look();
  await choose('By rule');
  await look();
  await choose('Standing links');
  await button('Look over the links').click();
  await sidebar.getByRole('heading', { name: 'Page by page' }).waitFor();
  await look();

  await chooseFromMenu(page, 'My week');
  await sidebar.getByLabel('Who are you?').selectOption('Priya');
  await sidebar.getByText('Message to send').click();
  await look();
  await choose('To approve');
  await button('Show the log').click();
  await button('Withdraw').first().waitFor();
  await look();

  await sidebar.getByRole('tab', { name: 'Results' }).click();
  await sidebar.getByText('Which exports are known?').click();
  await choose('From a tab');
  await sidebar.getByLabel('Tab with the results').waitFor();
  await look();
  await choose('Paste');
  await sidebar.getByLabel(/^Rows with their headers/).fill(hubspotDeals);
  await button('Read what was pasted').click();
  await sidebar.getByText(/^Left out/).click();
  await look();
  await button('Choose something else').click();
  await sidebar.getByLabel(/^Rows with their headers/).fill(metaEitherWay);
  await button('Read what was pasted').click();
  await sidebar.getByLabel('Late night').selectOption({ label: 'Another row, by its Row ID' });
  await sidebar.getByText(/^Columns:/).click();
  await look();
  await sidebar.getByLabel('3 April').check();
  await button('Import 3 rows').click();
  await sidebar.getByRole('heading', { name: /^3 rows imported/ }).waitFor();
  await look();

  await chooseFromMenu(page, 'Monthly review');
  await button('Make the review').click();
  await button('Close the review').click();
  await look();

  await sidebar.getByRole('tab', { name: 'Agency' }).click();
  await choose('They may');
  await sidebar.getByRole('heading', { name: 'What they will see' }).waitFor();
  await look();
  await choose('They must not');
  await button('Make the pack').click();
  await sidebar.getByRole('heading', { name: /rows in Agency/ }).waitFor();
  await look();
  await choose('Comes back');
  await sidebar.getByLabel('What came back').selectOption({ label: 'A .csv file, or a paste' });
  await sidebar
    .getByLabel('Or its rows with their headers')
    .fill('Row ID,Copy\nLHL-202610-02,New words\n,A quiz');
  await button('Compare with the plan').click();
  await sidebar.getByRole('heading', { name: '1 cell changed, 1 row added' }).waitFor();
  await look();
  await choose('Schedulers');
  await button('Look at the posts').click();
  await sidebar.getByText('Before you import').waitFor();
  await look();
  expect(problems).toEqual([]);
  await close();
});
