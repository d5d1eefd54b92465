import { beforeEach, expect, test } from 'vitest';
import type { Session } from '../../src/workbench/session.ts';
import { headerText } from './plan-sheet.ts';
import { openSample } from './sample-company.ts';

let session: Session;

beforeEach(async () => {
  session = await openSample();
});

function plan(): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Plan');
  if (sheet === null) throw new Error('There is no tab Plan');
  return sheet;
}

function cell(header: string, row: number): GoogleAppsScript.Spreadsheet.Range {
  const [headers = []] = plan().getDataRange().getValues();
  return plan().getRange(row, headers.map(headerText).indexOf(header) + 1);
}

function type(header: string, row: number, text: string): void {
  session.edit('Plan', cell(header, row).getA1Notation(), text);
}

test('a row typed by hand gets a Row ID, its weekday and its hint', () => {
  type('Date', 19, '2026-11-20');
  expect(cell('Row ID', 19).getValue()).toBe('LHL-202611-01');
  expect(cell('Day', 19).getDisplayValue()).toBe('Fri');
  type('Status', 19, 'Idea');
  expect(cell('Issues', 19).getValue()).toMatch(/^Hint \u00b7 Topic: To fill: topic, copy/);
});

test('an edited row is checked again at once', async () => {
  await session.api.validatePlan({});
  expect(cell('Issues', 18).getValue()).toMatch(/Owner/);
  type('Owner', 18, 'Priya');
  expect(cell('Issues', 18).getValue()).toBe('');
});

test('what the week says of a row stays until the whole plan is checked', async () => {
  await session.api.validatePlan({});
  type('Topic', 15, 'What happens at closing, hour by hour');
  expect(cell('Issues', 15).getValue()).toMatch(/The week of 2026-10-26/);
});

test('a new link gets its tracked link, unless it went out already', () => {
  type('Link', 3, 'https://blog.larkfield.example/under-elevens');
  expect(cell('Tracked link', 3).getValue()).toBe('');
  type('Status', 3, 'Drafted');
  type('Link', 3, 'https://blog.larkfield.example/under-tens');
  expect(cell('Tracked link', 3).getValue()).toBe(
    'https://blog.larkfield.example/under-tens?utm_source=facebook&utm_medium=social&utm_campaign=lhl_2026-10&utm_content=lhl-202610-02',
  );
});

test('a copied row gets a Row ID of its own', () => {
  const width = plan().getLastColumn();
  const copied = plan().getRange(3, 1, 1, width).getValues()[0] ?? [];
  plan().getRange(19, 1, 1, width).setValues([copied]);
  type('Topic', 19, 'Dana coaches under-12s');
  expect(cell('Row ID', 19).getValue()).toBe('LHL-202610-18');
  expect(cell('Row ID', 3).getValue()).toBe('LHL-202610-02');
});

test('an edit outside the plan changes nothing', () => {
  const before = plan().getDataRange().getValues();
  session.edit('Goals', 'B2', 'More leads');
  expect(plan().getDataRange().getValues()).toEqual(before);
});

test('a change of the channels counts at the next edit', () => {
  session.edit('Channels', 'D4', 'https://journal.larkfield.example');
  type('Status', 3, 'Drafted');
  type('Link', 3, 'https://journal.larkfield.example/under-tens');
  expect(cell('Tracked link', 3).getValue()).toMatch(
    /^https:\/\/journal\.larkfield\.example\/under-tens\?utm_/,
  );
});

test('a paste of 500 rows gets Row IDs and findings, in a handful of calls', () => {
  // The tabs that rules look things up in are remembered from the edit before.
  type('Notes', 3, 'Seen');
  session.meter.reset();
  const topics = Array.from({ length: 500 }, (_, index) => [`Question ${index + 1}`]);
  session.paste('Plan', cell('Topic', 19).getA1Notation(), topics);
  expect(session.meter.writes).toBeLessThanOrEqual(4);
  expect(session.meter.reads).toBeLessThanOrEqual(4);
  expect([19, 518].map((row) => cell('Row ID', row).getValue())).toEqual([
    'LHL-202611-01',
    'LHL-202611-500',
  ]);
  expect(cell('Issues', 518).getValue()).toMatch(/^Hint \u00b7 Copy: To fill: copy/);
});
