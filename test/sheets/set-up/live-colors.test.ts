import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../../src/workbench/session.ts';
import { type TabView, tabOf } from '../../addon/plan-sheet.ts';
import { reopenSample } from '../../addon/sample-company.ts';

let session: Session;
let plan: TabView;

beforeAll(async () => {
  session = await reopenSample();
  plan = tabOf(session);
  for (const [header, text] of Object.entries(ROW)) plan.cell(header, LAST).setValue(text);
  const channels = tabOf(session, 'Channels');
  channels.cell('Channel', 9).setValue('Short');
  channels.cell('Character limit', 9).setValue(280);
});

afterAll(() => session.close());

/** A row of the plan that needs nothing: what a case changes is all that can be coloured. */
const ROW: Readonly<Record<string, string>> = {
  Date: '2026-11-03',
  Channel: 'Facebook',
  Stage: 'Find leads',
  Owner: 'Dana',
  Status: 'Ready',
  Kind: 'Post',
  'Asset due': '',
  Copy: 'Short.',
};

const LAST = 40;

/** Whether the rule for a code colours a row with these cells: its formula, tried in a cell. */
function colours(code: string, cells: Readonly<Record<string, string>>): unknown {
  for (const [header, text] of Object.entries(cells)) plan.cell(header, LAST).setValue(text);
  const formula = plan.sheet
    .getConditionalFormatRules()
    .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ''))
    .find((text) => text.includes(`row-forward ${code}"`));
  expect(formula, code).toBeDefined();
  const trial = plan.cell('Budget', 999);
  trial.setFormula((formula ?? '').replace(/(\$[A-Z]+)2\b/g, `$1${LAST}`));
  const value = trial.getValue();
  trial.clearContent();
  for (const header of Object.keys(cells)) plan.cell(header, LAST).setValue(ROW[header] ?? '');
  return value;
}

describe('without the add-on a formula sees', () => {
  test.each<[code: string, cells: Readonly<Record<string, string>>, expected: boolean]>([
    ['stage-missing', { Stage: '' }, true],
    ['stage-missing', {}, false],
    ['stage-missing', { Stage: '', Kind: 'Task' }, false],
    ['stage-missing', { Stage: '', Status: 'Skipped' }, false],
    ['stage-missing', { Stage: '', Status: 'Idea' }, true],
    ['stage-missing', { Stage: '', Status: 'Idea', Date: '2026-11-20' }, false],
    ['stage-missing', { Stage: '', Status: 'Drafted', Date: '2026-11-20' }, true],
    ['stage-missing', { Stage: '', Date: '' }, false],
    ['owner-missing', { Owner: '' }, true],
    ['owner-missing', { Owner: '', Status: '', Date: '2026-11-20' }, false],
    ['owner-missing', {}, false],
    ['owner-many', { Owner: 'Dana, Marco' }, true],
    ['owner-many', { Owner: 'Dana; Marco' }, true],
    ['owner-many', {}, false],
    ['asset-due-late', { 'Asset due': '2026-11-04' }, true],
    ['asset-due-late', { 'Asset due': '2026-11-03' }, false],
    ['asset-due-late', { 'Asset due': 'soon' }, false],
    ['copy-too-long', { Channel: 'Short', Copy: 'x'.repeat(281) }, true],
    ['copy-too-long', { Channel: 'Short', Copy: 'x'.repeat(280) }, false],
    ['copy-too-long', { Channel: 'Facebook Ads', Copy: 'x'.repeat(5000) }, false],
    ['copy-too-long', { Channel: 'Nowhere', Copy: 'x'.repeat(5000) }, false],
  ])('%s, case %#', (code, cells, expected) => {
    expect(colours(code, cells)).toBe(expected);
  });
});

test('the header of Open counts the rows with an error or a warning, live', async () => {
  const at = plan.cell('Open', 1).getColumn();
  const header = () => plan.sheet.getRange(1, at);
  expect(header().getValue()).toBe('0 open');
  plan.cell('Issues', 2).setValue('Error · Stage: Choose one.');
  plan.cell('Issues', 3).setValue('Warning · Link: Add one.\nHint · Topic: To fill.');
  plan.cell('Issues', 4).setValue('Hint · Topic: To fill.');
  expect(header().getValue()).toBe('2 open');
  expect([2, 3, 4, 5].map((row) => plan.text('Open', row))).toEqual(['1', '2', '1', '']);
  expect((await session.api.setUp({})).repaired).toEqual([]);
  header().setValue('Open');
  expect((await session.api.setUp({})).repaired).toEqual(['Plan']);
  expect(header().getValue()).toBe('2 open');
  header().setValue('To do');
  expect((await session.api.setUp({})).repaired).toEqual([]);
  expect(header().getValue()).toBe('To do');
  header().setValue('Open');
});

test('the rules come back when they are lost or look into a tab by its former name', async () => {
  const count = plan.sheet.getConditionalFormatRules().length;
  const own = session.globals.SpreadsheetApp.newConditionalFormatRule()
    .whenTextContains('Dana')
    .setBold(true)
    .setRanges([plan.sheet.getRange('A2:A9')])
    .build();
  plan.sheet.setConditionalFormatRules([own]);
  expect((await session.api.setUp({})).repaired).toEqual(['Plan']);
  expect(plan.sheet.getConditionalFormatRules()).toHaveLength(count + 1);
  tabOf(session, 'Channels').sheet.setName('Where we post');
  expect((await session.api.setUp({})).repaired).toEqual(['Plan']);
  expect(plan.sheet.getConditionalFormatRules()).toHaveLength(count + 1);
  session.meter.reset();
  expect((await session.api.setUp({})).repaired).toEqual([]);
  expect(session.meter.writes).toBe(0);
  tabOf(session, 'Where we post').sheet.setName('Channels');
});
