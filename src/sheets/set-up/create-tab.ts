import { type AnyTab, type ColumnLayout, layoutOf } from '../tabs/tab.ts';
import { marksOf } from '../workbook/columns.ts';
import { markTab } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { dressColumns, writeHeaders } from './column.ts';
import { newSheet } from './new-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes an empty tab with its headers, widths, formats, groups and notes, or goes on with one whose
 * making stopped half-way. Dropdowns come later.
 */
export function createTab(workbook: Workbook, tab: AnyTab, index: number): Sheet {
  const layout = layoutOf(tab);
  const begun = workbook.find(tab.key);
  const sheet = begun ?? newSheet(workbook, tab.name, index);
  if (begun === null) markTab(sheet, tab.key);
  workbook.take(tab.key, sheet);
  sheet.setTabColor(tab.color);
  const columns = sheet.getMaxColumns();
  if (columns < layout.length) sheet.insertColumnsAfter(columns, layout.length - columns);
  writeHeaders(sheet, 1, 1, layout);
  sheet.setFrozenRows(1);
  const placed = layout.map((column, index) => ({ at: index + 1, column }));
  dressColumns(sheet, 1, placed, begun === null ? new Set() : marksOf(sheet));
  groupColumns(sheet, layout);
  if (!tab.shown) sheet.hideSheet();
  return sheet;
}

/** Folds the groups of columns, with the button on the column before each. */
function groupColumns(sheet: Sheet, layout: readonly ColumnLayout[]): void {
  const groups = new Set(layout.map(({ group }) => group).filter((group) => group !== null));
  if (groups.size === 0) return;
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const group of groups) {
    const first = layout.findIndex((column) => column.group === group) + 1;
    const count = layout.filter((column) => column.group === group).length;
    if (sheet.getColumnGroupDepth(first) === 0) {
      sheet.getRange(1, first, 1, count).shiftColumnGroupDepth(1);
    }
    sheet.getColumnGroup(first, 1)?.collapse();
  }
}
