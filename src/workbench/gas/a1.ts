/** Addresses of cells: letters for columns, numbers from 1 for rows. */
import type { Zone } from '../engine/port.ts';

/** `A` for 0, `AA` for 26. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

function columnIndex(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** What of a range was asked for as a whole: `2:3` is whole rows, `B:D` whole columns. */
export type Whole = 'rows' | 'columns';

/** `B2`, `B2:C9` for more than one cell, `2:3` or `B:D` for whole rows or columns. */
export function toA1(zone: Zone, whole?: Whole): string {
  if (whole === 'rows') return `${zone.top + 1}:${zone.bottom + 1}`;
  if (whole === 'columns') return `${columnLetters(zone.left)}:${columnLetters(zone.right)}`;
  const start = `${columnLetters(zone.left)}${zone.top + 1}`;
  const end = `${columnLetters(zone.right)}${zone.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

const ADDRESS =
  /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/;

/** Rows and columns by number, as in `R2C2:R4C5`. */
const NUMBERED = /^((?:'(?:[^']|'')+'|[^'!]+)!)?R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i;

/** What an address says, before it is held against a tab. */
export interface Address {
  /** The tab's name, where it stands before the cells. */
  readonly tab: string | null;
  readonly whole?: Whole;
  /** Open ends reach to the end of the tab of this size. `null` where the address makes no sense. */
  zoneIn(size: { rows: number; columns: number }): Zone | null;
}

/** Reads an address such as `B2`, `D:D`, `2:3`, `A2:B`, `'My tab'!A1` or `R2C2:R4C5`. */
export function readAddress(text: string): Address | null {
  const match = ADDRESS.exec(lettered(text.trim()));
  if (match === null) return null;
  const [, tab, startColumn = '', startRow = '', endColumn, endRow] = match;
  const single = endColumn === undefined;
  if (single && (startColumn === '' || startRow === '')) return null;
  const lastColumn = single ? startColumn : endColumn;
  const lastRow = single ? startRow : (endRow ?? '');
  if (startColumn === '' && startRow === '') return null;
  if (startColumn === '' && lastColumn !== '') return null;
  return {
    ...(startColumn === '' && { whole: 'rows' }),
    ...(!single && startRow === '' && lastRow === '' && { whole: 'columns' }),
    tab: tab === undefined ? null : tab.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"),
    zoneIn: ({ rows, columns }) => {
      const top = startRow === '' ? 0 : Number(startRow) - 1;
      const left = startColumn === '' ? 0 : columnIndex(startColumn);
      const bottom = lastRow === '' ? rows - 1 : Number(lastRow) - 1;
      const right = lastColumn === '' ? columns - 1 : columnIndex(lastColumn);
      return {
        top: Math.min(top, bottom),
        left: Math.min(left, right),
        bottom: Math.max(top, bottom),
        right: Math.max(left, right),
      };
    },
  };
}

/** An address by numbers as one by letters; every other address as it is. */
function lettered(text: string): string {
  const match = NUMBERED.exec(text);
  if (match === null) return text;
  const [, tab = '', row, column, endRow, endColumn] = match;
  const cell = (line: string | undefined, at: string | undefined): string =>
    `${columnLetters(Number(at) - 1)}${line}`;
  return `${tab}${cell(row, column)}:${cell(endRow ?? row, endColumn ?? column)}`;
}
