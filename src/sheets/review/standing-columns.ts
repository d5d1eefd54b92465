import type { Cell } from '../cells/cell.ts';
import type { Line } from './line.ts';
import { COLUMNS, FIRST_COLUMN, KEY_COLUMN } from './place.ts';

/** How many columns of ours people see. */
const OURS = COLUMNS - FIRST_COLUMN + 1;

/** The columns of a tab that is new: one beside the other. */
export const NEW_COLUMNS: readonly number[] = Array.from(
  { length: OURS },
  (_, index) => FIRST_COLUMN + index,
);

/**
 * Where each column of ours stands, 1-based; `null` where somebody deleted it. People insert
 * columns between ours: all header rows together tell which column is which. Without any known
 * header they stand as they were made, right of the keys.
 */
export function standingColumns(
  headers: readonly Line[],
  rowOf: ReadonlyMap<string, number>,
  cells: readonly (readonly Cell[])[],
  keyColumn: number,
): readonly (number | null)[] {
  const pairs = headers.flatMap((line) => {
    const row = rowOf.get(line.key);
    return row === undefined ? [] : [{ line, standing: cells[row - 1] ?? [] }];
  });
  const width = Math.max(0, ...pairs.map(({ standing }) => standing.length));
  const votes = (ours: number, column: number) =>
    pairs.filter(({ line, standing }) => {
      const header = String(line.cells[ours]?.value ?? '');
      return header !== '' && String(standing[column - 1] ?? '').trim() === header;
    }).length;
  return filled(likeliest(votes, keyColumn + 1, width), keyColumn);
}

/** The columns in order, each of ours at most once, that have most votes together. */
function likeliest(
  votes: (ours: number, column: number) => number,
  first: number,
  last: number,
): (number | null)[] {
  const count = Math.max(0, last - first + 1);
  // most[i][j]: the votes of our columns from i on over the columns from j on.
  const most = Array.from({ length: OURS + 1 }, () => new Array<number>(count + 1).fill(0));
  const at = (i: number, j: number) => most[i]?.[j] ?? 0;
  for (let i = OURS - 1; i >= 0; i--) {
    for (let j = count - 1; j >= 0; j--) {
      const own = votes(i, first + j);
      const taken = own === 0 ? 0 : own + at(i + 1, j + 1);
      const row = most[i];
      if (row !== undefined) row[j] = Math.max(taken, at(i + 1, j), at(i, j + 1));
    }
  }
  const columns: (number | null)[] = [];
  let from = 0;
  for (let i = 0; i < OURS; i++) {
    let taken: number | null = null;
    for (let j = from; taken === null && j < count && at(i, j) === at(i, from); j++) {
      const own = votes(i, first + j);
      if (own > 0 && own + at(i + 1, j + 1) === at(i, from)) taken = j;
    }
    columns.push(taken === null ? null : first + taken);
    if (taken !== null) from = taken + 1;
  }
  return columns;
}

/** Those without a vote stand right of the one before, where that leaves room for the next. */
function filled(columns: readonly (number | null)[], keyColumn: number): (number | null)[] {
  const result: (number | null)[] = [];
  let before = keyColumn;
  for (const [index, column] of columns.entries()) {
    const next = columns.slice(index + 1).find((other) => other !== null) ?? Infinity;
    const own = column ?? (before + 1 < next ? before + 1 : null);
    result.push(own);
    before = own ?? before;
  }
  return result;
}

/** The column of the keys: people may have inserted one before it. */
export function keyColumnOf(cells: readonly (readonly Cell[])[]): number {
  for (const row of cells) {
    const at = row.indexOf('title');
    if (at >= 0) return at + 1;
  }
  for (const row of cells) {
    const at = row.findIndex((cell) => /^(section|header|lead):/.test(String(cell)));
    if (at >= 0) return at + 1;
  }
  return KEY_COLUMN;
}
