import { openSession, type Session, type SessionSnapshot } from '../../../src/workbench/session.ts';

export const NOW = '2026-11-02T09:00';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetOf(session: Session, name: string): Sheet {
  const found = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (found === null) throw new Error(`There is no tab ${name}`);
  return found;
}

/** The 1-based column of a header. */
export function columnAt(session: Session, tab: string, header: string): number {
  const [headers = []] = sheetOf(session, tab).getDataRange().getValues();
  return headers.indexOf(header) + 1;
}

/** The values of a column below its header. */
export function columnOf(session: Session, tab: string, header: string): unknown[] {
  const at = columnAt(session, tab, header);
  const [, ...rows] = sheetOf(session, tab).getDataRange().getValues();
  return rows.map((row) => row[at - 1]);
}

/**
 * A small company at work: two months built, with topics and notes of people, a column of their
 * own in the middle of the plan, a tab of their own, and rows typed by hand without a Row ID.
 */
export async function company(timeZone = 'America/New_York'): Promise<SessionSnapshot> {
  const session = await openSession({ now: NOW, timeZone });
  await session.api.setUp({});
  await session.api.confirmCycle({});
  await session.api.buildMonth({ month: '2026-11' });
  const plan = sheetOf(session, 'Plan');
  plan.insertColumnAfter(columnAt(session, 'Plan', 'Topic'));
  const own = columnAt(session, 'Plan', 'Topic') + 1;
  const rows = plan.getLastRow();
  plan.getRange(1, own).setValue('Mood');
  plan.getRange(3, own, 2, 1).setValues([['sunny'], ['=1+1']]);
  const topic = columnAt(session, 'Plan', 'Topic');
  plan.getRange(2, topic, 3, 1).setValues([['Rates'], ['Keys'], ['Movers']]);
  plan.getRange(2, columnAt(session, 'Plan', 'Link')).setValue('https://blog.example.com/rates');
  plan.getRange(rows + 1, topic).setValue('Typed by hand');
  plan.getRange(rows + 2, topic).setValue('Typed by hand too');
  await session.api.buildMonth({ month: '2026-12' });
  const other = session.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Ours');
  other.getRange('B2:C3').setValues([
    ['Keep', 1],
    ['=2*3', 'this'],
  ]);
  const snapshot = session.snapshot();
  session.close();
  return snapshot;
}

export function reopen(snapshot: SessionSnapshot): Promise<Session> {
  // A workbook that opens changes the data it is made from.
  return openSession({ now: NOW, snapshot: structuredClone(snapshot) });
}

/** What the add-on writes: everything else is people's. */
const WRITTEN_BY_US = ['Issues', 'Row ID', 'Tracked link', 'Day', 'Slot', 'Build record'];

/** Every cell of the workbook, formulas as such, by tab; cells that are ours blank where asked. */
export function cellsOf(session: Session, theirs = false): Record<string, unknown[][]> {
  const book = session.globals.SpreadsheetApp.getActiveSpreadsheet();
  return Object.fromEntries(
    book.getSheets().map((sheet) => {
      const range = sheet.getDataRange();
      const formulas = range.getFormulas();
      const values = range.getValues();
      const [headers = []] = values;
      const isReview = sheet.getName().startsWith('Review ');
      const cells = values.map((row, at) =>
        row.map((value, column) => {
          if (theirs && isReview && !String(row[0]).startsWith('decision:')) return '';
          if (theirs && WRITTEN_BY_US.includes(String(headers[column]))) return '';
          return formulas[at]?.[column] || (value instanceof Date ? value.toISOString() : value);
        }),
      );
      return [sheet.getName(), trimmed(cells)];
    }),
  );
}

function trimmed(cells: unknown[][]): unknown[][] {
  const rows = cells.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}
