import type { Writable } from '../cells/cell.ts';
import { toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import { type Column, layoutOf, type SheetItems, type Tab, type TableKey } from '../tabs/tab.ts';
import { type Columns, findColumns, letters } from './columns.ts';
import { runs } from './runs.ts';
import type { Table } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * So many rows below the last one are looked at too: where somebody inserts a row meanwhile, the
 * last one moves there.
 */
const SPARE = 50;

/**
 * Adds rows below the last one as it stands now, and answers the first of them. New rows of the
 * sheet are inserted when it has no room. The values go in with one write, so that no row is ever
 * half there; columns of the user's own between ours are blank down there, and stay so.
 */
export function appendItems<K extends TableKey>(
  tab: Tab<K>,
  { sheet }: Pick<Table<SheetItems[K]>, 'sheet'>,
  items: readonly SheetItems[K][],
  zone: Zone,
): number {
  const rows = sheet.getMaxRows();
  const data = sheet.getDataRange();
  const last = data.getLastRow();
  const seen = Math.min(rows, last + SPARE);
  const values = sheet.getRange(1, 1, seen, data.getLastColumn()).getValues();
  const columns = findColumns(sheet, values, layoutOf(tab));
  const filled = values.reduce((end, row, at) => (row.some((it) => it !== '') ? at + 1 : end), 0);
  // A formula that shows nothing is there all the same.
  const first = Math.max(last, filled) + 1;
  if (items.length === 0) return first;
  // A spare row stays below: Google refuses to delete all rows of a sheet, and a build that is
  // taken back may be all there is.
  const missing = first + items.length - rows;
  if (missing > 0) sheet.insertRowsAfter(rows, missing);
  writeBlock(tab, { sheet, columns }, first, items, zone);
  return first;
}

/**
 * Writes items over rows that hold nothing but cells of ours, by row: one write for each run of
 * rows. What stands in them between our columns goes.
 */
export function overwriteItems<K extends TableKey>(
  tab: Tab<K>,
  table: Pick<Table<SheetItems[K]>, 'sheet' | 'columns'>,
  items: ReadonlyMap<number, SheetItems[K]>,
  zone: Zone,
): void {
  for (const run of runs([...items.keys()])) {
    writeBlock(
      tab,
      table,
      run[0] ?? 1,
      run.flatMap((row) => items.get(row) ?? []),
      zone,
    );
  }
}

/** Writes items into rows that follow each other: their formats, then all values at once. */
function writeBlock<K extends TableKey>(
  tab: Tab<K>,
  { sheet, columns }: Pick<Table<SheetItems[K]>, 'sheet' | 'columns'>,
  first: number,
  items: readonly SheetItems[K][],
  zone: Zone,
): void {
  const byColumn = columnsOf(tab, columns, items, first);
  const left = Math.min(...byColumn.keys());
  const right = Math.max(...byColumn.keys());
  const width = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  writeFormats(sheet, first, byColumn);
  sheet
    .getRange(first, left, items.length, width.length)
    .setValues(items.map((_, row) => width.map((at) => cellValue(byColumn.get(at), row, zone))));
}

/** Writes what is new of an item into its row; cells that stay as they were read are left alone. */
export function writeItem<K extends TableKey>(
  tab: Tab<K>,
  table: Table<SheetItems[K]>,
  row: number,
  item: SheetItems[K],
  zone: Zone,
): void {
  const written = (of: SheetItems[K]) => columnsOf(tab, table.columns, [of], row);
  const standing = table.rows.find((other) => other.row === row);
  const before = standing === undefined ? new Map() : written(standing.item);
  const changed = [...written(item)].filter(
    ([at, { cells }]) => JSON.stringify(cells) !== JSON.stringify(before.get(at)?.cells),
  );
  const byColumn = new Map(changed);
  writeFormats(table.sheet, row, byColumn);
  for (const run of runs([...byColumn.keys()])) {
    table.sheet
      .getRange(row, run[0] ?? 1, 1, run.length)
      .setValues([run.map((at) => cellValue(byColumn.get(at), 0, zone))]);
  }
}

/** What a column gets, from the first row of a write on. */
interface ColumnCells {
  readonly format: string;
  readonly cells: readonly Writable[];
}

/** The cells of items, by column; a column of the user's own between ours is left out. */
function columnsOf<K extends TableKey>(
  tab: Tab<K>,
  columns: Columns,
  items: readonly SheetItems[K][],
  firstRow: number,
): Map<number, ColumnCells> {
  const byColumn = new Map<number, ColumnCells>();
  for (const key of Object.keys(tab.columns) as (keyof SheetItems[K])[]) {
    const { codec }: Column<SheetItems[K][typeof key]> = tab.columns[key];
    const at = columns.at.get(String(key));
    const cells = items.map((item) => codec.write(item[key]));
    if (at !== undefined) byColumn.set(at, { format: codec.format, cells });
  }
  for (const { key, format, formula } of tab.computed) {
    const at = columns.at.get(key);
    const cell = (row: number) => (other: string) => `${letters(columns.at.get(other) ?? 1)}${row}`;
    const cells = items.map((_, index) => ({ formula: formula(cell(firstRow + index)) }));
    if (at !== undefined) byColumn.set(at, { format, cells });
  }
  return byColumn;
}

/**
 * Writes formats, for each run of columns that stand side by side. They come before the values:
 * somebody may have changed them, and plain text must stay text.
 */
function writeFormats(
  sheet: Sheet,
  firstRow: number,
  byColumn: ReadonlyMap<number, ColumnCells>,
): void {
  for (const run of runs([...byColumn.keys()])) {
    const columns = run.flatMap((at) => byColumn.get(at) ?? []);
    const rows = columns[0]?.cells ?? [];
    sheet
      .getRange(firstRow, run[0] ?? 1, rows.length, run.length)
      .setNumberFormats(rows.map(() => columns.map(({ format }) => format)));
  }
}

function cellValue(
  column: ColumnCells | undefined,
  row: number,
  zone: Zone,
): ReturnType<typeof toSheet> {
  return column === undefined ? '' : toSheet(column.cells[row] ?? '', zone, column.format);
}
