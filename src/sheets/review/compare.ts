import type { Cell } from '../cells/cell.ts';
import type { Line } from './line.ts';
import { digestOf, plainText } from './record.ts';
import type { StandingTab } from './standing-tab.ts';
import type { ReviewWriter } from './values.ts';

/** A cell of ours that stands otherwise than we would write it. */
export interface OtherCell {
  readonly line: Line;
  /** Which of the line's cells, from 0. */
  readonly index: number;
  readonly stands: Cell;
  /** Somebody typed over what we had written: it stays. */
  readonly isTheirs: boolean;
}

/**
 * The cells of ours that stand otherwise. A cell is people's where it holds neither what we wrote
 * last nor what we would write now; one that they cleared is ours again. Where it is not known what
 * we wrote, a cell right of the line's own was never ours.
 */
export function otherCells(
  lines: readonly Line[],
  { cells, standing, columns, records, isWriting }: StandingTab,
  writer: ReviewWriter,
): OtherCell[] {
  return lines.flatMap((line) => {
    const row = standing.rowOf.get(line.key);
    if (row === undefined) return [];
    const record = records.get(line.key);
    return line.cells.flatMap((cell, index) => {
      const stands = cells[row - 1]?.[(columns[index] ?? 0) - 1] ?? '';
      if (plainText(stands) === plainText(writer.shown(cell))) return [];
      const digest = digestOf(stands);
      const isOurs =
        stands === '' ||
        record === undefined ||
        record.now[index] === digest ||
        (isWriting && record.before[index] === digest);
      return [{ line, index, stands, isTheirs: !isOurs }];
    });
  });
}
