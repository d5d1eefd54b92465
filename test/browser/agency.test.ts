import { expect, test } from 'vitest';
import { cellUnder, rowWith } from './grid.ts';
import { chooseFromMenu, downloaded, goTo, type Workbench, workbench } from './workbench.ts';

const desk = workbench().shared();

const OCTOBER = '2026-10';

async function openAgency({ page, sidebar }: Workbench) {
  await chooseFromMenu(page, 'Open');
  await sidebar.getByRole('tab', { name: 'Agency' }).click();
  return sidebar.getByRole('tabpanel', { name: 'Agency' });
}

/** A line of a file of comma-separated values, without line breaks in its cells. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

test('the question is answered, and the view is left, with no mouse', async () => {
  const { page, sidebar, errors } = desk();
  const panel = await openAgency(desk());
  await panel.getByRole('radio', { name: 'They may' }).focus();
  await page.keyboard.press('Space');
  await panel.getByRole('heading', { name: 'What they will see' }).waitFor();
  await panel.getByText('Sales figures, goals and decisions').waitFor();
  await panel.getByText('Nobody is of the team Agency yet').waitFor();
  await sidebar.getByRole('tab', { name: 'Agency' }).focus();
  await page.keyboard.press('ArrowRight');
  await sidebar.getByRole('tabpanel', { name: 'Start' }).waitFor();
  expect(errors).toEqual([]);
});

test('a month goes out to an agency and comes back changed, with conflicts, more and fewer rows', async () => {
  const { page, errors, requests } = desk();
  const panel = await openAgency(desk());
  const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true });
  const choose = (name: string | RegExp) =>
    panel.getByRole('radio', { name, exact: true }).check({ force: true });
  const inPlan = async (rowId: string, header: string) => {
    const row = await rowWith(page, 'Plan', rowId);
    return (await cellUnder(page, { tab: 'Plan', row, header })).text;
  };

  await choose('They must not');
  await panel.getByLabel('Month').first().selectOption(OCTOBER);
  await button('Make the pack').click();
  await panel.getByRole('heading', { name: '17 rows in Agency 2026-10' }).waitFor();
  const asked = requests.length;
  const saving = page.waitForEvent('download');
  await button('Download agency-2026-10.csv').click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('agency-2026-10.csv');
  const csv = (await downloaded(file)).toString();
  expect(requests.slice(asked).filter((address) => address.startsWith('http'))).toEqual([]);

  const [headers = '', ...rest] = csv.slice(1).trimEnd().split('\r\n');
  const columns = cellsOf(headers);
  const sent = rest.map(cellsOf).filter((cells) => cells.length === columns.length);
  const [at, topic, time] = ['Row ID', 'Topic', 'Time'].map((name) => columns.indexOf(name));
  const back = sent
    .filter((cells) => cells[at ?? 0] !== 'LHL-202610-04')
    .map((cells) =>
      cells.map((text, column) => {
        if (cells[at ?? 0] === 'LHL-202610-02' && column === topic) return 'Theirs by now';
        return cells[at ?? 0] === 'LHL-202610-05' && column === time ? '11:15' : text;
      }),
    );
  back.push(columns.map((_, column) => (column === topic ? 'A quiz of theirs' : '')));
  const text = [columns, ...back]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');

  const row = await rowWith(page, 'Plan', 'LHL-202610-02');
  const { address } = await cellUnder(page, { tab: 'Plan', row, header: 'Topic' });
  await page.locator('.o-sheet-name', { hasText: /^Plan$/ }).click();
  await goTo(page, address);
  await page.keyboard.type('Ours by now');
  await page.keyboard.press('Enter');

  await choose('Comes back');
  await panel.getByLabel('What came back').selectOption({ label: 'A .csv file, or a paste' });
  await panel.locator('input[type=file]').setInputFiles({
    name: 'back.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\ufeff${text}`),
  });
  await button('Compare with the plan').click();
  await panel.getByRole('heading', { name: '2 cells changed, 1 row added' }).waitFor();
  await panel.getByText('You changed it too.').waitFor();
  await panel.getByText('Theirs: Theirs by now').waitFor();
  await panel.getByText('did not come back, and stay').click();
  await panel.getByText(/^LHL-202610-04 /).waitFor();

  await button('Take all').click();
  await panel
    .getByRole('group', { name: 'Topic of LHL-202610-02' })
    .getByRole('radio', { name: 'Refuse' })
    .check({ force: true });
  await button('Take over 1 cell, 1 row').click();
  await panel.getByRole('heading', { name: 'Nothing of theirs waits' }).waitFor();
  expect(await inPlan('LHL-202610-05', 'Time')).toMatch(/^11:15/);
  expect(await inPlan('LHL-202610-02', 'Topic')).toBe('Ours by now');
  expect(await inPlan('LHL-202610-04', 'Row ID')).toBe('LHL-202610-04');
  expect(await inPlan('A quiz of theirs', 'Status')).toBe('Idea');
  expect(errors).toEqual([]);
});
