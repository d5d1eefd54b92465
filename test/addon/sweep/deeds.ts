import { headerText } from '../plan-sheet.ts';
import { MARK, type Sheet } from './company.ts';

/** What a person does, and whether it may come between a look and its write. */
export interface Deed {
  readonly name: string;
  readonly moves: 'nothing' | 'rows' | 'columns';
  /** In a tab; what is typed stands below a header. */
  readonly act: (sheet: Sheet, header: string) => void;
}

export const DEEDS: readonly Deed[] = [
  {
    name: 'types into a cell',
    moves: 'nothing',
    act: (sheet, header) => {
      const at = headerAt(sheet, header);
      const column = sheet.getRange(1, at, Math.max(2, sheet.getLastRow()), 1).getValues();
      const free = column.findLastIndex(([cell]) => cell === '') + 1;
      sheet.getRange(free === 0 ? column.length + 1 : free, at).setValue(`Typed just now ${MARK}`);
    },
  },
  {
    name: 'sorts the rows',
    moves: 'rows',
    act: (sheet) => {
      const rows = sheet.getLastRow() - 1;
      if (rows < 2) return;
      const column = headerAt(sheet, 'Date');
      sheet.getRange(2, 1, rows, sheet.getLastColumn()).sort({ column, ascending: false });
    },
  },
  {
    name: 'inserts a row and types into it',
    moves: 'rows',
    act: (sheet, header) => {
      sheet.insertRowBefore(4);
      sheet.getRange(4, headerAt(sheet, header)).setValue(`Squeezed in ${MARK}`);
    },
  },
  { name: 'deletes a row', moves: 'rows', act: (sheet) => sheet.deleteRow(3) },
  {
    name: 'inserts a column and types into it',
    moves: 'columns',
    act: (sheet) => {
      sheet.insertColumnBefore(2);
      sheet.getRange(1, 2, 3, 1).setValues([[`Our own ${MARK}`], ['one'], ['two']]);
    },
  },
  {
    name: 'moves a column',
    moves: 'columns',
    act: (sheet, header) => {
      const at = headerAt(sheet, header);
      const column = sheet.getRange(1, at, sheet.getMaxRows(), 1);
      sheet.moveColumns(column, at + 3);
    },
  },
  {
    name: 'renames the tab',
    moves: 'nothing',
    act: (sheet) => {
      sheet.setName(`${sheet.getName()} of ours`);
    },
  },
  {
    name: 'renames a header',
    moves: 'nothing',
    act: (sheet) => {
      sheet.getRange(1, headerAt(sheet, 'Copy')).setValue(`Text ${MARK}`);
    },
  },
];

/** The 1-based column of a header; 1 where there is none. */
export function headerAt(sheet: Sheet, header: string): number {
  const [headers = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
  return Math.max(1, headers.map(headerText).indexOf(header) + 1);
}
