import { SEVERITY_WORDS } from '../../core/validation/issues-text.ts';
import { plan } from '../tabs/plan.ts';
import { layoutOf } from '../tabs/tab.ts';
import { findColumns, letters } from '../workbook/columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LAYOUT = layoutOf(plan);

/**
 * Makes the header of Open count, live and for everybody, the rows that have an error or a warning:
 * `3 open`. The column is found whatever the count is. A header that somebody renamed is theirs.
 * Answers whether the count was missing.
 */
export function repairIssueCount(sheet: Sheet): boolean {
  const { at, headerRow, headers } = findColumns(sheet, sheet.getDataRange().getValues(), LAYOUT);
  const open = at.get('open');
  const issues = at.get('issues');
  if (open === undefined || issues === undefined) return false;
  const cell = sheet.getRange(headerRow, open);
  const standing = cell.getFormula();
  const isCount = standing !== '' && !standing.includes('#REF!');
  const isRenamed = standing === '' && headers.get('open')?.trim() !== HEADER;
  if (isCount || isRenamed) return false;
  const cells = `${letters(issues)}${headerRow + 1}:${letters(issues)}`;
  // COUNTIF with a wildcard is of two minds about cells of several lines.
  const begins = [SEVERITY_WORDS.error, SEVERITY_WORDS.warning].map(
    (word) => `(LEFT(${cells};${word.length + 1})="${word} ")`,
  );
  cell.setFormula(`=SUMPRODUCT(${begins.join('+')})&" open"`);
  return true;
}

const HEADER = LAYOUT.find(({ key }) => key === 'open')?.header;
