import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { SessionSnapshot } from '../../src/workbench/session.ts';
import { reopenSample } from '../addon/sample-company.ts';
import { cellUnder, rowWith } from './grid.ts';
import { inGrid, press, tabTo } from './keyboard.ts';
import { chooseFromMenu, type Workbench, workbench } from './workbench.ts';

const { open } = workbench();

const FILE = fileURLToPath(
  new URL('../cases/exports/larkfield/larkfield_meta_content.csv', import.meta.url),
);

/** The sample company before it imported anything. */
let saved: SessionSnapshot;

beforeAll(async () => {
  const session = await reopenSample();
  const results = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Results');
  if (results === null) throw new Error('There is no tab Results.');
  results.deleteRows(2, results.getLastRow() - 1);
  saved = session.snapshot();
  session.close();
});

async function openResults(desk: Workbench) {
  const { page, sidebar } = desk;
  await chooseFromMenu(page, 'Open');
  await sidebar.getByRole('tab', { name: 'Results' }).click();
  return sidebar.getByRole('tabpanel', { name: 'Results' });
}

const viewsOf = async ({ page }: Workbench, name: string) => {
  const row = await rowWith(page, 'Results', name);
  return (await cellUnder(page, { tab: 'Results', row, header: 'Views' })).text;
};

test('the file of a month becomes rows of Results, each with its row of the plan', async () => {
  const desk = await open({ saved });
  const { page, sidebar, errors, close } = desk;
  await chooseFromMenu(page, 'Open');
  await sidebar.getByText(/^Import the results of October 2026/).waitFor();
  await sidebar.getByRole('button', { name: 'Open Results' }).click();
  const panel = sidebar.getByRole('tabpanel', { name: 'Results' });

  const choosing = page.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Choose a file' }).click();
  await (await choosing).setFiles(FILE);
  await panel.getByText('Recognised as Meta content').waitFor();
  await panel.getByText('12 results matched to the plan').waitFor();
  await panel.getByRole('button', { name: 'Import 12 rows' }).click();
  await panel.getByRole('heading', { name: /^12 rows imported from/ }).waitFor();

  expect(await viewsOf(desk, 'Rates this week')).toMatch(/^2,?140$/);
  const row = await rowWith(page, 'Results', 'Rates this week');
  const cell = async (header: string) =>
    (await cellUnder(page, { tab: 'Results', row, header })).text;
  expect(await cell('Row ID')).toBe('LHL-202610-01');
  expect(await cell('File')).toBe('larkfield_meta_content.csv');
  expect(await cell('Source ID')).toBe('122100000000000000');

  await panel.getByRole('button', { name: 'Import something else' }).click();
  await panel.locator('input[type=file]').setInputFiles(FILE);
  await panel.getByText('Nothing to import: Results has all of it.').waitFor();
  await panel.getByRole('button', { name: 'Choose something else' }).click();
  await sidebar.getByRole('tab', { name: 'Review' }).click();
  await sidebar.getByRole('button', { name: 'Make the review' }).click();
  await sidebar.getByRole('row', { name: 'Views 26,900' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('a file can be dropped on the sidebar', async () => {
  const desk = await open({ saved });
  const panel = await openResults(desk);
  await panel.evaluate((element) => {
    const files = new DataTransfer();
    files.items.add(new File(['Wine,Bottles\nRiesling,12'], 'wine.csv'));
    for (const type of ['dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    }
  });
  await panel.getByText(/not known/).waitFor();
  expect(desk.errors).toEqual([]);
  await desk.close();
});

test('rows that were copied are imported with no mouse', async () => {
  const desk = await open({ saved });
  const { page, errors, close } = desk;
  const panel = await openResults(desk);
  const button = (name: string | RegExp) => panel.getByRole('button', { name });

  await press(page, 'Tab');
  await press(page, 'ArrowRight');
  const field = panel.getByRole('textbox');
  await tabTo(page, field);
  await page.keyboard.insertText(
    'Post ID\tPublish time\tPermalink\tTitle\tViews\tReach\tComments\tShares\n1\t10/21/2026 09:00\thttps://www.facebook.com/larkfield/posts/1\tA late thought\t77\t60\t1\t2',
  );
  await tabTo(page, button('Read what was pasted'));
  await press(page, 'Enter');
  await tabTo(page, button('Import 1 row'));
  await press(page, 'Enter');
  await tabTo(page, button('Open the tab Results'));
  await press(page, 'Enter');
  await inGrid(page);
  expect(await viewsOf(desk, 'A late thought')).toBe('77');
  expect(errors).toEqual([]);
  await close();
});
