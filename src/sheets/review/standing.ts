import type { Cell } from '../cells/cell.ts';
import type { Line } from './line.ts';
import { KEY_COLUMN } from './place.ts';

/** A review tab as it stands: the row of each key, and what to the right of ours people wrote. */
export interface Standing {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly lastRow: number;
  /** How many rows below a row hold nothing at all, up to the next that does. */
  readonly blanksBelow: (row: number) => number;
}

/** Finds the keys of a review tab, in the column that they stand in. */
export function standingOf(
  cells: readonly (readonly Cell[])[],
  keyColumn: number = KEY_COLUMN,
): Standing {
  const rowOf = new Map<string, number>();
  for (const [index, row] of cells.entries()) {
    const key = String(row[keyColumn - 1] ?? '').trim();
    if (key !== '' && !rowOf.has(key)) rowOf.set(key, index + 1);
  }
  const isBlank = (row: number) => (cells[row - 1] ?? ['end']).every((cell) => cell === '');
  const blanksBelow = (row: number): number => (isBlank(row + 1) ? 1 + blanksBelow(row + 1) : 0);
  return { rowOf, lastRow: cells.length, blanksBelow };
}

/** Lines to insert below a row, together. */
export interface Insertion {
  readonly below: number;
  readonly lines: readonly Line[];
  /** So many of the rows stand there, blank, from a try that failed. */
  readonly standing: number;
}

/** How many rows lines take, with the blank ones before them. */
export function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { space }) => sum + space + 1, 0);
}

/**
 * Where lines that are new go: below the line before them. Answers the insertions from top to
 * bottom, in rows as they are before any, and the row of every key after all.
 */
export function placeLines(
  lines: readonly Line[],
  standing: Standing,
): { readonly insertions: readonly Insertion[]; readonly rowOf: ReadonlyMap<string, number> } {
  const insertions: { below: number; lines: Line[]; standing: number }[] = [];
  let below = 0;
  for (const line of lines) {
    const row = standing.rowOf.get(line.key);
    const last = insertions[insertions.length - 1];
    if (row !== undefined) below = row;
    else if (last !== undefined && last.below === below) last.lines.push(line);
    else insertions.push({ below, lines: [line], standing: 0 });
  }
  for (const insertion of insertions) {
    if (insertion.below === 0) continue;
    const blank =
      standing.blanksBelow(insertion.below) - spaceBelow(lines, standing, insertion.below);
    insertion.standing = Math.min(sizeOf(insertion.lines), Math.max(0, blank));
  }
  const size = ({ lines: added, standing: blank }: Insertion) => sizeOf(added) - blank;
  const rowOf = new Map<string, number>();
  for (const [key, row] of standing.rowOf) {
    const above = insertions.filter((insertion) => insertion.below < row);
    rowOf.set(key, row + above.reduce((sum, insertion) => sum + size(insertion), 0));
  }
  let shift = 0;
  for (const insertion of insertions.sort((a, b) => a.below - b.below)) {
    let row = insertion.below + shift;
    for (const { key, space } of insertion.lines) {
      row += space + 1;
      rowOf.set(key, row);
    }
    shift += size(insertion);
  }
  return { insertions, rowOf };
}

/** The blank rows that belong to the next line below a row. */
function spaceBelow(lines: readonly Line[], { rowOf }: Standing, below: number): number {
  const next = lines
    .filter(({ key }) => (rowOf.get(key) ?? 0) > below)
    .sort((a, b) => (rowOf.get(a.key) ?? 0) - (rowOf.get(b.key) ?? 0))[0];
  return next?.space ?? 0;
}
