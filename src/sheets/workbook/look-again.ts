import type { Zone } from '../cells/zone.ts';
import type { SheetItems, Tab, TableKey } from '../tabs/tab.ts';
import { readTable, type Table } from './table.ts';

/** A table as it stands at this moment, and where the rows that were read before stand in it. */
export interface TableNow<T> {
  readonly before: Table<T>;
  readonly table: Table<T>;
  /** The row of this moment for each row as it was read; rows that are gone are left out. */
  readonly placeOf: ReadonlyMap<number, number>;
}

/**
 * Looks at a table again, in one read, right before something is written into it: people sort,
 * insert, delete and move columns while an action works. Between this look and the writes that
 * follow it no other read may come, so that they leave for Google together.
 *
 * A row is found by its Row ID. Rows that share one, or have none, are found where their cells are
 * as they were; otherwise they are left out, and the next run looks after them.
 */
export function lookAgain<K extends TableKey>(
  tab: Tab<K>,
  before: Table<SheetItems[K]>,
  zone: Zone,
): TableNow<SheetItems[K]> {
  const table = readTable(tab, before.sheet, zone);
  const shared = new Set([...sharedIds(before.rows), ...sharedIds(table.rows)]);
  const nameOf = (item: SheetItems[K]) => {
    const id = rowIdOf(item);
    return id === '' || shared.has(id) ? JSON.stringify(item) : id;
  };
  const standing = new Map<string, number[]>();
  for (const { row, item } of table.rows) {
    const name = nameOf(item);
    standing.set(name, [...(standing.get(name) ?? []), row]);
  }
  const placeOf = new Map<number, number>();
  for (const { row, item } of before.rows) {
    const place = standing.get(nameOf(item))?.shift();
    if (place !== undefined) placeOf.set(row, place);
  }
  return { before, table, placeOf };
}

/** Row IDs that more than one row bears. */
function sharedIds(rows: readonly { readonly item: object }[]): string[] {
  const ids = rows.map(({ item }) => rowIdOf(item));
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

function rowIdOf(item: object): string {
  return 'rowId' in item && typeof item.rowId === 'string' ? item.rowId.trim() : '';
}
