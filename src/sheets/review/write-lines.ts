import { type Cell, isMoment } from '../cells/cell.ts';
import { toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
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
  writeBlock(sheet, 1, rows, writer, zone);
}

/**
 * The lines whose cells changed, in blocks of such lines that stand one below the other and are
 * equally wide; what people write stands right of them and is never part of a block.
 */
export function changedBlocks(
  lines: readonly PlacedLine[],
  writer: ReviewWriter,
  standing: (row: number) => readonly Cell[],
): PlacedLine[][] {
  const changed = lines.filter(({ line, row }) =>
    line.cells.some((cell, index) => {
      const shown = standing(row)[FIRST_COLUMN - 1 + index] ?? '';
      return asText(shown) !== asText(writer.shown(cell));
    }),
  );
  return blocksOf(changed);
}

/** Writes blocks of lines, one write for each. */
export function writeBlocks(
  sheet: Sheet,
  blocks: readonly (readonly PlacedLine[])[],
  writer: ReviewWriter,
  zone: Zone,
): void {
  for (const block of blocks) {
    const cells = block.map(({ line }) => line.cells);
    writeBlock(sheet, block[0]?.row ?? 1, cells, writer, zone);
  }
}

function asText(cell: Cell): string {
  return isMoment(cell) ? cell.moment : String(cell);
}

function writeBlock(
  sheet: Sheet,
  row: number,
  cells: readonly (readonly LineCell[])[],
  writer: ReviewWriter,
  zone: Zone,
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  sheet
    .getRange(row, FIRST_COLUMN, cells.length, width)
    .setNumberFormats(cells.map((line) => line.map(writer.format)))
    .setValues(
      cells.map((line) =>
        line.map((cell) => toSheet(writer.value(cell), zone, writer.format(cell))),
      ),
    );
}

/** Writes the keys of new lines, one write for each run of rows. */
export function writeKeys(sheet: Sheet, lines: readonly PlacedLine[]): void {
  for (const run of consecutive(lines)) {
    const [first] = run;
    if (first === undefined) continue;
    const keys = run.map(({ line }) => [line.key]);
    sheet.getRange(first.row, KEY_COLUMN, keys.length, 1).setValues(keys);
  }
}

function blocksOf(lines: readonly PlacedLine[]): PlacedLine[][] {
  return cut(lines, (a, b) => b.row !== a.row + 1 || a.line.cells.length !== b.line.cells.length);
}

function consecutive(lines: readonly PlacedLine[]): PlacedLine[][] {
  return cut(lines, (a, b) => b.row !== a.row + 1);
}

/** Cuts lines, in order of row, wherever two neighbours do not belong together. */
function cut(
  lines: readonly PlacedLine[],
  isApart: (a: PlacedLine, b: PlacedLine) => boolean,
): PlacedLine[][] {
  const blocks: PlacedLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.row - b.row)) {
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1];
    if (block === undefined || last === undefined || isApart(last, line)) blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}
