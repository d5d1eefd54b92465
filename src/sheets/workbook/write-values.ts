import { groupBy } from '../../core/group-by.ts';
import { type Cell, rawText } from '../cells/cell.ts';
import { toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import { layoutOf } from '../tabs/tab.ts';
import { letters } from './columns.ts';
import type { TableNow } from './look-again.ts';
import { rangesOf, runs } from './runs.ts';
import { columnOf } from './table.ts';

/**
 * Writes values into cells of a column, by the rows as they were read, to where these rows stand
 * now, and nothing between them. A cell that somebody changed since it was read is theirs. It takes a
 * call for each value, so that one value for many scattered rows costs one, or a call for each run
 * of rows, whichever are fewer.
 */
export function writeValues<T>(
  { before, table, placeOf }: TableNow<T>,
  key: string,
  values: ReadonlyMap<number, Cell>,
  zone: Zone,
): void {
  if (values.size === 0) return;
  const column = columnOf(table, key);
  const columnBefore = columnOf(before, key);
  const format = layoutOf(table.tab).find((entry) => entry.key === key)?.format ?? '';
  const byPlace = new Map<number, Cell>();
  for (const [row, value] of values) {
    const place = placeOf.get(row);
    if (place === undefined) continue;
    const then = rawText(before.cells[row - 1]?.[columnBefore - 1] ?? '');
    const now = rawText(table.cells[place - 1]?.[column - 1] ?? '');
    if (then === now && now !== rawText(value)) byPlace.set(place, value);
  }
  const at = letters(column);
  const cellOf = (place: number) => toSheet(byPlace.get(place) ?? '', zone, format);
  const groups = placesByValue(byPlace);
  const blocks = runs([...byPlace.keys()]);
  if (blocks.length < groups.length) {
    for (const run of blocks) {
      const range = table.sheet.getRange(run[0] ?? 1, column, run.length, 1);
      range.setValues(run.map((place) => [cellOf(place)]));
    }
    return;
  }
  for (const group of groups) {
    table.sheet.getRangeList(rangesOf(at, group)).setValue(cellOf(group[0] ?? 1));
  }
}

/** The rows that get one value, for each value. */
function placesByValue(values: ReadonlyMap<number, Cell>): number[][] {
  const groups = groupBy(values, ([, value]) => rawText(value));
  return [...groups.values()].map((group) => group.map(([place]) => place));
}
