import { rowsInWords } from '../../core/review/source-words.ts';
import { letters } from '../workbook/columns.ts';
import { rangesOf, runs } from '../workbook/runs.ts';
import type { Line, LineKind } from './line.ts';
import { SENTENCE_COLUMNS } from './place.ts';
import type { PlacedLine } from './write-lines.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives new lines the look of their kind, one write for each kind. `columns` says where each column
 * of ours stands.
 */
export function dressLines(
  sheet: Sheet,
  lines: readonly PlacedLine[],
  columns: readonly number[],
): void {
  const at = (index: number) => letters(columns[Math.min(index, columns.length - 1)] ?? 1);
  const cells = (kind: LineKind, from: (line: Line) => number, to: (line: Line) => number) =>
    lines
      .filter(({ line }) => line.kind === kind && to(line) >= from(line))
      .map(({ line, row }) => `${at(from(line))}${row}:${at(to(line))}${row}`);
  const first = () => 0;
  const last = ({ cells: own }: Line) => own.length - 1;
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
  dress(cells('heading', first, last), (list) =>
    list.setFontWeight('bold').setFontColor('#3c4043').setBackground('#f1f3f4').setWrap(true),
  );
  dress(cells('row', first, last), (list) => list.setWrap(true).setVerticalAlignment('top'));
  dress(cells('sentence', first, last), (list) => list.setWrap(true).setVerticalAlignment('top'));
  const asks = (kind: LineKind) =>
    cells(
      kind,
      (line) => last(line) + 1,
      (line) => last(line) + line.asks,
    );
  dress([...asks('row'), ...asks('sentence')], (list) =>
    list.setBackground('#fff8e1').setWrap(true).setVerticalAlignment('top'),
  );
  const spans = spansOf(lines, at);
  dress(spans, (list) => list.setWrap(true).setVerticalAlignment('top'));
  for (const span of spans) sheet.getRange(span).mergeAcross();
  fitHeights(sheet, lines);
}

/** Gives lines with a sentence the height that it takes. */
export function fitHeights(sheet: Sheet, lines: readonly PlacedLine[]): void {
  for (const { row, count, height } of heightsOf(lines)) sheet.setRowHeights(row, count, height);
}

/** The cells that sentences of ours and notes of people's run across: equally wide ones below each other are one range. */
function spansOf(lines: readonly PlacedLine[], at: (index: number) => string): string[] {
  const columnsOf = new Map<string, number[]>();
  for (const { line, row } of lines) {
    const first = line.kind === 'sentence' || isNote(line) ? 1 : 0;
    const width = isNote(line) ? SENTENCE_COLUMNS - 1 : line.span;
    if (width === 0) continue;
    const key = `${at(first)} ${at(first + width - 1)}`;
    columnsOf.set(key, [...(columnsOf.get(key) ?? []), row]);
  }
  return [...columnsOf].flatMap(([key, rows]) => {
    const [from = '', to = ''] = key.split(' ');
    return rangesOf(from, rows, to);
  });
}

/** A line that asks for one thing and says nothing else has room for it. */
function isNote({ kind, cells, asks }: Line): boolean {
  return kind === 'row' && cells.length === 1 && asks === 1;
}

/** About how many characters a column takes, and the first one, which is wider. */
const CHARACTERS = 19;
const FIRST_CHARACTERS = 36;
/** About how many the name of a tab has. */
const TAB_NAME = 8;

/** Of more lines below each other than this, as of many goals, all are as high as the highest: one write. */
const MOST_HEIGHTS = 8;

/** The heights of lines with a sentence, and of how many from a row on. */
function heightsOf(
  lines: readonly PlacedLine[],
): { readonly row: number; readonly count: number; readonly height: number }[] {
  const heights = new Map(
    lines.flatMap(({ line, row }) => {
      const height = heightOf(line);
      return height === null ? [] : [[row, height] as const];
    }),
  );
  return runs([...heights.keys()]).flatMap((run) => {
    const each = run.map((row) => ({ row, count: 1, height: heights.get(row) ?? 0 }));
    if (run.length <= MOST_HEIGHTS) return each;
    const highest = Math.max(...each.map(({ height }) => height));
    return [{ row: run[0] ?? 1, count: run.length, height: highest }];
  });
}

/**
 * The height of a line with a sentence, in pixels; `null` for other lines. Sheets does not fit the
 * height of a row to cells that are merged.
 */
function heightOf({ kind, cells, span }: Line): number | null {
  if (span === 0) return null;
  const lineHeight = kind === 'diagnosis' ? 22 : 18;
  const length = (index: number) => String(cells[index]?.value ?? '').length;
  const isSentence = kind === 'sentence';
  const wide = (length(isSentence ? 1 : 0) * lineHeight) / 18 / (span * CHARACTERS);
  const name = isSentence ? length(0) / FIRST_CHARACTERS : 0;
  const sources = cells.map(({ value }) =>
    typeof value === 'object' && value !== null ? rowsInWords(value).length + TAB_NAME : 0,
  );
  const source = Math.max(...sources) / CHARACTERS;
  return 6 + Math.max(1, ...[wide, name, source].map(Math.ceil)) * lineHeight;
}
