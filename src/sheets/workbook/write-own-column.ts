import { PLAIN_TEXT, toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import type { TableNow } from './look-again.ts';
import { columnOf } from './table.ts';

/**
 * Writes texts into a column in which nobody but the add-on writes, by the rows as they were read,
 * in one write whatever their number. Cells that say the same already are left alone; where some do
 * not, those between them get what they held.
 */
export function writeOwnColumn<T>(
  { table, placeOf }: TableNow<T>,
  key: string,
  texts: ReadonlyMap<number, string>,
  zone: Zone,
): void {
  const column = columnOf(table, key);
  const held = (place: number) => table.cells[place - 1]?.[column - 1] ?? '';
  const byPlace = new Map<number, string>();
  for (const [row, text] of texts) {
    const place = placeOf.get(row);
    if (place !== undefined && held(place) !== text) byPlace.set(place, text);
  }
  if (byPlace.size === 0) return;
  const first = Math.min(...byPlace.keys());
  const last = Math.max(...byPlace.keys());
  const values = Array.from({ length: last - first + 1 }, (_, index) => {
    const place = first + index;
    return [toSheet(byPlace.get(place) ?? held(place), zone, PLAIN_TEXT)];
  });
  table.sheet.getRange(first, column, values.length, 1).setValues(values);
}
