import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../src/workbench/session.ts';
import { headerText } from './plan-sheet.ts';
import { openForTest, openSample, openSetUp } from './sample-company.ts';

/** What is known of the sample company, from `test/cases/larkfield.json`. */
interface Known {
  readonly findings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly figures: Readonly<Record<string, number>>;
}

const known: Known = JSON.parse(
  readFileSync(new URL('../cases/larkfield.json', import.meta.url), 'utf8'),
);

let session: Session;

function sheet(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const found = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (found === null) throw new Error(`There is no tab ${name}`);
  return found;
}

function values(name: string): unknown[][] {
  return sheet(name).getDataRange().getValues();
}

/** The values of a column, by its header, below the header. */
function column(name: string, header: string): unknown[] {
  const [headers = [], ...rows] = values(name);
  const at = headers.map(headerText).indexOf(header);
  expect(at, `column ${header} of ${name}`).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[at]);
}

function address(name: string, header: string, rowId: string): string {
  const [headers = [], ...rows] = values(name);
  const row = rows.findIndex((cells) => cells.includes(rowId)) + 2;
  return sheet(name)
    .getRange(row, headers.map(headerText).indexOf(header) + 1)
    .getA1Notation();
}

describe('an empty workbook', () => {
  beforeEach(async () => {
    session = await openForTest();
  });

  test('gets all tabs at set-up, and shows three', async () => {
    const report = await session.api.setUp({});
    expect(report).toEqual({
      created: [
        'Plan',
        'Calendar',
        'Goals',
        'Sales cycle',
        'People',
        'Channels',
        'Standing links',
        'Cadence',
        'Ideas',
        'Results',
        'Sales',
        'Decisions',
        'Settings',
      ],
      repaired: [],
      unchanged: [],
    });
    const shown = session.globals.SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .filter((tab) => !tab.isSheetHidden())
      .map((tab) => tab.getName());
    expect(shown).toEqual(expect.arrayContaining(['Plan', 'Calendar', 'Goals']));
    expect(shown.length).toBeLessThanOrEqual(4);
  });

  test('does not take the sample where somebody keeps other things', async () => {
    session.edit('Sheet1', 'A1', 'Our budget');
    const load = session.api.loadSample({ name: 'larkfield' });
    await expect(load).rejects.toMatchObject({ code: 'not-empty' });
    const tabs = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets();
    expect(tabs.map((tab) => tab.getName())).toEqual(['Sheet1']);
    expect(await session.api.start({})).toMatchObject({ ready: false, empty: false });
  });
});

describe('a workbook that was set up', () => {
  beforeEach(async () => {
    session = await openSetUp();
  });

  test('is left alone by a second set-up', async () => {
    const before = JSON.stringify(session.snapshot());
    session.meter.reset();
    const report = await session.api.setUp({});
    expect(report.created).toEqual([]);
    expect(report.repaired).toEqual([]);
    expect(report.unchanged).toHaveLength(13);
    expect(session.meter.writes).toBe(0);
    expect(JSON.stringify(session.snapshot())).toBe(before);
  });

  test.each([
    ['a column', 'Plan', () => sheet('Plan').deleteColumn(column1('Plan', 'Stage'))],
    ['a computed column', 'Plan', () => sheet('Plan').deleteColumn(column1('Plan', 'Day'))],
    ['a dropdown', 'Plan', () => sheet('Plan').getRange('A2:AN1000').clearDataValidations()],
    ['a column of settings', 'Settings', () => sheet('Settings').deleteColumn(3)],
  ])('has %s put back by set-up after somebody deleted it', async (_, tab, spoil) => {
    const headers = values(tab)[0];
    spoil();
    const report = await session.api.setUp({});
    expect(report.created).toEqual([]);
    expect(report.repaired).toEqual([tab]);
    expect(values(tab)[0]).toEqual(headers);
    const again = await session.api.setUp({});
    expect(again.repaired).toEqual([]);
  });

  test('has a deleted tab made again by set-up', async () => {
    session.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet('Ideas'));
    const report = await session.api.setUp({});
    expect(report).toMatchObject({ created: ['Ideas'], repaired: [] });
  });

  test('keeps a renamed tab, a renamed header and a moved column', async () => {
    sheet('Goals').setName('Targets');
    const stage = column1('Plan', 'Stage');
    sheet('Plan').getRange(1, stage).setValue('Phase');
    sheet('Plan').moveColumns(sheet('Plan').getRange('A:A'), 4);
    const report = await session.api.setUp({});
    expect(report).toMatchObject({ created: [], repaired: [] });
  });

  test('does not build before the sales cycle is confirmed', async () => {
    const build = session.api.buildMonth({ month: '2026-11' });
    await expect(build).rejects.toMatchObject({ code: 'cycle-not-confirmed' });
    expect(values('Plan')).toHaveLength(1);
    await session.api.confirmCycle({});
    const built = await session.api.buildMonth({ month: '2026-11' });
    expect(built.added).toBe(16);
  });
});

