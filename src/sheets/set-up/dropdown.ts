import { type ColumnLayout, layoutOf } from '../tabs/tab.ts';
import { TABS } from '../tabs/tabs.ts';
import { findColumns } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How far down dropdowns with choices from another tab look: new people come into them. */
const CHOICE_ROWS = 1000;

/**
 * The rule of a dropdown; `null` where the tab of its choices is not there. Other values are
 * allowed with a warning: one strict cell would make a whole write fail.
 */
export function dropdownRule(workbook: Workbook, column: ColumnLayout): Rule | null {
  if (column.dropdown === null) return null;
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if ('choices' in column.dropdown) {
    return rule.requireValueInList([...column.dropdown.choices], true).build();
  }
  const range = choiceRange(workbook, column.dropdown.tab, column.dropdown.column);
  return range === null ? null : rule.requireValueInRange(range, true).build();
}

function choiceRange(workbook: Workbook, key: keyof typeof TABS, column: string): Range | null {
  const sheet = workbook.find(key);
  if (sheet === null) return null;
  const headers = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
  const at = findColumns(sheet, headers, layoutOf(TABS[key])).at.get(column);
  return at === undefined ? null : sheet.getRange(2, at, CHOICE_ROWS - 1, 1);
}

/**
 * Sets a dropdown on some rows of a column; answers whether it could. A column that somebody turned
 * into a typed column of a table refuses (platform: typed columns); then Sheets itself checks it.
 */
export function setDropdown(
  sheet: Sheet,
  column: number,
  row: number,
  rows: number,
  rule: Rule,
): boolean {
  try {
    sheet.getRange(row, column, rows, 1).setDataValidation(rule);
    return true;
  } catch (error) {
    if (error instanceof Error && /typed columns/.test(error.message)) return false;
    throw error;
  }
}
