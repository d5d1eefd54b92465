import type { ColumnLayout } from '../tabs/tab.ts';
import { letters, markColumn } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { dropdownRule, setDropdown } from './dropdown.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#e8f0fe';
const HEADER_COLOR = '#202124';

/** Writes the headers of columns that stand side by side, with what explains them; the texts last. */
export function writeHeaders(
  sheet: Sheet,
  row: number,
  firstColumn: number,
  layout: readonly ColumnLayout[],
): void {
  sheet
    .getRange(row, firstColumn, 1, layout.length)
    .setNotes([layout.map(({ help }) => help)])
    .setFontWeight('bold')
    .setFontColor(HEADER_COLOR)
    .setBackground(HEADER_BACKGROUND)
    .setVerticalAlignment('middle')
    .setWrap(true)
    .setValues([layout.map(({ header }) => header)]);
}

/** A column of ours and where it stands, 1-based. */
export interface PlacedColumn {
  readonly at: number;
  readonly column: ColumnLayout;
}

/**
 * Gives columns their widths, formats and marks, and hides those that are ours alone: one call for
 * each format, whatever the number of columns. The keys in `marked` have their marks already.
 */
export function dressColumns(
  sheet: Sheet,
  headerRow: number,
  columns: readonly PlacedColumn[],
  marked: ReadonlySet<string>,
): void {
  // To the end of the sheet, wherever that is by now.
  const body = (at: number) => `${letters(at)}${headerRow + 1}:${letters(at)}`;
  const those = (is: (column: ColumnLayout) => boolean) =>
    columns.filter(({ column }) => is(column)).map(({ at }) => body(at));
  sheet.getRangeList(columns.map(({ at }) => body(at))).setVerticalAlignment('top');
  for (const format of new Set(columns.map(({ column }) => column.format))) {
    sheet.getRangeList(those((column) => column.format === format)).setNumberFormat(format);
  }
  const wrapped = those(({ wrap }) => wrap);
  if (wrapped.length > 0) sheet.getRangeList(wrapped).setWrap(true);
  for (const { at, column } of columns) {
    sheet.setColumnWidth(at, column.width);
    if (column.hidden) sheet.hideColumns(at);
    if (!marked.has(column.key)) markColumn(sheet, at, column.key);
  }
}

/** Sets the dropdown of a column on all its rows, where it has one. */
export function dressDropdown(
  workbook: Workbook,
  sheet: Sheet,
  headerRow: number,
  lastRow: number,
  { at, column }: PlacedColumn,
): void {
  const rule = dropdownRule(workbook, column);
  if (rule !== null) setDropdown(sheet, at, headerRow + 1, lastRow - headerRow, rule);
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