function column1(tab: string, header: string): number {
  return (values(tab)[0] ?? []).indexOf(header) + 1;
}

describe('the sample company', () => {
  beforeEach(async () => {
    session = await openSample({ scriptTimeZone: 'Asia/Kolkata' });
  });

  test('is not loaded over somebody’s work', async () => {
    const before = JSON.stringify(session.snapshot());
    const load = session.api.loadSample({ name: 'larkfield' });
    await expect(load).rejects.toMatchObject({ code: 'not-empty' });
    expect(JSON.stringify(session.snapshot())).toBe(before);
  });

  test('has October as its cadence asks', async () => {
    const preview = await session.api.previewMonth({ month: '2026-10' });
    expect(preview).toMatchObject({ month: '2026-10', add: 0, keep: 17, extra: 0, offered: 0 });
  });

  test('builds November with 13 posts and 3 ads', async () => {
    const preview = await session.api.previewMonth({ month: '2026-11' });
    expect(preview).toMatchObject({ add: 16, keep: 0, extra: 0 });
    const built = await session.api.buildMonth({ month: '2026-11' });
    expect(built).toMatchObject({ month: '2026-11', added: 16, kept: 0, extra: 0 });
    expect(built.rowIds[0]).toBe('LHL-202611-01');
    const kinds = column('Plan', 'Kind').slice(17);
    expect(kinds.filter((kind) => kind === 'Post')).toHaveLength(13);
    expect(kinds.filter((kind) => kind === 'Ad')).toHaveLength(3);
  });

  test('gives each built row its date, owner, stage and due dates', async () => {
    await session.api.buildMonth({ month: '2026-11' });
    const days = sheet('Plan').getRange(19, column1('Plan', 'Date'), 16, 2).getDisplayValues();
    expect(days[0]).toEqual(['2026-11-02', 'Mon']);
    expect(
      column('Plan', 'Owner')
        .slice(17)
        .every((owner) => owner === 'Priya'),
    ).toBe(true);
    expect(
      column('Plan', 'Stage')
        .slice(17)
        .every((stage) => stage !== ''),
    ).toBe(true);
    const due = sheet('Plan').getRange(19, column1('Plan', 'Asset due')).getDisplayValue();
    expect(due).toBe('2026-10-30');
  });

  test('is built once, whatever people typed in between', async () => {
    const { rowIds } = await session.api.buildMonth({ month: '2026-11' });
    const [first = '', second = ''] = rowIds;
    session.edit('Plan', address('Plan', 'Topic', first), 'Closing costs, line by line');
    session.edit('Plan', address('Plan', 'Date', second), '2026-11-06');
    const before = values('Plan');
    const again = await session.api.buildMonth({ month: '2026-11' });
    expect(again).toMatchObject({ added: 0, kept: 16, extra: 0, rowIds: [] });
    expect(values('Plan')).toEqual(before);
  });

  test.each([
    ['November first', ['2026-11', '2026-12']],
    ['December first', ['2026-12', '2026-11']],
  ])('has one post of each type in the week of 30 November, %s', async (_, months) => {
    for (const month of months) await session.api.buildMonth({ month });
    const dates = sheet('Plan')
      .getRange(2, column1('Plan', 'Date'), values('Plan').length - 1, 1)
      .getDisplayValues()
      .flat();
    const types = column('Plan', 'Type');
    const week = types.filter(
      (_, index) => (dates[index] ?? '') >= '2026-11-30' && (dates[index] ?? '') <= '2026-12-06',
    );
    expect(week.filter((type) => !String(type).startsWith('Ad')).sort()).toEqual([
      'Business service',
      'PR / cross-promo / event',
      'Personal',
    ]);
  });

  test('takes the last build back, except rows that were touched', async () => {
    const before = values('Plan');
    const { rowIds } = await session.api.buildMonth({ month: '2026-11' });
    session.edit('Plan', address('Plan', 'Topic', rowIds[3] ?? ''), 'Rates in November');
    expect(await session.api.undoBuild({})).toEqual({ removed: 15, touched: 1, restored: 0 });
    expect(values('Plan').slice(0, before.length)).toEqual(before);
    const again = await session.api.previewMonth({ month: '2026-11' });
    expect(again).toMatchObject({ add: 15, keep: 1, offered: 0 });
  });

  test('offers a deleted row again and does not add it silently', async () => {
    await session.api.buildMonth({ month: '2026-11' });
    sheet('Plan').deleteRow(20);
    expect(await session.api.previewMonth({ month: '2026-11' })).toMatchObject({
      add: 0,
      keep: 15,
      offered: 1,
    });
    const again = await session.api.buildMonth({ month: '2026-11', again: true });
    expect(again.rowIds).toEqual(['LHL-202611-17']);
  });

  test('has exactly the findings of October that are known', async () => {
    const { findings } = await session.api.validatePlan({ month: '2026-10' });
    const found: Record<string, Record<string, string>> = {};
    for (const { rowId, code, severity } of findings) {
      found[rowId] = { ...found[rowId], [code]: severity };
    }
    expect(found).toEqual(known.findings);
    const issues = column('Plan', 'Issues');
    expect(issues[7]).toBe('');
    expect(String(issues[8])).toMatch(/^Error \u00b7 Stage: /);
    const stage = findings.find(({ code }) => code === 'stage-missing');
    expect(stage).toMatchObject({ tab: 'Plan', column: 'Stage', rowId: 'LHL-202610-09' });
    expect(stage?.cell).toBe(address('Plan', 'Stage', 'LHL-202610-09'));
  });

  test('does not shout about a month that was just built', async () => {
    await session.api.buildMonth({ month: '2026-11' });
    const { findings } = await session.api.validatePlan({ month: '2026-11' });
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      Array.from({ length: 16 }, () => 'to-fill hint'),
    );
  });

  test('has the known figures in its review of October', async () => {
    const { tab, figures } = await session.api.reviewMonth({ month: '2026-10' });
    expect(tab).toBe('Review 2026-10');
    expect(figures).toMatchObject(known.figures);
    const charts = sheet(tab).getCharts();
    expect(charts.length).toBeGreaterThanOrEqual(2);
    // Bars lie, and bear their numbers: halves on the axis of the numbers would repeat them.
    for (const options of charts.map((chart) => chart.getOptions())) {
      expect(options.get('series')).toMatchObject({ 0: { dataLabel: 'value' } });
      expect(options.get('hAxis')).toMatchObject({ textPosition: 'none', gridlines: { count: 0 } });
      expect(options.get('vAxis')).not.toHaveProperty('textPosition');
    }
  });

  test('keeps what people wrote into a review', async () => {
    const { tab } = await session.api.reviewMonth({ month: '2026-10' });
    const row = values(tab).findIndex((cells) => cells[0] === 'note:sales') + 1;
    session.edit(tab, `C${row}`, 'Nobody answers the phone at noon.');
    sheet(tab).insertRowsBefore(row, 2);
    session.edit(tab, `B${row}`, 'A line of our own');
    session.edit(tab, 'N3', 'Beside it all');
    const before = values(tab);
    await session.api.reviewMonth({ month: '2026-10' });
    expect(values(tab)).toEqual(before);
  });

  test('copies the decisions of a review when it is closed, once', async () => {
    const { tab } = await session.api.reviewMonth({ month: '2026-10' });
    const row = values(tab).findIndex((cells) => cells[0] === 'decision:1') + 1;
    const typed = [
      'Ask for the credit range in the form',
      'Change',
      'All lost leads had it',
      'Dana',
      '2026-11-15',
      'Qualified leads',
      '8',
    ];
    for (const [index, text] of typed.entries()) {
      session.edit(
        tab,
        sheet(tab)
          .getRange(row, 3 + index)
          .getA1Notation(),
        text,
      );
    }
    expect(await session.api.closeReview({ month: '2026-10' })).toEqual({
      decisions: 1,
      remarks: [],
    });
    expect(await session.api.closeReview({ month: '2026-10' })).toEqual({
      decisions: 0,
      remarks: [],
    });
    expect(column('Decisions', 'Decision').filter((text) => text === typed[0])).toHaveLength(1);
    const { reviews } = await session.api.start({});
    expect(reviews).toEqual([
      { month: '2026-09', closedOn: '2026-10-05' },
      { month: '2026-10', closedOn: '2026-11-02' },
    ]);
  });
});
