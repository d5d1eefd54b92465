import { beforeAll, describe, expect, test } from 'vitest';
import { freeNames } from '../../build/checks/globals.ts';
import { syntax } from '../../build/checks/syntax.ts';
import { selfCheckFiles } from '../../build/self-check.ts';
import { openWorkbook, type WorkbookSession } from '../../src/workbench/workbook-session.ts';
import { CASES } from './all-cases.ts';

/** What Apps Script offers, of the language and of its own, as far as the cases use it. */
const OFFERED = [
  ...['Array', 'Date', 'Error', 'JSON', 'Math', 'Number', 'Object', 'Set', 'String', 'undefined'],
  ...['CacheService', 'Charts', 'HtmlService', 'LockService', 'PropertiesService', 'Session'],
  ...['SelfCheck_', 'SpreadsheetApp', 'Utilities'],
];

let files: Record<string, string>;

beforeAll(async () => {
  files = await selfCheckFiles();
});

function resultsOf(session: WorkbookSession): unknown[][] {
  const sheet = session.globals.SpreadsheetApp.getActive().getSheetByName('Self-check');
  return sheet?.getDataRange().getValues().slice(1) ?? [];
}

describe('the cases as a script', () => {
  test('are one click in the menu, and the tab says that they hold', async () => {
    const session = openWorkbook({ now: '2026-11-02T09:00', files });
    session.runMenu('Run the cases');
    const [sidebar] = session.shown;
    const page = sidebar?.kind === 'sidebar' ? sidebar.page.content : '';
    expect(page).toContain('.runCases()');
    // What follows two slashes does not arrive in a page of Google's.
    expect(page).not.toContain('//');
    expect(await session.call('runCases')).toEqual({
      left: 0,
      told: `${CASES.length} of ${CASES.length} cases are settled, and 0 of them differ: see the tab Self-check.`,
    });
    expect(resultsOf(session).filter(([, , holds]) => holds !== 'holds')).toEqual([]);
    expect(resultsOf(session).length).toBe(CASES.length);
  }, 240_000);

  test('go on where a run was stopped, whatever tab it left', async () => {
    const session = openWorkbook({ now: '2026-11-02T09:00', files });
    await session.call('runCases');
    const book = session.globals.SpreadsheetApp.getActive();
    const results = book.getSheetByName('Self-check');
    const names = resultsOf(session).map(([, name]) => name);
    results?.deleteRows(CASES.length - 1, 3);
    book.insertSheet('Case').getRange('A1').setValue('left over');
    expect(await session.call('runCases')).toMatchObject({ left: 0 });
    expect(resultsOf(session).map(([, name]) => name)).toEqual(names);
    expect(book.getSheets().map((tab) => tab.getName())).toEqual(['Sheet1', 'Self-check']);
  }, 240_000);

  test('are in the syntax of Apps Script and use what it has', async () => {
    expect(await syntax(new Map(Object.entries(files)))).toEqual([]);
    const names = await freeNames(files['Code.js'] ?? '');
    expect(names.filter((name) => !OFFERED.includes(name))).toEqual([]);
  });
});
