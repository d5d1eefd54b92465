import type { Cell } from '../cells/cell.ts';
import { fromSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import type { Line } from './line.ts';
import { type LineRecord, recordsOf } from './record.ts';
import { sortedKeys } from './sorted-keys.ts';
import { type Standing, standingOf } from './standing.ts';
import { keyColumnOf, standingColumns } from './standing-columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Stands in the place of the state while figures old and new stand side by side. */
export const WRITING = 'Being written. Where this line stays, make the review again.';

/** A review tab as it was read: two reads, whatever its size. */
export interface StandingTab {
  readonly cells: readonly (readonly Cell[])[];
  readonly standing: Standing;
  readonly keyColumn: number;
  /** The column of each column of ours, 1-based; `null` where somebody deleted it. */
  readonly columns: readonly (number | null)[];
  /** What we wrote last, by the key of the line; none for lines of which that is not known. */
  readonly records: ReadonlyMap<string, LineRecord>;
  /** The notes of the key column, from the first row on. */
  readonly notes: readonly string[];
  /** Keys whose lines people sorted away from them: they stand in the rows of `standing` now. */
  readonly moved: ReadonlySet<string>;
  /** What the line of the state says. */
  readonly state: string;
  /** Whether a writing was interrupted: figures old and new stand side by side. */
  readonly isWriting: boolean;
}

/** Reads a review tab and finds the lines of ours in it. */
export function readStandingTab(sheet: Sheet, lines: readonly Line[], zone: Zone): StandingTab {
  const cells = sheet
    .getDataRange()
    .getValues()
    .map((row) => row.map((value) => fromSheet(value, zone)));
  const keyColumn = keyColumnOf(cells);
  const notes = sheet.getRange(1, keyColumn, cells.length, 1).getNotes().flat();
  const found = standingOf(cells, keyColumn);
  const records = recordsOf(notes, found.rowOf.keys());
  const headers = lines.filter(({ kind }) => kind === 'header');
  const columns = standingColumns(headers, found.rowOf, cells, keyColumn);
  const ours = (row: number) => columns.map((at) => cells[row - 1]?.[(at ?? 0) - 1] ?? '');
  const moved = sortedKeys(found.rowOf, records, ours);
  const rowOf = new Map([...found.rowOf, ...moved]);
  const state = String(ours(rowOf.get('state') ?? 0)[0] ?? '');
  return {
    cells,
    standing: { ...found, rowOf },
    keyColumn,
    columns,
    records,
    notes,
    moved: new Set(moved.keys()),
    state,
    isWriting: state === WRITING,
  };
}
