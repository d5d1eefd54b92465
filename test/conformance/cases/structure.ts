import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE, REPORTED } from '../sources.ts';

const SHEET = `${REFERENCE}/spreadsheet/sheet`;
const SPREADSHEET = `${REFERENCE}/spreadsheet/spreadsheet`;

export const STRUCTURE_CASES: readonly ConformanceCase[] = [
  {
    name: 'two tabs cannot bear one name',
    area: 'structure',
    source: REPORTED.sheetName,
    do: ({ sheet, spreadsheet }) => refusalOf(() => spreadsheet.insertSheet(sheet.getName())),
    holds: 'A sheet with the name "Case" already exists. Please enter another name.',
  },
  {
    name: 'insertSheet takes a place that is counted from 0',
    area: 'structure',
    source: `${SPREADSHEET}#insertsheetsheetname,-sheetindex`,
    do: ({ spreadsheet }) => {
      const made = spreadsheet.insertSheet('First', 0);
      const index = made.getIndex();
      spreadsheet.deleteSheet(made);
      return index;
    },
    holds: 1,
  },
  {
    name: 'a new tab has 26 columns',
    area: 'structure',
    source: 'https://github.com/burnash/gspread/issues/371',
    do: ({ sheet }) => sheet.getMaxColumns(),
    holds: 26,
  },
  {
    name: 'moveActiveSheet takes a place that is counted from 1',
    area: 'structure',
    source: `${SPREADSHEET}#moveactivesheetpos`,
    do: ({ spreadsheet }) => {
      const hidden = spreadsheet.insertSheet('Hidden', 0).hideSheet();
      const moved = spreadsheet.insertSheet('Moved', 3);
      moved.activate();
      spreadsheet.moveActiveSheet(2);
      const index = moved.getIndex();
      spreadsheet.deleteSheet(moved);
      spreadsheet.deleteSheet(hidden);
      return index;
    },
    holds: 2,
  },
  {
    name: 'insertRowsAfter moves what stands below',
    area: 'structure',
    source: `${SHEET}#insertrowsafterafterposition,-howmany`,
    do: ({ sheet }) => {
      sheet.getRange('A1:A2').setValues([['a'], ['b']]);
      sheet.insertRowsAfter(1, 3);
      return [sheet.getRange('A5').getValue(), sheet.getMaxRows()];
    },
    holds: ['b', 1003],
  },
  {
    name: 'deleteRows takes their content',
    area: 'structure',
    source: `${SHEET}#deleterowsrowposition,-howmany`,
    do: ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
      sheet.deleteRows(1, 2);
      return [sheet.getRange('A1').getValue(), sheet.getMaxRows()];
    },
    holds: ['c', 998],
  },
  {
    name: 'moveColumns puts columns before the one at the destination, on a tab out of view too',
    area: 'structure',
    source: `${SHEET}#movecolumnscolumnspec,-destinationindex`,
    do: ({ sheet, spreadsheet }) => {
      sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
      const other = spreadsheet.insertSheet('Other');
      other.activate();
      sheet.moveColumns(sheet.getRange('A:A'), 4);
      const moved = sheet.getRange('A1:D1').getValues();
      spreadsheet.deleteSheet(other);
      return moved;
    },
    holds: [['b', 'c', 'a', 'd']],
  },
  {
    name: 'notes follow their cells',
    area: 'notes',
    source: `${REFERENCE}/spreadsheet/range#setnotenote`,
    do: ({ sheet }) => {
      sheet.getRange('B2').setNote('why');
      sheet.insertRowsBefore(1, 1);
      sheet.insertColumnBefore(1);
      return [sheet.getRange('C3').getNote(), sheet.getRange('B2').getNote()];
    },
    holds: ['why', ''],
  },
  {
    name: 'frozen rows are remembered',
    area: 'structure',
    source: `${SHEET}#setfrozenrowsrows`,
    do: ({ sheet }) => {
      sheet.setFrozenRows(2);
      return sheet.getFrozenRows();
    },
    holds: 2,
  },
  {
    name: 'the last visible tab cannot be hidden',
    area: 'structure',
    source: `${SHEET}#hidesheet`,
    do: ({ sheet, spreadsheet }) => {
      const others = spreadsheet.getSheets().filter((tab) => tab.getName() !== sheet.getName());
      for (const other of others) other.hideSheet();
      const message = refusalOf(() => sheet.hideSheet());
      for (const other of others) other.showSheet();
      return message !== '';
    },
    holds: true,
  },
];
