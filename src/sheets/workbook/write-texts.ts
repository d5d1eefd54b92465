import { rawText } from '../cells/cell.ts';
import { PLAIN_TEXT, toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import type { TableNow } from './look-again.ts';
import { runs } from './runs.ts';
import { columnOf } from './table.ts';

/**
 * Writes texts into a column, by the rows as they were read, to where these rows stand now. One
 * write for each run of rows; nothing between them is touched, and a cell that somebody changed
 * since it was read is theirs.
 */
export function writeTexts<T>(
  { before, table, placeOf }: TableNow<T>,
  key: string,
  texts: ReadonlyMap<number, string>,
  zone: Zone,
): void {
  if (texts.size === 0) return;
  const column = columnOf(table, key);
  const columnBefore = columnOf(before, key);
  const byPlace = new Map<number, string>();
  for (const [row, text] of texts) {
    const place = placeOf.get(row);
    if (place === undefined) continue;
    const then = before.cells[row - 1]?.[columnBefore - 1] ?? '';
    const now = table.cells[place - 1]?.[column - 1] ?? '';
    if (rawText(then) === rawText(now)) byPlace.set(place, text);
  }
  for (const run of runs([...byPlace.keys()])) {
    const values = run.map((place) => [toSheet(byPlace.get(place) ?? '', zone, PLAIN_TEXT)]);
    table.sheet.getRange(run[0] ?? 1, column, values.length, 1).setValues(values);
  }
}
