import {
  DAY_COLUMNS,
  LAST_ROW,
  LEGEND_ROW,
  MONTH_CELL,
  POSTS_A_DAY,
  rowsOfWeeks,
} from './calendar-layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The colours of the stages by their place in the sales cycle; dark text can be read on each. */
const STAGE_COLORS = [
  '#d2e3fc',
  '#fddcb5',
  '#ceead6',
  '#feefc3',
  '#e4d3f7',
  '#e6d5c7',
  '#c4eef5',
  '#e8eaed',
] as const;

/** What stands for a post without a stage, and its colours. */
const NO_STAGE = '?';
const NO_STAGE_COLOR = '#fce8e6';
const NO_STAGE_TEXT = '#b31412';

/** How our rules begin, whatever was inserted before the cells that they look at. */
const OURS = /^=(?:LEFT\(\$?[A-Z]+\$?\d+[;,] ?2\)="[\d?] "|MONTH\([A-Z]+\$\d+\)<>MONTH\()/;

/**
 * Colours posts by the number of their stage, which stands in their text: nobody has to tell colours
 * apart. Days of other months are grey. Rules of the user's own stay, in front of ours. Answers
 * whether any of ours was gone.
 */
export function repairCalendarColors(sheet: Sheet): boolean {
  const rules = sheet.getConditionalFormatRules();
  const wanted = rulesOf(sheet);
  const theirs = rules.filter((rule) => !isOurs(rule));
  if (rules.length - theirs.length === wanted.length) return false;
  sheet.setConditionalFormatRules([...theirs, ...wanted]);
  return true;
}

function isOurs(rule: Rule): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => OURS.test(String(value)));
}

function rulesOf(sheet: Sheet): Rule[] {
  const rule = (formula: string) =>
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
  const month = MONTH_CELL.replace(/([A-Z])(\d)/, '$$$1$$$2');
  // One rule for each week: the formula counts from the corner of its range.
  const otherMonths = rowsOfWeeks().map((row) =>
    rule(`=MONTH(B$${row})<>MONTH(${month})`)
      .setFontColor('#6b7075')
      .setBackground('#ffffff')
      .setRanges([sheet.getRange(row, 2, POSTS_A_DAY + 1, DAY_COLUMNS)])
      .build(),
  );
  // Legend and grid in one range: formulas count from its corner.
  const all = sheet.getRange(LEGEND_ROW, 2, LAST_ROW - LEGEND_ROW + 1, DAY_COLUMNS + 1);
  const begins = (mark: string) => rule(`=LEFT(B${LEGEND_ROW};2)="${mark} "`).setRanges([all]);
  const stages = STAGE_COLORS.map((color, index) =>
    begins(String(index + 1))
      .setBackground(color)
      .build(),
  );
  const noStage = begins(NO_STAGE).setBackground(NO_STAGE_COLOR).setFontColor(NO_STAGE_TEXT);
  return [...otherMonths, ...stages, noStage.build()];
}
