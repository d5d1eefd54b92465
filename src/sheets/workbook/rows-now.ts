import { columnOf, type Table } from './table.ts';

/**
 * Where the rows of a table stand right now: people sort, insert and delete while an action works.
 * Reads the Row IDs again, in one read, and answers the row of today for each row that was read;
 * rows that are gone are left out. Rows that share an ID keep their order among themselves.
 */
export function rowsNow<T extends { readonly rowId: string }>(
  table: Table<T>,
): Map<number, number> {
  const column = columnOf(table, 'rowId');
  const first = table.columns.headerRow + 1;
  const count = Math.max(1, table.lastRow - table.columns.headerRow);
  const cells = table.sheet.getRange(first, column, count, 1).getValues();
  const standing = new Map<string, number[]>();
  for (const [index, [cell]] of cells.entries()) {
    const id = String(cell).trim();
    standing.set(id, [...(standing.get(id) ?? []), first + index]);
  }
  const now = new Map<number, number>();
  for (const { row, item } of table.rows) {
    const place = standing.get(item.rowId.trim())?.shift();
    if (place !== undefined) now.set(row, place);
  }
  return now;
}
