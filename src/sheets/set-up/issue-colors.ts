import { SEVERITY_WORDS } from '../../core/validation/issues-text.ts';
import { plan } from '../tabs/plan.ts';
import { layoutOf } from '../tabs/tab.ts';
import { findColumns, letters } from '../workbook/columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The word that a line of the Issues cell begins with, and the colour of the cell it names. */
const COLORS: readonly (readonly [string, string])[] = [
  [SEVERITY_WORDS.error, '#f4c7c3'],
  [SEVERITY_WORDS.warning, '#fce8b2'],
];

/**
 * Colours the cells that the Issues cell of their row names: `Error · Stage:` colours the Stage.
 * It is one formula for all columns, so it works for people without the add-on, and a format that
 * people gave the cell stays under it. Rules of the user's own stay, in front of ours.
 */
export function repairIssueColors(sheet: Sheet): boolean {
  const rules = sheet.getConditionalFormatRules();
  const missing = COLORS.filter(([word]) => !rules.some((rule) => isOurs(rule, word)));
  if (missing.length === 0) return false;
  const added = missing.map(([word, color]) => issueRule(sheet, word, color));
  sheet.setConditionalFormatRules([...rules, ...added]);
  return true;
}

/** What the formula of our rule looks for. */
function mark(word: string): string {
  return `"${word} \u00b7 "&`;
}

function isOurs(rule: Rule, word: string): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => String(value).includes(mark(word)));
}

function issueRule(sheet: Sheet, word: string, color: string): Rule {
  const columns = findColumns(sheet, sheet.getDataRange().getValues(), layoutOf(plan));
  const issues = letters(columns.at.get('issues') ?? 1);
  const row = columns.headerRow;
  const last = Math.max(...columns.at.values());
  // INDEX finds the header whatever column is moved; a relative address would move along.
  const header = `INDEX($${row}:$${row};1;COLUMN())`;
  const formula = `=ISNUMBER(SEARCH(${mark(word)}${header}&":";$${issues}${row + 1}))`;
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(color)
    .setRanges([sheet.getRange(row + 1, 1, sheet.getMaxRows() - row, last)])
    .build();
}
