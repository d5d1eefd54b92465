import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { larkfield } from '../../src/core/sample/larkfield.ts';
import { openSession, type Session } from '../../src/workbench/session.ts';
import { tabOf } from './plan-sheet.ts';
import { openSample } from './sample-company.ts';

const known: { readonly figures: Readonly<Record<string, number>> } = JSON.parse(
  readFileSync(new URL('../cases/larkfield.json', import.meta.url), 'utf8'),
);

/** The raw exports of the sample company, and how many rows each adds. */
const FILES = [
  ['larkfield_meta_content.csv', 12],
  ['larkfield_meta_ads.csv', 3],
  ['larkfield_ga4.csv', 6],
  ['larkfield_hubspot_deals.csv', 31],
] as const;

let session: Session;
let folder: string;

function exported(name: string): string {
  return fileURLToPath(new URL(`../cases/exports/larkfield/${name}`, import.meta.url));
}

/** A file of these lines; its name is what the column File will hold. */
function written(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

function contentLines(): string[] {
  return readFileSync(exported('larkfield_meta_content.csv'), 'utf8').trim().split(/\r?\n/);
}

async function importAll(): Promise<void> {
  for (const [name] of FILES) await session.importFile(exported(name));
}

function sheet(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  return tabOf(session, name).sheet;
}

function values(name: string): unknown[][] {
  return sheet(name).getDataRange().getValues();
}

/** The sample company's plan, with nothing measured yet. */
beforeEach(async () => {
  session = await openSample();
  for (const name of ['Results', 'Sales']) {
    sheet(name).deleteRows(2, sheet(name).getLastRow() - 1);
    sheet(name).hideSheet();
  }
  folder = mkdtempSync(join(tmpdir(), 'row-forward-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the raw exports of the sample company', () => {
  test('give every figure that is known of October', async () => {
    for (const [name, rows] of FILES) {
      const { added, updated, unchanged, unmatched } = await session.importFile(exported(name));
      expect([name, added, updated, unchanged]).toEqual([name, rows, 0, 0]);
      expect(unmatched).toEqual([]);
    }
    const { figures } = await session.api.reviewMonth({ month: '2026-10' });
    expect(figures).toMatchObject(known.figures);
    expect(figures.socialSessionsUnderCapitals).toBe(37);
  });

  test('are matched as the sample is', async () => {
    await importAll();
    const results = tabOf(session, 'Results');
    const found = results.column('Row ID').map((rowId, at) => [rowId, results.column('Match')[at]]);
    expect(found).toEqual(larkfield.results.map(({ rowId, match }) => [rowId, match]));
  });

  test('change nothing the second time', async () => {
    await importAll();
    const before = JSON.stringify(session.snapshot());
    session.meter.reset();
    for (const [name, rows] of FILES) {
      const { added, updated, unchanged } = await session.importFile(exported(name));
      expect([name, added, updated, unchanged]).toEqual([name, 0, 0, rows]);
    }
    expect(session.meter.writes).toBe(0);
    expect(JSON.stringify(session.snapshot())).toBe(before);
  });

  test('bring the tabs into view, without personal data', async () => {
    expect(sheet('Sales').isSheetHidden()).toBe(true);
    const { dropped } = await session.importFile(exported('larkfield_hubspot_deals.csv'));
    expect(dropped.personal).toEqual(['Deal Name', 'Deal owner']);
    expect(sheet('Sales').isSheetHidden()).toBe(false);
    expect(JSON.stringify(values('Sales'))).not.toMatch(/Household|Marco|Dana/);
  });
});

describe('a file that comes later', () => {
  beforeEach(() => session.importFile(exported('larkfield_meta_content.csv')));

  test('corrects rows where they stand, and leaves all that people keep there', async () => {
    const results = tabOf(session, 'Results');
    results.sheet.insertColumnAfter(3);
    results.sheet.getRange('D1').setValue('Our notes');
    results.sheet.getRange('D3').setValue('Dana likes this one');
    results.type('Row ID', 4, 'LHL-202610-07');
    results.sheet.sort(1, false);
    results.sheet.getRange('D5').setFormula('=1+1');
    const before = values('Results');
    const path = written(
      'larkfield_meta_content.csv',
      contentLines().map((line, at) =>
        at === 2 || at === 9 ? line.replace(/(\d)$/, '9$1') : line,
      ),
    );
    const { added, updated, unchanged } = await session.importFile(path);
    expect([added, updated, unchanged]).toEqual([0, 2, 10]);
    const after = values('Results');
    const changed = after.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        String(cell) === String(before[at]?.[column]) ? [] : [[at + 1, before[0]?.[column]]],
      ),
    );
    expect(changed).toEqual([
      [3, 'Link clicks'],
      [10, 'Link clicks'],
    ]);
    expect(results.sheet.getRange('D5').getFormula()).toBe('=1+1');
  });

  test('keeps a row of the plan that somebody chose', async () => {
    const results = tabOf(session, 'Results');
    results.type('Row ID', 3, 'LHL-202610-07');
    results.type('Row ID', 4, '');
    results.type('Match', 4, 'by hand');
    const path = written(
      'again.csv',
      contentLines().map((line) => line.replace(/(\d)$/, '9$1')),
    );
    expect(await session.importFile(path)).toMatchObject({ added: 0, updated: 12 });
    expect(results.column('Row ID').slice(0, 4)).toEqual([
      'LHL-202610-01',
      'LHL-202610-07',
      '',
      'LHL-202610-04',
    ]);
  });

  test('has its texts arrive as texts', async () => {
    const odd = ['=SUM(A1:A9)', '+1 for rates', '-5 %', '@dana', '1/2', '007', '2026-10-12'];
    const [header = '', first = ''] = contentLines();
    const path = written('odd.csv', [
      header,
      ...odd.map((text, at) =>
        first
          .replaceAll('122100000000000000', `12219000000000000${at}`)
          .replace('Rates this week', text),
      ),
    ]);
    expect(await session.importFile(path)).toMatchObject({ added: odd.length });
    const { sheet: tab } = tabOf(session, 'Results');
    const names = tabOf(session, 'Results').column('Name').slice(-odd.length);
    expect(names).toEqual(odd);
    expect(tab.getDataRange().getFormulas().flat().filter(Boolean)).toEqual([]);
  });
});

describe('people who work in the tab while a file comes in', () => {
  const again = { table: 'results' as const };
  const rows = (views: number, ids: readonly number[]) =>
    ids.map((id) => [
      'X content',
      'x.csv',
      `x${id}`,
      '',
      'Post',
      '',
      '',
      '2026-10-03',
      'X',
      '',
      `Post ${id}`,
      views + id,
    ]);

  beforeEach(() => session.api.importRows({ ...again, rows: rows(100, [1, 2, 3, 4, 5, 6]) }));

  test.each<[string, (tab: GoogleAppsScript.Spreadsheet.Sheet) => void]>([
    ['sort it', (tab) => tab.getRange('A2:W7').sort({ column: 12, ascending: false })],
    ['insert a row', (tab) => tab.insertRowBefore(3)],
    ['insert a column', (tab) => tab.insertColumnBefore(2)],
    ['move a column', (tab) => tab.moveColumns(tab.getRange('L:L'), 3)],
  ])('may %s before any look at it', async (what, act) => {
    const come = rows(200, [2, 4, 6, 7]);
    session.meter.reset();
    const before = session.snapshot();
    await session.api.importRows({ ...again, rows: come });
    // A range and the reading of it are one look: what grows in between is no longer in it.
    const grows = what.includes('row');
    const looks = session.meter.calls.flatMap(({ kind, member }, at) =>
      kind === 'read' && !(grows && member === 'Range.getValues') ? [at + 1] : [],
    );
    expect(looks.length).toBeGreaterThan(1);
    for (const look of looks) {
      const other = await openSession({ now: '2026-11-02T09:00', snapshot: before });
      other.between(look, () => act(tabOf(other, 'Results').sheet));
      await other.api.importRows({ ...again, rows: come });
      const tab = tabOf(other, 'Results');
      const names = tab.column('Name');
      const views = tab.column('Views');
      const found = names.flatMap((name, at) => (name === '' ? [] : [`${name}: ${views[at]}`]));
      expect(found.sort()).toEqual(
        [1, 2, 3, 4, 5, 6, 7].map(
          (id) => `Post ${id}: ${[2, 4, 6, 7].includes(id) ? 200 + id : 100 + id}`,
        ),
      );
      other.close();
    }
  });
});

describe('what a person says about a file', () => {
  test('is remembered for files with the same headers', async () => {
    const rows = ['Wann,Was,Klicks', '2026-10-12,Low rates,97', '2026-10-17,Team lunch,4'];
    const answers = {
      source: 'Own results',
      mapping: { publishedOn: 'Wann', title: 'Was', linkClicks: 'Klicks' },
    };
    const first = await session.importFile(written('own.csv', rows), answers);
    const more = [...rows, '2026-10-24,The Nguyens got their keys,12'];
    const second = await session.importFile(written('own2.csv', more));
    expect(second.source).toBe(first.source);
    expect(second.mapping.map(({ header }) => header)).toEqual(
      first.mapping.map(({ header }) => header),
    );
    expect(second).toMatchObject({ added: 1, updated: 0, unchanged: 2 });
  });
});

describe('a tab', () => {
  test('is read as a file is', async () => {
    const spreadsheet = session.globals.SpreadsheetApp.getActiveSpreadsheet();
    const tab = spreadsheet.insertSheet('Export');
    tab.getRange('A1:D1').setValues([['When', 'Share', 'Number', 'Long']]);
    tab.getRange('A2').setValue(new Date('2026-10-12T13:30:00Z'));
    tab.getRange('A3').setValue(new Date('2026-10-12T04:00:00Z'));
    tab.getRange('B2:D2').setValues([[0.0525, -1234.5, 122_100_000_000_000_000]]);
    tab.getRange('B3').setFormula('=1/0');
    tab.getRange('C3').setFormula('=2*3');
    tab.getRange('D3').setValue(true);
    expect(await session.api.readTab({ tab: 'Export', from: 1, rows: 100 })).toEqual({
      rows: [
        ['When', 'Share', 'Number', 'Long'],
        ['2026-10-12 09:30', '0.0525', '-1234.5', '1.221E+17'],
        ['2026-10-12', '', '6', 'TRUE'],
      ],
      lastRow: 3,
      columns: 4,
    });
    expect((await session.api.readTab({ tab: 'Export', from: 3, rows: 1 })).rows).toHaveLength(1);
    expect((await session.api.importFacts({})).tabs).toContain('Export');
    expect((await session.api.importFacts({})).tabs).not.toContain('Results');
  });

  test('of a pack, as it is or as it was sent, is not offered', async () => {
    const { tabs } = await session.api.importFacts({});
    await session.api.makePack({ month: '2026-10' });
    expect((await session.api.importFacts({})).tabs).toEqual(tabs);
  });

  test('that is gone is told', async () => {
    const read = session.api.readTab({ tab: 'Nowhere', from: 1, rows: 1 });
    await expect(read).rejects.toMatchObject({ code: 'tab-missing' });
  });
});
