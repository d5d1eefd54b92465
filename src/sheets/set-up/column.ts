import type { ColumnLayout } from '../tabs/tab.ts';
import { letters, markColumn } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { dropdownRule, setDropdown } from './dropdown.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#e8f0fe';
const HEADER_COLOR = '#202124';

/** Writes the headers of columns that stand side by side, with what explains them. */
export function writeHeaders(
  sheet: Sheet,
  row: number,
  firstColumn: number,
  layout: readonly ColumnLayout[],
): void {
  sheet
    .getRange(row, firstColumn, 1, layout.length)
    .setValues([layout.map(({ header }) => header)])
    .setNotes([layout.map(({ help }) => help)])
    .setFontWeight('bold')
    .setFontColor(HEADER_COLOR)
    .setBackground(HEADER_BACKGROUND)
    .setVerticalAlignment('middle')
    .setWrap(true);
}

/** Gives one column its width, format, mark and, where it is ours alone, its hiding. */
export function dressColumn(
  sheet: Sheet,
  headerRow: number,
  at: number,
  column: ColumnLayout,
): void {
  const rows = sheet.getMaxRows() - headerRow;
  sheet.setColumnWidth(at, column.width);
  sheet
    .getRange(headerRow + 1, at, rows, 1)
    .setNumberFormat(column.format)
    .setVerticalAlignment('top')
    .setWrap(column.wrap);
  if (column.hidden) sheet.hideColumns(at);
  markColumn(sheet, at, column.key);
}

/** Sets the dropdown of a column on all its rows, where it has one. */
export function dressDropdown(
  workbook: Workbook,
  sheet: Sheet,
  headerRow: number,
  at: number,
  column: ColumnLayout,
): void {
  const rule = dropdownRule(workbook, column);
  if (rule !== null) setDropdown(sheet, at, headerRow + 1, sheet.getMaxRows() - headerRow, rule);
}

/** Fills a computed column for the rows that stand there. */
export function fillFormulas(
  sheet: Sheet,
  at: number,
  column: ColumnLayout,
  columns: ReadonlyMap<string, number>,
  firstRow: number,
  lastRow: number,
): void {
  const { formula } = column;
  if (formula === null || lastRow < firstRow) return;
  const formulas = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => [
    formula((key) => `${letters(columns.get(key) ?? 1)}${firstRow + index}`),
  ]);
  sheet.getRange(firstRow, at, formulas.length, 1).setFormulas(formulas);
}
