import { letters } from '../workbook/columns.ts';
import type { Line, LineKind } from './line.ts';
import { FIRST_COLUMN, SENTENCE_COLUMNS } from './place.ts';
import type { PlacedLine } from './write-lines.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
  dress(cells('sentence', first, last), (list) => list.setVerticalAlignment('top'));
  const asks = (kind: LineKind) =>
    cells(
      kind,
      (line) => last(line) + 1,
      (line) => last(line) + line.asks,
    );
  dress([...asks('row'), ...asks('sentence')], (list) =>
    list.setBackground('#fff8e1').setWrap(true).setVerticalAlignment('top'),
  );
  const spans = lines.flatMap(({ line, row }) => spanOf(line, row) ?? []);
  dress(spans, (list) => list.setWrap(true).setVerticalAlignment('top'));
  for (const span of spans) sheet.getRange(span).merge();
  for (const { line, row } of lines) {
    const height = heightOf(line);
    if (height !== null) sheet.setRowHeight(row, height);
  }
}

/** The cells that a sentence of ours or a note of people's runs across; `null` for other lines. */
function spanOf(line: Line, row: number): string | null {
  const first = FIRST_COLUMN + (line.kind === 'sentence' || isNote(line) ? 1 : 0);
  const width = isNote(line) ? SENTENCE_COLUMNS - 1 : line.span;
  return width > 0 ? `${letters(first)}${row}:${letters(first + width - 1)}${row}` : null;
}

/** A line that asks for one thing and says nothing else has room for it. */
function isNote({ kind, cells, asks }: Line): boolean {
  return kind === 'row' && cells.length === 1 && asks === 1;
}

/** About how many characters a column takes. */
const CHARACTERS = 19;

/**
 * The height of a line with a sentence, in pixels; `null` for other lines. Sheets does not fit the
 * height of a row to cells that are merged.
 */
function heightOf({ kind, cells, span }: Line): number | null {
  if (span === 0) return null;
  const lineHeight = kind === 'diagnosis' ? 22 : 18;
  const length = String(cells[kind === 'sentence' ? 1 : 0]?.value ?? '').length;
  const count = Math.max(1, Math.ceil((length * lineHeight) / 18 / (span * CHARACTERS)));
  return 6 + count * lineHeight;
}
