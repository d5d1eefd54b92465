import { toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import { letters } from '../workbook/columns.ts';
import type { Line, LineCell, LineKind } from './line.ts';
import { FIRST_COLUMN, KEY_COLUMN } from './place.ts';
import type { ReviewWriter } from './values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A line and the row it stands in. */
export interface PlacedLine {
  readonly line: Line;
  readonly row: number;
}

/**
 * Writes the cells of ours, one write for each block of lines that stand one below the other and
 * are equally wide; what people write stands right of them and is never part of a block.
 */
export function writeLines(
  sheet: Sheet,
  lines: readonly PlacedLine[],
  writer: ReviewWriter,
  zone: Zone,
): void {
  for (const block of blocksOf(lines)) {
    const [first] = block;
    const width = first?.line.cells.length ?? 0;
    if (first === undefined || width === 0) continue;
    const cells = block.map(({ line }) => line.cells);
    sheet
      .getRange(first.row, FIRST_COLUMN, block.length, width)
      .setNumberFormats(cells.map((row) => row.map(writer.format)))
      .setValues(cells.map((row) => row.map((cell) => written(cell, writer, zone))));
  }
}

function written(
  cell: LineCell,
  writer: ReviewWriter,
  zone: Zone,
): string | number | boolean | Date {
  return toSheet(writer.value(cell), zone, writer.format(cell));
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

/** Gives new lines the look of their kind, one write for each kind. */
export function dressLines(sheet: Sheet, lines: readonly PlacedLine[]): void {
  const cells = (kind: LineKind, from: (line: Line) => number, to: (line: Line) => number) =>
    lines
      .filter(({ line }) => line.kind === kind && to(line) >= from(line))
      .map(({ line, row }) => `${letters(from(line))}${row}:${letters(to(line))}${row}`);
  const first = () => FIRST_COLUMN;
  const last = ({ cells: own }: Line) => FIRST_COLUMN + own.length - 1;
  const dress = (ranges: string[], act: (list: GoogleAppsScript.Spreadsheet.RangeList) => void) => {
    if (ranges.length > 0) act(sheet.getRangeList(ranges));
  };
  dress(cells('title', first, first), (list) => list.setFontSize(18).setFontWeight('bold'));
  dress(cells('diagnosis', first, first), (list) => list.setFontSize(12));
  dress(cells('state', first, first), (list) => list.setFontColor('#5f6368'));
  dress(cells('section', first, first), (list) =>
    list.setFontSize(13).setFontWeight('bold').setFontColor('#1a73e8'),
  );
  dress(cells('lead', first, first), (list) => list.setFontColor('#3c4043'));
  dress(cells('header', first, last), (list) =>
    list.setFontWeight('bold').setBackground('#e8f0fe').setWrap(true),
  );
  dress(cells('row', first, last), (list) => list.setWrap(true).setVerticalAlignment('top'));
  const asks = cells(
    'row',
    (line) => last(line) + 1,
    (line) => last(line) + line.asks,
  );
  dress(asks, (list) => list.setBackground('#fff8e1').setWrap(true).setVerticalAlignment('top'));
}
