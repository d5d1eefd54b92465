/**
 * The cases as a script of Google's: a menu command runs them in a scratch spreadsheet, however
 * often Google stops it, and writes a tab of what holds and what differs.
 */
import { CASES } from './all-cases.ts';
import type { ConformanceCase } from './case.ts';
import { comparable } from './comparable.ts';
import { startCase } from './scratch-tab.ts';

const RESULTS = 'Self-check';
const HEADERS = ['Area', 'Case', 'Holds', 'Expected', 'Found', 'Source'];
/** Google stops a run after six minutes; the sidebar asks for the next one before that. */
const LONGEST_RUN = 4 * 60_000;

/** The page of the sidebar. Google takes out what follows two slashes, so there are none. */
const PAGE = `<!DOCTYPE html><html><body style="font: 14px Arial, sans-serif">
<p id="told" role="status">Running the cases…</p>
<script>
  function tell(text) { document.getElementById('told').textContent = text; }
  function go() {
    google.script.run.withSuccessHandler(function (run) {
      tell(run.told);
      if (run.left > 0) go();
    }).withFailureHandler(function (error) { tell(error.message); }).runCases();
  }
  go();
</script></body></html>`;

/** Makes the menu. */
export function addMenu(): void {
  SpreadsheetApp.getUi().createMenu(RESULTS).addItem('Run the cases', 'showRun').addToUi();
}

/** Opens the sidebar, which calls `runCases` until every case has its line. */
export function showRun(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(PAGE).setTitle(RESULTS));
}

/** How a run ended: how many cases are left for the next one, and what to tell of it. */
export interface Run {
  readonly left: number;
  readonly told: string;
}

/** Runs the cases that have no line in the tab of results yet, as many as there is time for. */
export function runCases(): Run {
  const started = Date.now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const results = spreadsheet.getSheetByName(RESULTS) ?? spreadsheet.insertSheet(RESULTS);
  if (results.getLastRow() === 0) write(results, 1, HEADERS);
  const lines = results.getDataRange().getValues().slice(1);
  const settled = new Set(lines.map(([, name]) => name));
  const open = CASES.filter(({ name }) => !settled.has(name));
  let [row, differing] = [
    lines.length + 2,
    lines.filter(([, , holds]) => holds !== 'holds').length,
  ];
  for (const one of open) {
    if (Date.now() - started > LONGEST_RUN) break;
    const line = lineOf(one, spreadsheet);
    if (line[2] !== 'holds') differing += 1;
    write(results, row, line);
    row += 1;
  }
  const done = row - 2;
  return {
    left: CASES.length - done,
    told: `${done} of ${CASES.length} cases are settled, and ${differing} of them differ: see the tab ${RESULTS}.`,
  };
}

function lineOf(
  one: ConformanceCase,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): string[] {
  const { sheet, tidy } = startCase(spreadsheet);
  const services = { SpreadsheetApp, Utilities, Charts, LockService, PropertiesService };
  const scene = { ...services, CacheService, HtmlService, Session, sheet, spreadsheet };
  const expected = told(() => one.holds);
  const found = told(() => one.do(scene));
  tidy();
  return [
    one.area,
    one.name,
    expected === found ? 'holds' : 'differs',
    expected,
    found,
    one.source,
  ];
}

/** What a piece of work gives, as text; the error that it ends in otherwise. */
function told(work: () => unknown): string {
  try {
    return comparable(work());
  } catch (error) {
    return `Error: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** An apostrophe keeps every text as it is. */
function write(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, texts: string[]): void {
  sheet.getRange(row, 1, 1, texts.length).setValues([texts.map((text) => `'${text}`)]);
}
