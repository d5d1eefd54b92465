import { beforeEach, expect, test } from 'vitest';
import type { Session } from '../../../src/workbench/session.ts';
import { type TabView, tabOf } from '../../addon/plan-sheet.ts';
import { openSample } from '../../addon/sample-company.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let session: Session;
let plan: TabView;
let calendar: Sheet;

beforeEach(async () => {
  session = await openSample();
  plan = tabOf(session);
  calendar = tabOf(session, 'Calendar').sheet;
});

function shown(a1: string): string[][] {
  return calendar.getRange(a1).getDisplayValues();
}

/** Everything in the grid that is not blank. */
function grid(): string {
  return shown('A4:I27')
    .map((cells) => cells.filter((cell) => cell !== '').join(' | '))
    .join('\n');
}

test('shows a month with its weeks, stages by number, and the types of each week', () => {
  expect(shown('B1')).toEqual([['October 2026']]);
  expect(shown('B2:I2')[0]?.slice(0, 3)).toEqual([
    '1 Find leads',
    '2 Establish a relationship',
    '3 Determine needs',
  ]);
  expect(shown('A3:I3')[0]?.slice(0, 2)).toEqual(['Week', 'Monday']);
  expect(shown('A4:I4')[0]).toEqual([
    '40',
    '28',
    '29',
    '30',
    '1',
    '2',
    '3',
    '4',
    '1× Business service',
  ]);
  expect(shown('A5:I5')[0]).toEqual([
    '2 rows',
    '',
    '',
    '',
    '3 Business service: Rates this week ✓',
    '',
    '2 Personal: Dana coaches under-10s ✓',
    '',
    '1× Personal',
  ]);
  expect(grid()).toContain('? Business service: Post something about refinancing (missed)');
});

test('is live: what is typed into the plan shows at once, for whoever types it', () => {
  plan.cell('Topic', 2).setValue('Rates next week');
  plan.cell('Date', 3).setValue('2026-09-29');
  expect(shown('E5')).toEqual([['3 Business service: Rates next week ✓']]);
  expect(shown('C5')).toEqual([['2 Personal: Dana coaches under-10s ✓']]);
  plan.cell('Status', 3).setValue('Skipped');
  expect(shown('C5')).toEqual([['']]);
});

test('shows the posts of a day by time, and counts those for which there is no room', () => {
  for (let row = 2; row <= 6; row++) plan.cell('Date', row).setValue('2026-10-13');
  plan.cell('Time', 4).setValue('06:30');
  expect(shown('C13:C15').flat()).toEqual([
    '1 PR / cross-promo / event: Homebuyer night with Creekside Realty ✓',
    expect.stringMatching(/^4 Ad: retargeting/),
    'and 4 more',
  ]);
});

test('cuts a long topic, and survives a date that is none', () => {
  plan.cell('Topic', 2).setValue('A very long topic '.repeat(20));
  plan.cell('Date', 2).setValue('2026-10-01 09:30');
  plan.cell('Date', 3).setValue('next Tuesday');
  const [[cell = '']] = shown('E5') as [[string]];
  expect(cell).toMatch(/… ✓$/);
  expect(cell.length).toBeLessThan(90);
  expect(shown('A5')).toEqual([['1 row']]);
});

test.each(['2026-11-17', '2026-11-17 14:30'])(
  'follows the month in B1, of which any day may be typed: %s',
  async (typed) => {
    await session.api.buildMonth({ month: '2026-11' });
    session.edit('Calendar', 'B1', typed);
    expect(shown('B1')).toEqual([['November 2026']]);
    expect(shown('B4:H4')[0]?.[0]).toBe('26');
    expect(shown('B5')).toEqual([['4 Business service: Bank statement loans explained ✓']]);
    expect(grid()).toMatch(/2 Personal/);
  },
);

test('begins its weeks as Settings say, also when that is changed later', () => {
  const settings = tabOf(session, 'Settings');
  settings.cell('Value', 'Week starts on').setValue('Sunday');
  expect(shown('A3:B3')[0]).toEqual(['Week', 'Sunday']);
  expect(shown('A4:B4')[0]).toEqual(['40', '27']);
});

test('is empty where nothing is planned', () => {
  session.edit('Calendar', 'B1', '2027-05-01');
  expect(shown('B5:I7').flat().join('')).toBe('');
  expect(shown('A5')).toEqual([['']]);
});

test('gets back what somebody deleted, and keeps the rules of the user', async () => {
  const before = grid();
  const own = session.globals.SpreadsheetApp.newConditionalFormatRule()
    .whenTextContains('Dana')
    .setBold(true)
    .setRanges([calendar.getRange('B4:H27')])
    .build();
  calendar.setConditionalFormatRules([own]);
  calendar.getRange('E5').setValue('Mine');
  calendar.getRange('B1').clearDataValidations();
  expect((await session.api.setUp({})).repaired).toEqual(['Calendar']);
  expect(grid()).toBe(before);
  const rules = calendar.getConditionalFormatRules();
  expect(rules).toHaveLength(16);
  expect(rules[0]?.getBooleanCondition()?.getCriteriaValues()).toEqual(['Dana']);
  session.meter.reset();
  expect((await session.api.setUp({})).repaired).toEqual([]);
  expect(session.meter.writes).toBe(0);
});
