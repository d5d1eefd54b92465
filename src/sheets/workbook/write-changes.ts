import type { TableRow } from '../../core/workbook.ts';
import type { Writable } from '../cells/cell.ts';
import { PLAIN_TEXT, toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import type { Column, SheetItems, Tab, TableKey } from '../tabs/tab.ts';
import { runs } from './runs.ts';
import type { Table } from './table.ts';

/** A row as it was read, and what becomes of it. */
export interface ChangedRow<T> {
  readonly before: TableRow<T>;
  readonly after: T;
}

/**
 * Writes what changed of rows of a table that was read this very moment: one write for each run of
 * rows and of columns of ours in which anything changed. No read comes between, so that all of them
 * leave for Google together.
 */
export function writeChanges<K extends TableKey>(
  tab: Tab<K>,
  table: Table<SheetItems[K]>,
  changes: readonly ChangedRow<SheetItems[K]>[],
  zone: Zone,
): void {
  const changed = new Map(
    changes.map((change) => [change.before.row, changedCells(tab, table, change)]),
  );
  const formats = formatsOf(tab, table);
  const cellOf = (row: number, at: number) =>
    toSheet(
      changed.get(row)?.get(at) ?? table.cells[row - 1]?.[at - 1] ?? '',
      zone,
      formats.get(at) ?? '',
    );
  for (const rows of runs([...changed.keys()])) {
    const columns = new Set(rows.flatMap((row) => [...(changed.get(row)?.keys() ?? [])]));
    for (const run of columnRuns(columns, formats)) {
      const range = table.sheet.getRange(rows[0] ?? 1, run[0] ?? 1, rows.length, run.length);
      // Text must stay text where somebody changed the format of the column.
      if (formats.get(run[0] ?? 0) === PLAIN_TEXT) range.setNumberFormat(PLAIN_TEXT);
      range.setValues(rows.map((row) => run.map((at) => cellOf(row, at))));
    }
  }
}

/** The cells of a row that become others, by column. */
function changedCells<K extends TableKey>(
  tab: Tab<K>,
  { columns }: Table<SheetItems[K]>,
  { before, after }: ChangedRow<SheetItems[K]>,
): Map<number, Writable> {
  const cells = new Map<number, Writable>();
  for (const key of Object.keys(tab.columns) as (keyof SheetItems[K])[]) {
    const { codec }: Column<SheetItems[K][typeof key]> = tab.columns[key];
    const at = columns.at.get(String(key));
    const [then, now] = [codec.write(before.item[key]), codec.write(after[key])];
    if (at !== undefined && JSON.stringify(then) !== JSON.stringify(now)) cells.set(at, now);
  }
  return cells;
}

/** The number formats of the columns of ours, by column. */
function formatsOf<K extends TableKey>(
  tab: Tab<K>,
  { columns }: Table<SheetItems[K]>,
): ReadonlyMap<number, string> {
  const formats = new Map<number, string>();
  for (const key of Object.keys(tab.columns) as (keyof SheetItems[K])[]) {
    const at = columns.at.get(String(key));
    if (at !== undefined) formats.set(at, tab.columns[key].codec.format);
  }
  return formats;
}

/** Columns that stand side by side, texts apart from the rest: they need their format. */
function columnRuns(
  columns: ReadonlySet<number>,
  formats: ReadonlyMap<number, string>,
): number[][] {
  const isText = (at: number) => formats.get(at) === PLAIN_TEXT;
  const all = [...columns];
  return [...runs(all.filter(isText)), ...runs(all.filter((at) => !isText(at)))];
}
