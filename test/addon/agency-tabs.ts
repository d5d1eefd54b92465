import type { Session } from '../../src/workbench/session.ts';

/** A tab as the other side works on it. */
export interface Grid {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What people see of a tab. */
export function gridOf(session: Session, name: string): Grid {
  const sheet = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`There is no tab ${name}`);
  const [headers = [], ...rows] = sheet.getDataRange().getDisplayValues();
  return { headers, rows };
}

/** The text of a cell, by its header and Row ID. */
export function cellIn({ headers, rows }: Grid, rowId: string, header: string): string {
  const row = rows.find((cells) => cells[headers.indexOf('Row ID')] === rowId);
  return row?.[headers.indexOf(header)] ?? '';
}
