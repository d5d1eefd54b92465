import type { Cell } from '../cells/cell.ts';
import { digestOf, type LineRecord } from './record.ts';

/**
 * The rows in which lines stand whose keys were left behind: people sort the columns they see, and
 * the hidden keys stay. Such a line is known by all that we wrote into it last. Where two lines might
 * stand in one row, none is taken for sorted.
 */
export function sortedKeys(
  rowOf: ReadonlyMap<string, number>,
  records: ReadonlyMap<string, LineRecord>,
  ours: (row: number) => readonly Cell[],
): ReadonlyMap<string, number> {
  const away = [...rowOf].flatMap(([key, row]) => {
    const record = records.get(key);
    if (record === undefined) return [];
    const shown = ours(row).slice(0, record.now.length).map(digestOf).join('.');
    const label = digestOf(ours(row)[0] ?? '');
    return label === record.now[0] ? [] : [{ key, row, shown, written: record.now.join('.') }];
  });
  const moved = new Map<string, number>();
  for (const { key, written } of away) {
    const rows = away.filter(({ shown }) => shown === written).map(({ row }) => row);
    if (rows.length > 1) return new Map();
    for (const row of rows) moved.set(key, row);
  }
  const taken = new Set(moved.values());
  const isShared = away.some(({ key, row }) => !moved.has(key) && taken.has(row));
  return isShared || taken.size < moved.size ? new Map() : moved;
}
