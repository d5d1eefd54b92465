import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE, REPORTED } from '../sources.ts';

const SHEET = `${REFERENCE}/spreadsheet/sheet`;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a call does to a tab with a, b, c in its first three columns and rows. */
const CALLS: readonly (readonly [
  anchor: string,
  call: (sheet: Sheet) => unknown,
  firstRow: readonly string[],
  firstColumn: readonly string[],
])[] = [
  [
    'insertcolumnbeforebeforeposition',
    (s) => s.insertColumnBefore(2),
    ['a', '', 'b'],
    ['a', 'b', 'c'],
  ],
  [
    'insertcolumnafterafterposition',
    (s) => s.insertColumnAfter(1),
    ['a', '', 'b'],
    ['a', 'b', 'c'],
  ],
  [
    'insertcolumnsaftercolumn,-howmany',
    (s) => s.insertColumnsAfter(1, 2),
    ['a', '', ''],
    ['a', 'b', 'c'],
  ],
  [
    'insertcolumnsbeforecolumn,-howmany',
    (s) => s.insertColumnsBefore(1, 1),
    ['', 'a', 'b'],
    ['', '', ''],
  ],
  ['insertrowbeforebeforeposition', (s) => s.insertRowBefore(1), ['', '', ''], ['', 'a', 'b']],
  ['insertrowafterafterposition', (s) => s.insertRowAfter(1), ['a', 'b', 'c'], ['a', '', 'b']],
  [
    'insertrowsbeforebeforeposition,-howmany',
    (s) => s.insertRowsBefore(2, 1),
    ['a', 'b', 'c'],
    ['a', '', 'b'],
  ],
  ['deletecolumncolumnposition', (s) => s.deleteColumn(2), ['a', 'c', ''], ['a', 'b', 'c']],
  [
    'deletecolumnscolumnposition,-howmany',
    (s) => s.deleteColumns(1, 2),
    ['c', '', ''],
    ['c', '', ''],
  ],
  ['deleterowrowposition', (s) => s.deleteRow(2), ['a', 'b', 'c'], ['a', 'c', '']],
  [
    'moverowsrowspec,-destinationindex',
    (s) => s.moveRows(s.getRange('1:1'), 3),
    ['b', '', ''],
    ['b', 'a', 'c'],
  ],
  ['clearcontents', (s) => s.clearContents(), ['', '', ''], ['', '', '']],
];

/** What is set on rows and columns, and read back. */
const REMEMBERED: readonly (readonly [
  anchor: string,
  set: (sheet: Sheet) => unknown,
  get: (sheet: Sheet) => unknown,
  is: unknown,
])[] = [
  ['setfrozencolumnscolumns', (s) => void s.setFrozenColumns(2), (s) => s.getFrozenColumns(), 2],
  [
    'setcolumnwidthcolumnposition,-width',
    (s) => s.setColumnWidth(3, 150),
    (s) => s.getColumnWidth(3),
    150,
  ],
  [
    'setcolumnwidthsstartcolumn,-numcolumns,-width',
    (s) => s.setColumnWidths(1, 2, 70),
    (s) => s.getColumnWidth(2),
    70,
  ],
  ['setrowheightrowposition,-height', (s) => s.setRowHeight(2, 40), (s) => s.getRowHeight(2), 40],
  ['hiderowsrowindex', (s) => void s.hideRows(3), (s) => s.isRowHiddenByUser(3), true],
  [
    'showrowsrowindex',
    (s) => void [s.hideRows(3), s.showRows(3)],
    (s) => s.isRowHiddenByUser(3),
    false,
  ],
  ['hidecolumnscolumnindex', (s) => void s.hideColumns(2), (s) => s.isColumnHiddenByUser(2), true],
  [
    'showcolumnscolumnindex',
    (s) => void [s.hideColumns(2), s.showColumns(2)],
    (s) => s.isColumnHiddenByUser(2),
    false,
  ],
  [
    'sethiddengridlineshidegridlines',
    (s) => s.setHiddenGridlines(true),
    (s) => s.hasHiddenGridlines(),
    true,
  ],
  [
    'isrowhiddenbyfilterrowposition',
    (s) => void s.hideRows(3),
    (s) => s.isRowHiddenByFilter(3),
    false,
  ],
  ['settabcolorcolor', (s) => s.setTabColor('#ff0000'), (s) => s.getTabColor(), '#ff0000'],
  ['setnamename', (s) => s.setName('Case two'), (s) => s.getName(), 'Case two'],
];

export const ROW_COLUMN_CASES: readonly ConformanceCase[] = [
  ...CALLS.map(
    ([anchor, call, firstRow, firstColumn]): ConformanceCase => ({
      name: `${anchor} leaves ${firstRow.join('|')} across and ${firstColumn.join('|')} down`,
      area: 'structure',
      source: `${SHEET}#${anchor}`,
      do: ({ sheet }) => {
        sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
        sheet.getRange('A2:A3').setValues([['b'], ['c']]);
        call(sheet);
        const down = sheet.getRange('A1:A3').getValues();
        return [sheet.getRange('A1:C1').getValues()[0], down.map(([value]) => value)];
      },
      holds: [firstRow, firstColumn],
    }),
  ),
  ...REMEMBERED.map(
    ([anchor, set, get, is]): ConformanceCase => ({
      name: `${anchor} is remembered`,
      area: 'structure',
      source: `${SHEET}#${anchor}`,
      do: ({ sheet }) => {
        set(sheet);
        return get(sheet);
      },
      holds: is,
    }),
  ),
  {
    name: 'the last rows that are not frozen cannot be deleted',
    area: 'structure',
    source: REPORTED.nonFrozen,
    do: ({ sheet }) => {
      sheet.setFrozenRows(1);
      return refusalOf(() => sheet.deleteRows(2, sheet.getMaxRows() - 1));
    },
    holds: 'Sorry, it is not possible to delete all non-frozen rows.',
  },
  {
    name: 'the last tab cannot be deleted',
    area: 'structure',
    source: REPORTED.removeAll,
    do: ({ sheet, spreadsheet }) => {
      const others = spreadsheet.getSheets().filter((tab) => tab.getName() !== sheet.getName());
      for (const other of others) other.hideSheet();
      const message = refusalOf(() => spreadsheet.deleteSheet(sheet));
      for (const other of others) other.showSheet();
      return message;
    },
    holds: "You can't remove all the sheets in a document.",
  },
  {
    name: 'a tab is found by its name, and an unknown name gives null',
    area: 'structure',
    source: `${REFERENCE}/spreadsheet/spreadsheet#getsheetbynamename`,
    do: ({ spreadsheet }) => [
      spreadsheet.getSheetByName('Case')?.getName(),
      spreadsheet.getSheetByName('No such tab'),
    ],
    holds: ['Case', null],
  },
  {
    name: 'a copy of a tab in its own file is named after it',
    area: 'copy',
    source: `${SHEET}#copytospreadsheet`,
    do: ({ sheet, spreadsheet }) => {
      sheet.getRange('A1').setValue('x');
      const copy = sheet.copyTo(spreadsheet);
      const told = [copy.getName(), copy.getRange('A1').getValue()];
      spreadsheet.deleteSheet(copy);
      return told;
    },
    holds: ['Copy of Case', 'x'],
  },
];
