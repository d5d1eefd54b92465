import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE, REPORTED } from '../sources.ts';

const SHEET = `${REFERENCE}/spreadsheet/sheet`;
const RANGE = `${REFERENCE}/spreadsheet/range`;

export const RANGE_CASES: readonly ConformanceCase[] = [
  {
    name: 'an empty tab has last row and last column 0, and a data range of one cell',
    area: 'ranges',
    source: `${SHEET}#getdatarange`,
    do: ({ sheet }) => [
      sheet.getLastRow(),
      sheet.getLastColumn(),
      sheet.getDataRange().getA1Notation(),
    ],
    holds: [0, 0, 'A1'],
  },
  {
    name: 'rows and columns are counted from 1',
    area: 'ranges',
    source: `${SHEET}#getrangerow,-column,-numrows,-numcolumns`,
    do: ({ sheet }) => {
      const range = sheet.getRange(2, 3, 4, 5);
      return [range.getA1Notation(), range.getRow(), range.getColumn(), range.getLastRow()];
    },
    holds: ['C2:G5', 2, 3, 5],
  },
  ...(
    [
      ['A:A', 1000],
      ['2:3', 2],
      ['B2:B', 999],
      ['C5', 1],
      ['D5:B2', 4],
    ] as const
  ).map(
    ([address, rows]): ConformanceCase => ({
      name: `the address ${address} has ${rows} rows`,
      area: 'ranges',
      source: `${SHEET}#getrangea1notation`,
      do: ({ sheet }) => sheet.getRange(address).getNumRows(),
      holds: rows,
    }),
  ),
  {
    name: 'a range beyond the tab is refused',
    area: 'dimensions',
    source: REPORTED.outside,
    do: ({ sheet }) => refusalOf(() => sheet.getRange(sheet.getMaxRows(), 1, 2, 1)),
    holds: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
  {
    name: 'row 0 is refused',
    area: 'dimensions',
    source: `${SHEET}#getrangerow,-column`,
    do: ({ sheet }) => refusalOf(() => sheet.getRange(0, 1)) !== '',
    holds: true,
  },
  {
    name: 'a range without rows is refused',
    area: 'dimensions',
    source: REPORTED.fewRows,
    do: ({ sheet }) => refusalOf(() => sheet.getRange(1, 1, 0, 1)),
    holds: 'The number of rows in the range must be at least 1.',
  },
  {
    name: 'offset moves and resizes',
    area: 'ranges',
    source: `${RANGE}#offsetrowoffset,-columnoffset,-numrows,-numcolumns`,
    do: ({ sheet }) => sheet.getRange('B2:C3').offset(1, 2, 1, 3).getA1Notation(),
    holds: 'D3:F3',
  },
  {
    name: 'a tab is found by its id, and an unknown id gives null',
    area: 'ranges',
    source: `${REFERENCE}/spreadsheet/spreadsheet#getsheetbyidid`,
    do: ({ sheet, spreadsheet }) => [
      spreadsheet.getSheetById(sheet.getSheetId())?.getName() === sheet.getName(),
      spreadsheet.getSheetById(2_000_000_001),
    ],
    holds: [true, null],
  },
  {
    name: 'content beyond a gap counts for the last row',
    area: 'ranges',
    source: `${SHEET}#getlastrow`,
    do: ({ sheet }) => {
      sheet.getRange('C7').setValue('x');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
    },
    holds: [7, 3, 'A1:C7'],
  },
  {
    name: 'formats alone do not count for the last row',
    area: 'ranges',
    source: `${SHEET}#getlastrow`,
    do: ({ sheet }) => {
      sheet.getRange('C7').setBackground('#ff0000');
      return sheet.getLastRow();
    },
    holds: 0,
  },
  {
    name: 'sort takes whole rows',
    area: 'sort',
    source: `${RANGE}#sortsortspecobj`,
    do: ({ sheet }) => {
      const range = sheet.getRange('A1:B4').setValues([
        ['b', 2],
        ['d', 4],
        ['c', 3],
        ['a', 1],
      ]);
      range.sort({ column: 1, ascending: false });
      return range.getValues();
    },
    holds: [
      ['d', 4],
      ['c', 3],
      ['b', 2],
      ['a', 1],
    ],
  },
];
