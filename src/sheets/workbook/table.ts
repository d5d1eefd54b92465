import { Failure } from '../../core/failure.ts';
import type { TableRow } from '../../core/workbook.ts';
import { type Cell, rawText } from '../cells/cell.ts';
import { decode, UNREADABLE } from '../cells/codec.ts';
import { fromSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import {
  type AnyTab,
  type Column,
  layoutOf,
  type SheetItems,
  type Tab,
  type TableKey,
} from '../tabs/tab.ts';
import { type Columns, findColumns } from './columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell that cannot be what its column says. */
export interface UnreadableCell {
  readonly tab: TableKey;
  readonly row: number;
  readonly column: string;
  readonly rowId: string;
  readonly found: string;
  readonly expects: string;
}

/** A tab as it was read: its rows, where they stand, and what could not be read. */
export interface Table<T> {
  readonly sheet: Sheet;
  readonly tab: AnyTab;
  readonly columns: Columns;
  readonly rows: readonly TableRow<T>[];
  readonly unreadable: readonly UnreadableCell[];
  /** The last row that holds anything, 1-based. */
  readonly lastRow: number;
  /** Every cell as it was read, by row and column from 0. */
  readonly cells: readonly (readonly Cell[])[];
}

/** Reads a tab whole, in one read. Rows in which every cell of ours is blank are left out. */
export function readTable<K extends TableKey>(
  tab: Tab<K>,
  sheet: Sheet,
  zone: Zone,
): Table<SheetItems[K]> {
  const values = sheet.getDataRange().getValues();
  const columns = findColumns(sheet, values, layoutOf(tab));
  const cells = values.map((row) => row.map((value) => fromSheet(value, zone)));
  const rows: TableRow<SheetItems[K]>[] = [];
  const unreadable: UnreadableCell[] = [];
  for (let row = columns.headerRow + 1; row <= cells.length; row++) {
    const read = readRow(tab, columns, cells[row - 1] ?? []);
    if (read.blank) continue;
    rows.push({ row, item: read.item, unreadable: read.slips.map(({ key }) => key) });
    for (const { key, found, expects } of read.slips) {
      unreadable.push({
        tab: tab.key,
        row,
        column: String(key),
        rowId: rowIdOf(read.item),
        found,
        expects,
      });
    }
  }
  return { sheet, tab, columns, rows, unreadable, lastRow: cells.length, cells };
}

interface Slip<T> {
  readonly key: keyof T;
  readonly found: string;
  readonly expects: string;
}

function readRow<K extends TableKey>(
  tab: Tab<K>,
  columns: Columns,
  cells: readonly Cell[],
): { item: SheetItems[K]; blank: boolean; slips: Slip<SheetItems[K]>[] } {
  const slips: Slip<SheetItems[K]>[] = [];
  let blank = true;
  const keys = Object.keys(tab.columns) as (keyof SheetItems[K])[]; // As the type of `columns` says.
  const entries = keys.map((key) => {
    const column: Column<SheetItems[K][typeof key]> = tab.columns[key];
    const at = columns.at.get(String(key));
    const cell = at === undefined ? '' : (cells[at - 1] ?? '');
    if (cell !== '') blank = false;
    const value = decode(column.codec, cell);
    if (value !== UNREADABLE) return [key, value];
    slips.push({ key, found: rawText(cell), expects: column.codec.expects });
    return [key, column.codec.blank];
  });
  // One entry for each column, read by that column's own codec.
  return { item: Object.fromEntries(entries) as SheetItems[K], blank, slips };
}

function rowIdOf(item: object): string {
  return 'rowId' in item && typeof item.rowId === 'string' ? item.rowId : '';
}

/** The 1-based column of a key, which must be there to go on. */
export function columnOf(table: Pick<Table<unknown>, 'columns' | 'tab'>, key: string): number {
  const column = table.columns.at.get(key);
  if (column !== undefined) return column;
  const header = layoutOf(table.tab).find((entry) => entry.key === key)?.header ?? key;
  throw new Failure(
    'column-missing',
    `The tab ${table.tab.name} has lost its column ${header}. Choose Row Forward, Set up or repair: it puts the column back and leaves the rest alone.`,
  );
}
