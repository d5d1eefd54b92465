/** The cases as a script of Google's: a menu command runs them in a scratch spreadsheet. */
import { CASES } from './all-cases.ts';

const RESULTS = 'Self-check';
const HEADERS = ['Area', 'Case', 'Holds', 'Expected', 'Found', 'Source'];
/** Google stops a run after six minutes; the next click goes on where this one ended. */
const LONGEST_RUN = 5 * 60_000;

/** Makes the menu. */
export function addMenu(): void {
  SpreadsheetApp.getUi().createMenu(RESULTS).addItem('Run the cases', 'runCases').addToUi();
}

/** Runs the cases that have no line in the tab of results yet, as many as there is time for. */
export function runCases(): void {
  const started = Date.now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const results = spreadsheet.getSheetByName(RESULTS) ?? spreadsheet.insertSheet(RESULTS);
  if (results.getLastRow() === 0) write(results, 1, HEADERS);
  const from = results.getLastRow() - 1;
  for (const [index, one] of CASES.slice(from).entries()) {
    if (Date.now() - started > LONGEST_RUN) break;
    const sheet = spreadsheet.insertSheet('Case');
    const services = { SpreadsheetApp, Utilities, Charts, LockService, PropertiesService };
    const scene = { ...services, CacheService, HtmlService, Session, sheet, spreadsheet };
    const expected = told(() => one.holds);
    const found = told(() => one.do(scene));
    spreadsheet.deleteSheet(sheet);
    const holds = expected === found ? 'holds' : 'differs';
    write(results, from + index + 2, [one.area, one.name, holds, expected, found, one.source]);
  }
}

/** What a piece of work gives, as text; the error that it ends in otherwise. */
function told(work: () => unknown): string {
  try {
    return JSON.stringify(work()) ?? 'undefined';
  } catch (error) {
    return `Error: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** An apostrophe keeps every text as it is. */
function write(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, texts: string[]): void {
  sheet.getRange(row, 1, 1, texts.length).setValues([texts.map((text) => `'${text}`)]);
}
