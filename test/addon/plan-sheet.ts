import type { Session } from '../../src/workbench/session.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab as the tests of actions look at it: cells by header and by Row ID or row. */
export interface TabView {
  readonly sheet: Sheet;
  readonly cell: (header: string, row: number | string) => Range;
  readonly text: (header: string, row: number | string) => string;
  /** A person types into a cell. */
  readonly type: (header: string, row: number | string, text: string) => void;
  readonly column: (header: string) => string[];
}

/** A header without the count of what is open. */
export function headerText(header: unknown): string {
  return String(header).replace(/^\d+ open$/, 'Open');
}

export function tabOf(session: Session, name = 'Plan'): TabView {
  const sheet = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`There is no tab ${name}`);
  const values = () => sheet.getDataRange().getDisplayValues();
  const at = (header: string) => {
    const column = (values()[0] ?? []).map(headerText).indexOf(header) + 1;
    if (column === 0) throw new Error(`There is no column ${header}`);
    return column;
  };
  const rowOf = (row: number | string) =>
    typeof row === 'number' ? row : values().findIndex((cells) => cells.includes(row)) + 1;
  const cell = (header: string, row: number | string) => sheet.getRange(rowOf(row), at(header));
  return {
    sheet,
    cell,
    text: (header, row) => cell(header, row).getDisplayValue(),
    type: (header, row, text) => session.edit(name, cell(header, row).getA1Notation(), text),
    column: (header) =>
      values()
        .slice(1)
        .map((cells) => cells[at(header) - 1] ?? ''),
  };
}
