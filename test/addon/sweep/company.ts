import { openSession, type Session, type SessionSnapshot } from '../../../src/workbench/session.ts';
import { once } from '../once.ts';
import { headerText } from '../plan-sheet.ts';

export const NOW = '2026-11-02T09:00';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Stands in every text that people type here, so that it is found again wherever it goes. */
export const MARK = '☂';

export function bookOf(session: Session): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return session.globals.SpreadsheetApp.getActiveSpreadsheet();
}

export function sheetOf(session: Session, name: string): Sheet {
  const found = bookOf(session).getSheetByName(name);
  if (found === null) throw new Error(`There is no tab ${name}`);
  return found;
}

/** The 1-based column of a header. */
export function columnAt(session: Session, tab: string, header: string): number {
  const sheet = sheetOf(session, tab);
  const [headers = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
  return headers.map(headerText).indexOf(header) + 1;
}

/** The values of a column below its header. */
export function columnOf(session: Session, tab: string, header: string): unknown[] {
  const at = columnAt(session, tab, header);
  const [, ...rows] = sheetOf(session, tab).getDataRange().getValues();
  return rows.map((row) => row[at - 1]);
}

/** Puts values below each other into the column of a header, from a row on. */
export function put(
  session: Session,
  tab: string,
  header: string,
  row: number,
  ...values: unknown[]
): void {
  const cells = values.map((value) => [value]);
  const column = columnAt(session, tab, header);
  sheetOf(session, tab).getRange(row, column, cells.length, 1).setValues(cells);
}

export function reopen(snapshot: SessionSnapshot): Promise<Session> {
  return openSession({ now: NOW, snapshot });
}

/** A new workbook as Google makes it. */
export const blank = once(() => openSession({ now: NOW }));

/**
 * A small company at work: two months built, with topics and notes of people, a column of their
 * own in the middle of the plan, a tab of their own, and rows typed by hand without a Row ID.
 */
export const company = once(async () => {
  const session = await reopen(await blank());
  await session.api.setUp({});
  await session.api.confirmCycle({});
  await session.api.buildMonth({ month: '2026-11' });
  const plan = sheetOf(session, 'Plan');
  plan.insertColumnAfter(columnAt(session, 'Plan', 'Topic'));
  const own = columnAt(session, 'Plan', 'Topic') + 1;
  const rows = plan.getLastRow();
  plan.getRange(1, own).setValue('Mood');
  plan.getRange(3, own, 2, 1).setValues([[`sunny ${MARK}`], [`="${MARK}"&1+1`]]);
  put(session, 'Plan', 'Topic', 2, `Rates ${MARK}`, `Keys ${MARK}`, `Movers ${MARK}`);
  put(session, 'Plan', 'Link', 2, 'https://blog.example.com/rates');
  put(session, 'Plan', 'Topic', rows + 1, `By hand ${MARK}`, `By hand too ${MARK}`);
  await session.api.buildMonth({ month: '2026-12' });
  put(session, 'Plan', 'Topic', plan.getLastRow(), `December ${MARK}`);
  put(session, 'Goals', 'Assumption', 2, `As last year ${MARK}`);
  const other = bookOf(session).insertSheet('Ours');
  other.getRange('B2:C3').setValues([
    [`Keep ${MARK}`, 1],
    ['=2*3', `this ${MARK}`],
  ]);
  return session;
});
