import { letters } from '../workbook/columns.ts';
import type { Line, LineKind } from './line.ts';
import { FIRST_COLUMN } from './place.ts';
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
  const asks = cells(
    'row',
    (line) => last(line) + 1,
    (line) => last(line) + line.asks,
  );
  dress(asks, (list) => list.setBackground('#fff8e1').setWrap(true).setVerticalAlignment('top'));
}
