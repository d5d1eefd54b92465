import type { Writable } from '../cells/cell.ts';
import { toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import type { Column, SheetItems, Tab, TableKey } from '../tabs/tab.ts';
import { type Columns, letters } from './columns.ts';
import { runs } from './runs.ts';
import type { Table } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds rows below the last one, in one write. New rows are inserted when the sheet has no room;
 * what people keep beside the table stays.
 */
export function appendItems<K extends TableKey>(
  tab: Tab<K>,
  table: Table<SheetItems[K]>,
  items: readonly SheetItems[K][],
  zone: Zone,
): void {
  if (items.length === 0) return;
  const { sheet, columns } = table;
  const first = sheet.getLastRow() + 1;
  const rows = sheet.getMaxRows();
  const missing = first + items.length - 1 - rows;
  if (missing > 0) sheet.insertRowsAfter(rows, missing);
  writeColumns(sheet, first, columnsOf(tab, columns, items, first), zone);
}

/** Writes an item over a row of its own. */
export function writeItem<K extends TableKey>(
  tab: Tab<K>,
  table: Table<SheetItems[K]>,
  row: number,
  item: SheetItems[K],
  zone: Zone,
): void {
  writeColumns(table.sheet, row, columnsOf(tab, table.columns, [item], row), zone);
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
 * Writes formats and values, for each run of columns that stand side by side. The formats come
 * first: somebody may have changed them, and plain text must stay text.
 */
function writeColumns(
  sheet: Sheet,
  firstRow: number,
  byColumn: ReadonlyMap<number, ColumnCells>,
  zone: Zone,
): void {
  for (const run of runs([...byColumn.keys()])) {
    const columns = run.flatMap((at) => byColumn.get(at) ?? []);
    const rows = Array.from({ length: columns[0]?.cells.length ?? 0 }, (_, index) => index);
    sheet
      .getRange(firstRow, run[0] ?? 1, rows.length, run.length)
      .setNumberFormats(rows.map(() => columns.map(({ format }) => format)))
      .setValues(
        rows.map((row) =>
          columns.map(({ cells, format }) => toSheet(cells[row] ?? '', zone, format)),
        ),
      );
  }
}
