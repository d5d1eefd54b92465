import type { Writable } from '../cells/cell.ts';
import { toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import { type Column, layoutOf, type SheetItems, type Tab, type TableKey } from '../tabs/tab.ts';
import { type Columns, letters } from './columns.ts';
import { columnOf, type Table } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds rows below the last one, in one write. New rows are inserted when the sheet has no room;
 * what people keep below or beside the table stays.
 */
export function appendItems<K extends TableKey>(
  tab: Tab<K>,
  table: Table<SheetItems[K]>,
  items: readonly SheetItems[K][],
  zone: Zone,
): void {
  if (items.length === 0) return;
  const { sheet, columns } = table;
  for (const { key } of layoutOf(tab)) columnOf(table, key);
  const first = sheet.getLastRow() + 1;
  const missing = first + items.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  writeBlocks(sheet, first, rowsOf(tab, columns, items, first), zone);
}

/** Writes an item over a row of its own, one write for each run of columns. */
export function writeItem<K extends TableKey>(
  tab: Tab<K>,
  table: Table<SheetItems[K]>,
  row: number,
  item: SheetItems[K],
  zone: Zone,
): void {
  writeBlocks(table.sheet, row, rowsOf(tab, table.columns, [item], row), zone);
}

/** The cells of items, by column; a column of the user's own between ours is left out. */
function rowsOf<K extends TableKey>(
  tab: Tab<K>,
  columns: Columns,
  items: readonly SheetItems[K][],
  firstRow: number,
): Map<number, Writable[]> {
  const byColumn = new Map<number, Writable[]>();
  for (const key of Object.keys(tab.columns) as (keyof SheetItems[K])[]) {
    const column: Column<SheetItems[K][typeof key]> = tab.columns[key];
    const at = columns.at.get(String(key));
    if (at !== undefined)
      byColumn.set(
        at,
        items.map((item) => column.codec.write(item[key])),
      );
  }
  for (const { key, formula } of tab.computed) {
    const at = columns.at.get(key);
    if (at === undefined) continue;
    const cell = (row: number) => (other: string) => `${letters(columns.at.get(other) ?? 1)}${row}`;
    byColumn.set(
      at,
      items.map((_, index) => ({ formula: formula(cell(firstRow + index)) })),
    );
  }
  return byColumn;
}

/** One write for each run of columns that stand side by side. */
function writeBlocks(
  sheet: Sheet,
  firstRow: number,
  byColumn: ReadonlyMap<number, readonly Writable[]>,
  zone: Zone,
): void {
  for (const run of runs([...byColumn.keys()])) {
    const [first = 1] = run;
    const columns = run.map((column) => byColumn.get(column) ?? []);
    const count = columns[0]?.length ?? 0;
    const values = Array.from({ length: count }, (_, row) =>
      columns.map((column) => toSheet(column[row] ?? '', zone)),
    );
    sheet.getRange(firstRow, first, count, run.length).setValues(values);
  }
}

/** Numbers in order, cut where one is missing: 1, 2, 5 are 1 to 2 and 5. */
export function runs(numbers: readonly number[]): number[][] {
  const result: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = result[result.length - 1];
    if (last !== undefined && last[last.length - 1] === number - 1) last.push(number);
    else result.push([number]);
  }
  return result;
}

/**
 * Writes one column of some rows, in one write: from the first of them to the last. Rows between
 * them get back what they held, which must be text of ours, such as the Issues.
 */
export function writeColumn(
  table: Pick<Table<unknown>, 'sheet' | 'tab' | 'columns' | 'cells'>,
  key: string,
  byRow: ReadonlyMap<number, string>,
  zone: Zone,
): void {
  if (byRow.size === 0) return;
  const column = columnOf(table, key);
  const rows = [...byRow.keys()];
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  const values = Array.from({ length: last - first + 1 }, (_, index) => {
    const held = table.cells[first + index - 1]?.[column - 1] ?? '';
    return [toSheet(byRow.get(first + index) ?? held, zone)];
  });
  table.sheet.getRange(first, column, values.length, 1).setValues(values);
}

/** Deletes rows, one write for each run of rows, from the bottom up. */
export function deleteRows(sheet: Sheet, rows: readonly number[]): void {
  for (const run of runs(rows).reverse()) sheet.deleteRows(run[0] ?? 1, run.length);
}
