import type { Cell } from '../cells/cell.ts';
import type { Line } from './line.ts';
import { digestOf } from './record.ts';
import type { StandingTab } from './standing-tab.ts';

/** A line that the review no longer has, such as a stage that was removed. */
export interface StaleLine {
  readonly key: string;
  readonly row: number;
  /** People wrote into it or beside it. */
  readonly hasWriting: boolean;
}

/** The lines that stand and that the review no longer has. */
export function staleLines(lines: readonly Line[], tab: StandingTab): StaleLine[] {
  const wanted = new Map(lines.map((line) => [line.key, line]));
  const stale: StaleLine[] = [];
  // Where it is not known how wide a line of ours was, it was as wide as the one before it.
  let width = 0;
  for (const [key, row] of [...tab.standing.rowOf].sort(([, a], [, b]) => a - b)) {
    const line = wanted.get(key);
    if (line?.kind === 'row') width = line.cells.length;
    if (line !== undefined) continue;
    stale.push({ key, row, hasWriting: isWritten(tab.cells[row - 1] ?? [], key, width, tab) });
  }
  return stale;
}

function isWritten(
  cells: readonly Cell[],
  key: string,
  width: number,
  { columns, records, keyColumn }: StandingTab,
): boolean {
  const record = records.get(key);
  return cells.some((cell, index) => {
    if (cell === '' || index + 1 === keyColumn) return false;
    const ours = columns.indexOf(index + 1);
    if (record === undefined) return ours < 0 || ours >= width;
    return record.now[ours] !== digestOf(cell) && record.before[ours] !== digestOf(cell);
  });
}
