import { groupBy } from '../../core/group-by.ts';
import { type Cell, isMoment } from '../cells/cell.ts';
import { toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import { runs } from '../workbook/runs.ts';
import { type Line, type LineCell, NOT_OURS } from './line.ts';
import { COLUMNS, FIRST_COLUMN, KEY_COLUMN } from './place.ts';
import type { ReviewWriter } from './values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A line and the row it stands in. */
export interface PlacedLine {
  readonly line: Line;
  readonly row: number;
}

/**
 * Writes lines into a tab that is still blank, in one write. Their keys come first: a try after a
 * failure finds the lines by them.
 */
export function writeWhole(
  sheet: Sheet,
  lines: readonly PlacedLine[],
  writer: ReviewWriter,
  zone: Zone,
): void {
  const lineOf = new Map(lines.map((placed) => [placed.row, placed.line]));
  const last = Math.max(...lineOf.keys());
  const width = COLUMNS - FIRST_COLUMN + 1;
  const rows = Array.from({ length: last }, (_, index): LineCell[] => {
    const cells = lineOf.get(index + 1)?.cells ?? [];
    return Array.from({ length: width }, (_, column) => cells[column] ?? NOT_OURS);
  });
  const keys = rows.map((_, index) => [lineOf.get(index + 1)?.key ?? '']);
  sheet.getRange(1, KEY_COLUMN, last, 1).setValues(keys);
  const cells = rows.map((row) => row.map((cell) => ({ cell, format: writer.format(cell) })));
  writeBlock(sheet, 1, FIRST_COLUMN, cells, writer, zone);
}

/** A cell to write, and the number format it is to have. */
export interface CellToWrite {
  readonly cell: LineCell;
  readonly format: string;
}

/** The cells to write of one line, by column. */
export interface RowToWrite {
  readonly row: number;
  readonly cells: ReadonlyMap<number, CellToWrite>;
}

/**
 * The format a cell is to have. The format that people gave it stays, unless the number is of
 * another sort now, such as one with decimals.
 */
export function formatToWrite(
  cell: LineCell,
  writer: ReviewWriter,
  stands: Cell,
  standingFormat: string | undefined,
): string {
  const format = writer.format(cell);
  if (standingFormat === undefined || stands === '' || isMoment(stands)) return format;
  const value = typeof stands === 'boolean' ? null : stands;
  return writer.format({ value, format: cell.format }) === format ? standingFormat : format;
}

/**
 * Writes rows that are ours, in blocks of cells that stand side by side and one below the other; a
 * cell of people's between them is never part of a block.
 */
export function writeRows(
  sheet: Sheet,
  rows: readonly RowToWrite[],
  writer: ReviewWriter,
  zone: Zone,
): void {
  const pieces = rows.flatMap(({ row, cells }) =>
    runs([...cells.keys()]).map((run) => ({
      row,
      column: run[0] ?? 1,
      cells: run.flatMap((column) => cells.get(column) ?? []),
    })),
  );
  const sides = groupBy(pieces, ({ column, cells }) => `${column} ${cells.length}`);
  for (const side of sides.values()) {
    const byRow = new Map(side.map((piece) => [piece.row, piece]));
    for (const run of runs([...byRow.keys()])) {
      const block = run.flatMap((row) => byRow.get(row) ?? []);
      const cells = block.map((piece) => piece.cells);
      writeBlock(sheet, run[0] ?? 1, block[0]?.column ?? 1, cells, writer, zone);
    }
  }
}

function writeBlock(
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly CellToWrite[])[],
  writer: ReviewWriter,
  zone: Zone,
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  sheet
    .getRange(row, column, cells.length, width)
    .setNumberFormats(cells.map((line) => line.map(({ format }) => format)))
    .setValues(
      cells.map((line) =>
        line.map(({ cell, format }) => toSheet(writer.value(cell), zone, format)),
      ),
    );
}
