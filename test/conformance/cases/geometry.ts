import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE, REPORTED, SHEETS_API } from '../sources.ts';

const SHEET = `${REFERENCE}/spreadsheet/sheet`;
const RANGE = `${REFERENCE}/spreadsheet/range`;

/** Addresses, and how the range tells its own. */
const ADDRESSES: readonly (readonly [address: string, told: string])[] = [
  ['A1', 'A1'],
  ['a1', 'A1'],
  ['$B$2', 'B2'],
  ['A1:B2', 'A1:B2'],
  ['Case!Y9:Z10', 'Y9:Z10'],
  ["'Case'!C3", 'C3'],
];

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the range C2:D4 says of itself. */
const OF_C2_D4: readonly (readonly [anchor: string, told: (range: Range) => number, is: number])[] =
  [
    ['getrow', (range) => range.getRow(), 2],
    ['getrowindex', (range) => range.getRowIndex(), 2],
    ['getcolumn', (range) => range.getColumn(), 3],
    ['getlastrow', (range) => range.getLastRow(), 4],
    ['getlastcolumn', (range) => range.getLastColumn(), 4],
    ['getnumrows', (range) => range.getNumRows(), 3],
    ['getnumcolumns', (range) => range.getNumColumns(), 2],
    ['getheight', (range) => range.getHeight(), 3],
    ['getwidth', (range) => range.getWidth(), 2],
  ];

export const GEOMETRY_CASES: readonly ConformanceCase[] = [
  ...ADDRESSES.map(
    ([address, told]): ConformanceCase => ({
      name: `the range ${address} calls itself ${told}`,
      area: 'ranges',
      source: `${SHEETS_API}/guides/concepts`,
      do: ({ sheet }) => sheet.getRange(address).getA1Notation(),
      holds: told,
    }),
  ),
  ...OF_C2_D4.map(
    ([anchor, told, is]): ConformanceCase => ({
      name: `${anchor} of C2:D4 is ${is}`,
      area: 'ranges',
      source: `${RANGE}#${anchor}`,
      do: ({ sheet }) => told(sheet.getRange('C2:D4')),
      holds: is,
    }),
  ),
  {
    name: 'getCell counts from 1 within the range',
    area: 'ranges',
    source: `${RANGE}#getcellrow,-column`,
    do: ({ sheet }) => sheet.getRange('B2:D4').getCell(1, 3).getA1Notation(),
    holds: 'D2',
  },
  {
    name: 'getCell outside its range is refused',
    area: 'dimensions',
    source: REPORTED.cellOutside,
    do: ({ sheet }) => refusalOf(() => sheet.getRange('B2:D4').getCell(1, 4)),
    holds: 'Cell reference out of range',
  },
  {
    name: 'column 0 is refused',
    area: 'dimensions',
    source: REPORTED.startColumn,
    do: ({ sheet }) => refusalOf(() => sheet.getRange(1, 0)),
    holds: 'The starting column of the range is too small.',
  },
  {
    name: 'a range without columns is refused',
    area: 'dimensions',
    source: REPORTED.fewColumns,
    do: ({ sheet }) => refusalOf(() => sheet.getRange(1, 1, 1, 0)),
    holds: 'The number of columns in the range must be at least 1.',
  },
  {
    name: 'the width of a column beyond the tab is refused',
    area: 'dimensions',
    source: REPORTED.columnsOutside,
    do: ({ sheet }) => refusalOf(() => sheet.getColumnWidth(sheet.getMaxColumns() + 1)),
    holds: 'Those columns are out of bounds.',
  },
  {
    name: 'a list of ranges keeps their order',
    area: 'ranges',
    source: `${SHEET}#getrangelista1notations`,
    do: ({ sheet }) =>
      sheet
        .getRangeList(['D4', 'A1:B2'])
        .getRanges()
        .map((range) => range.getA1Notation()),
    holds: ['D4', 'A1:B2'],
  },
  {
    name: 'getSheetValues reads a block by numbers',
    area: 'ranges',
    source: `${SHEET}#getsheetvaluesstartrow,-startcolumn,-numrows,-numcolumns`,
    do: ({ sheet }) => {
      sheet.getRange('B2:C2').setValues([[1, 'x']]);
      return sheet.getSheetValues(2, 2, 1, 2);
    },
    holds: [[1, 'x']],
  },
  {
    name: 'isBlank is true only where every cell is empty',
    area: 'ranges',
    source: `${RANGE}#isblank`,
    do: ({ sheet }) => {
      sheet.getRange('B1').setValue('x');
      return [sheet.getRange('A1').isBlank(), sheet.getRange('A1:B1').isBlank()];
    },
    holds: [true, false],
  },
];
