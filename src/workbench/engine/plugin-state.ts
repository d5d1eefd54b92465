import type { Actor } from './port.ts';

/** What our plugins and formula functions share with the host; the engine hands it to both. */
export interface Shared {
  /** Who acts just now. */
  actor: Actor;
  /** The wall clock of the spreadsheet's zone, as a serial day number. */
  serialNow: () => number;
  /** Cells that a person has just edited in the grid; `null` while nobody watches or a script runs. */
  edits: CellEdit[] | null;
  /** The changes that are being made as one; a command carries plain data only. */
  together: (() => void) | null;
}

/** One cell that a person edited in the grid. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the grid showed before. */
  readonly before: string;
}
