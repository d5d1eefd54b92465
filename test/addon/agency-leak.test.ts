import { afterAll, expect, test } from 'vitest';
import type { HandoffFile } from '../../src/core/handoff/pack-files.ts';
import { TOOLS, type ToolKey } from '../../src/core/handoff/scheduler/tools.ts';
import type { Session } from '../../src/workbench/session.ts';
import { tellFigure } from '../figures.ts';
import { headerText } from './plan-sheet.ts';
import { openSample } from './sample-company.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What goes out on purpose, written down once more, and what tells people and channels apart. */
const OUT: Readonly<Record<string, readonly string[]>> = {
  Plan: [
    ...['Row ID', 'Date', 'Time', 'Ends', 'Channel', 'Kind', 'Type', 'Topic', 'Audience', 'Copy'],
    ...['Link', 'Tracked link', 'Campaign', 'Asset brief', 'Asset kind', 'Asset owner'],
    ...['Asset due', 'Asset state', 'Copy due', 'Owner', 'Status', 'Published on'],
    'Published link',
  ],
  People: ['Name'],
  Channels: ['Channel', 'Address', 'Links', 'Kind', 'Tier', 'UTM source'],
};

/** Where a text would be an error of the row, which keeps it out of files for schedulers. */
const CHOICES = ['Outcome', 'Accepted', 'Budget', 'Approver', 'Approval record', 'Stage'];

let places = 0;
let looks = 0;

afterAll(() =>
  tellFigure('Leaks from a workbook', `${places} places marked, ${looks} texts looked through`),
);

function bookOf(session: Session): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return session.globals.SpreadsheetApp.getActiveSpreadsheet();
}

/** A secret that is nowhere else; part of it is told apart in any letter case and encoding. */
function secret(): string {
  places += 1;
  return `zq${String(places).padStart(5, '0')}qz`;
}

const SECRET = /zq\d{5}qz/i;

/** Marks every cell, header, note and name of the inside. */
function markTab(sheet: Sheet, kept: readonly string[]): void {
  const name = sheet.getName();
  const rows = Math.max(2, sheet.getLastRow());
  const columns = Math.max(1, sheet.getLastColumn());
  const values = sheet.getRange(1, 1, rows, columns).getValues();
  const headers = (values[0] ?? []).map(headerText);
  const right = sheet.getMaxColumns();
  for (let column = 1; column <= columns; column++) {
    const header = headers[column - 1] ?? '';
    sheet.getRange(1, column, rows, 1).setNotes(Array.from({ length: rows }, () => [secret()]));
    const isOut = OUT[name]?.includes(header) === true || kept.includes(header);
    if (isOut || name === 'Calendar' || header === 'Day' || header === 'Open') continue;
    sheet
      .getRange(2, column, rows - 1, 1)
      .clearDataValidations()
      .setNumberFormat('@')
      .setValues(Array.from({ length: rows - 1 }, () => [secret()]));
  }
  for (const header of ['Copy', 'Notes', 'Topic', 'Owner']) {
    const at = headers.indexOf(header) + 1;
    if (at > 0) sheet.getRange(1, at).setValue(`${header} ${secret()}`);
  }
  sheet.insertColumnsAfter(right, 1);
  sheet.getRange(1, right + 1, rows, 1).setValues(Array.from({ length: rows }, () => [secret()]));
  sheet.addDeveloperMetadata('theirs', secret());
  sheet.setName(`${name} ${secret()}`);
}

function markWorkbook(session: Session, kept: readonly string[]): void {
  const book = bookOf(session);
  const sheets = book.getSheets();
  for (const sheet of sheets) markTab(sheet, kept);
  const [plan] = sheets;
  if (plan !== undefined) book.setNamedRange(secret(), plan.getRange('A1:C3'));
  const own = book.insertSheet(secret());
  own.getRange('A1:B2').setValues([
    [secret(), secret()],
    [secret(), secret()],
  ]);
  book.addDeveloperMetadata('theirs', secret());
  book.rename(secret());
  const { PropertiesService } = session.globals;
  PropertiesService.getDocumentProperties().setProperty('theirs', secret());
  PropertiesService.getUserProperties().setProperty('theirs', secret());
}

/** Everything that a tab takes along when it is copied. */
function textsOf(session: Session, sheet: Sheet): string[] {
  const book = bookOf(session);
  const range = sheet.getDataRange();
  const names = book
    .getNamedRanges()
    .filter((each) => each.getRange().getSheet().getSheetId() === sheet.getSheetId());
  const rules = range
    .getDataValidations()
    .flat()
    .flatMap((rule) =>
      rule === null ? [] : [String(rule.getCriteriaValues()), rule.getHelpText() ?? ''],
    );
  return [
    sheet.getName(),
    ...[range.getDisplayValues(), range.getFormulas(), range.getNotes()].flat(2),
    ...range.getValues().flat().map(String),
    ...sheet.getDeveloperMetadata().map((each) => `${each.getKey()} ${each.getValue()}`),
    ...names.map((each) => each.getName()),
    ...sheet
      .getConditionalFormatRules()
      .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues())),
    ...rules,
  ];
}

function expectNone(texts: readonly string[]): void {
  looks += texts.length;
  // A calendar folds its lines.
  expect(
    texts.map((text) => text.replace(/\r\n /g, '')).filter((text) => SECRET.test(text)),
  ).toEqual([]);
}

function textOf({ name, text }: HandoffFile): string {
  return `${name}\n${text}`;
}

test('nothing of the inside is in a pack, its tab or its files', async () => {
  const session = await openSample();
  markWorkbook(session, []);
  for (const budget of [false, true]) {
    const made = await session.api.makePack({ month: '2026-10', budget });
    expect(made.rows).toBe(17);
    const tab = bookOf(session).getSheetByName(made.tab);
    if (tab === null) throw new Error('There is no pack');
    expectNone([...textsOf(session, tab), ...made.files.map(textOf)]);
    expect(textsOf(session, tab)).toContain('Rates this week');
  }
});

test('nothing of the inside is in a file for a scheduler', async () => {
  const session = await openSample({ now: '2026-09-20T09:00' });
  const plan = bookOf(session).getSheetByName('Plan');
  const headers = plan?.getDataRange().getValues()[0]?.map(headerText) ?? [];
  for (const [header, text] of [
    ['Status', 'Ready'],
    ['Approver', ''],
    ['Approval record', ''],
  ] as const) {
    plan?.getRange(2, headers.indexOf(header) + 1, plan.getLastRow() - 1, 1).setValue(text);
  }
  markWorkbook(session, CHOICES);
  const accounts = { Facebook: 'an-id' };
  for (const tool of Object.keys(TOOLS) as ToolKey[]) {
    // Its own keys.
    const header = tool === 'own' ? 'Date,Text,Link,Title,Notes,Stage,Owner,Audience' : '';
    const made = await session.api.schedulerFiles({ month: '2026-10', tool, header, accounts });
    expect(made.posts, tool).toBeGreaterThan(5);
    expectNone([...made.files.map(textOf), ...made.advice]);
  }
});
