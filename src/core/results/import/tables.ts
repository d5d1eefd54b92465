import type { Grid } from './reading.ts';

/** A table inside a file: files begin with lines about themselves, and some hold several tables. */
export interface Table {
  readonly headers: readonly string[];
  /** Its rows, with the row of the file that each stands in, 1 first. */
  readonly rows: Grid;
  readonly numbers: readonly number[];
  /** The lines right above its headers: titles, comments, periods. */
  readonly above: readonly string[];
}

/** How many rows may stand above the first header row. */
const SEARCHED = 50;
/** After so many rows below a gap that are no headers, the gaps are the table's own. */
const TRIED = 100;

/**
 * Finds the tables of a file. `rank` says how much a row looks like a header row: 0 not at all,
 * 1 and more surely. The best row near the top opens the first table; further ones follow a
 * blank row, a comment or a title.
 */
export function findTables(grid: Grid, rank: (row: readonly string[]) => number): Table[] {
  const starts = [...headerRows(grid, rank)];
  return starts.map(({ header, aboveFrom }, index) => {
    const next = starts[index + 1];
    const from = header + 1;
    const to = next === undefined ? grid.length : next.aboveFrom;
    return {
      headers: (grid[header] ?? []).map((cell) => clean(cell)),
      rows: grid.slice(from, to),
      numbers: Array.from({ length: Math.max(0, to - from) }, (_, row) => from + row + 1),
      above: grid
        .slice(aboveFrom, header)
        .map((row) => clean(row.filter((cell) => cell.trim() !== '').join(',')))
        .filter((line) => line !== '' && !/^sep=/i.test(line)),
    };
  });
}

interface Start {
  readonly header: number;
  readonly aboveFrom: number;
}

function headerRows(grid: Grid, rank: (row: readonly string[]) => number): Start[] {
  const first = bestRow(grid.slice(0, SEARCHED), rank);
  if (first === null) return [];
  const starts: Start[] = [{ header: first, aboveFrom: 0 }];
  let lines = 0;
  let tried = 0;
  for (let row = first + 1; row < grid.length && tried < TRIED; row += 1) {
    const cells = grid[row] ?? [];
    if (isLine(cells)) {
      lines += 1;
    } else {
      if (lines > 0 && rank(cells) > 1) {
        starts.push({ header: row, aboveFrom: row - lines });
        tried = 0;
      } else if (lines > 0) {
        tried += 1;
      }
      lines = 0;
    }
  }
  return starts;
}

/** The first row that is surely one of headers, else the likeliest. */
function bestRow(grid: Grid, rank: (row: readonly string[]) => number): number | null {
  let best: number | null = null;
  let highest = 0;
  for (const [index, row] of grid.entries()) {
    const found = isLine(row) ? 0 : rank(row);
    if (found > highest) {
      best = index;
      highest = found;
    }
    if (found >= 2) break;
  }
  return best;
}

/** Whether a row is blank, a comment, or a single text: no row of a table. */
function isLine(row: readonly string[]): boolean {
  let filled = 0;
  for (const cell of row) {
    if (cell === '' || cell.trim() === '') continue;
    if (filled === 0 && /^\s*\ufeff?(?:#|sep=)/i.test(cell)) return true;
    filled += 1;
    if (filled > 1) return false;
  }
  return true;
}

function clean(text: string): string {
  return text.replace(/^\ufeff/, '').trim();
}
