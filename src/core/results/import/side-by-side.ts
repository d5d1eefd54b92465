import { headerKey } from './header-key.ts';
import type { Table } from './tables.ts';

/**
 * LinkedIn's file of one's own posts has two tables beside each other, with an empty column
 * between them: addresses with engagements, and addresses with impressions. They are joined by
 * their first columns; a table of any other form is returned as it is.
 */
export function joinSides(table: Table): Table {
  const keys = table.headers.map(headerKey);
  const gap = keys.findIndex((key, place) => key === '' && place > 0);
  const right = gap < 0 ? -1 : keys.findIndex((key, place) => place > gap && key !== '');
  if (right < 0 || keys[right] !== keys[0]) return table;
  const rows = new Map<string, { cells: string[]; number: number }>();
  const blank = Array.from({ length: table.headers.length }, () => '');
  const put = (row: readonly string[], index: number, from: number, to: number) => {
    const name = (row[from] ?? '').trim();
    if (name === '') return;
    const known = rows.get(name) ?? { cells: [...blank], number: table.numbers[index] ?? 0 };
    known.cells[0] = name;
    for (let place = from + 1; place < to; place += 1) known.cells[place] = row[place] ?? '';
    rows.set(name, known);
  };
  table.rows.forEach((row, index) => {
    put(row, index, 0, gap);
    put(row, index, right, table.headers.length);
  });
  const joined = [...rows.values()];
  return {
    ...table,
    // The second address is the first one again.
    headers: table.headers.map((header, place) => (place === right ? '' : header)),
    rows: joined.map(({ cells }) => cells),
    numbers: joined.map(({ number }) => number),
  };
}
