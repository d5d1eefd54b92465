import { type AnyTab, type ColumnLayout, layoutOf } from '../tabs/tab.ts';
import { markTab } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { dressColumns, writeHeaders } from './column.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes an empty tab with its headers, widths, formats, groups and notes. Dropdowns come later. */
export function createTab(workbook: Workbook, tab: AnyTab, index: number): Sheet {
  const layout = layoutOf(tab);
  const sheet = workbook.spreadsheet.insertSheet(freeName(workbook, tab.name), index);
  sheet.setTabColor(tab.color);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (columns < layout.length) sheet.insertColumnsAfter(columns, layout.length - columns);
  writeHeaders(sheet, 1, 1, layout);
  sheet.setFrozenRows(1);
  const placed = layout.map((column, index) => ({ at: index + 1, column }));
  dressColumns(sheet, 1, rows, placed);
  groupColumns(sheet, layout);
  if (!tab.shown) sheet.hideSheet();
  markTab(sheet, tab.key);
  return sheet;
}

/** The name of the tab, or the nearest that no tab of the user's bears. */
export function freeName(workbook: Workbook, name: string): string {
  const { spreadsheet } = workbook;
  if (spreadsheet.getSheetByName(name) === null) return name;
  const other = `${name} (Row Forward)`;
  let free = other;
  for (let number = 2; spreadsheet.getSheetByName(free) !== null; number++)
    free = `${other} ${number}`;
  return free;
}

/** Folds the groups of columns, with the button on the column before each. */
function groupColumns(sheet: Sheet, layout: readonly ColumnLayout[]): void {
  const groups = new Set(layout.map(({ group }) => group).filter((group) => group !== null));
  if (groups.size === 0) return;
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const group of groups) {
    const first = layout.findIndex((column) => column.group === group) + 1;
    const count = layout.filter((column) => column.group === group).length;
    sheet.getRange(1, first, 1, count).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(first, 1)?.collapse();
  }
}
