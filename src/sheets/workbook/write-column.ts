import { PLAIN_TEXT, toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import { columnOf, type Table } from './table.ts';

/**
 * Writes a column of plain text in some rows, in one write: from the first of them to the last.
 * Rows between them get back what they held, so it is for columns of ours, such as the Issues.
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
    return [toSheet(byRow.get(first + index) ?? held, zone, PLAIN_TEXT)];
  });
  table.sheet.getRange(first, column, values.length, 1).setValues(values);
}
