import { fingerprint } from '../../../src/core/plan/fingerprint.ts';
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

function put(
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

/** A workbook in which people keep something else. */
export const foreign = once(async () => {
  const session = await openSession({ now: NOW });
  sheetOf(session, 'Sheet1').getRange('B2').setValue(`Ours ${MARK}`);
  return session;
});

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

/** The same before the sales cycle is confirmed. */
export const unconfirmed = once(async () => {
  const session = await reopen(await company());
  const at = columnAt(session, 'Sales cycle', 'Confirmed');
  sheetOf(session, 'Sales cycle').getRange(2, at, 3, 1).clearContent();
  sheetOf(session, 'Sales cycle').getRange(6, at, 3, 1).clearContent();
  return session;
});

/** Rows of December are deleted, which `again` brings back. */
export const thinned = once(async () => {
  const session = await reopen(await company());
  sheetOf(session, 'Plan').deleteRows(22, 3);
  sheetOf(session, 'Plan').deleteRow(26);
  return session;
});

/** What a sidebar asks to fix: cells of three rows and two columns. */
export const FIXES = {
  fixes: [
    { rowId: 'PLAN-202611-01', column: 'Owner', from: '', to: 'Dana' },
    { rowId: 'PLAN-202611-04', column: 'Owner', from: '', to: 'Dana' },
    { rowId: 'PLAN-202611-02', column: 'Helpers', from: '', to: 'Marco' },
  ],
};

/** The same after that was fixed. */
export const fixed = once(async () => {
  const session = await reopen(await company());
  await session.api.fixFindings(FIXES);
  return session;
});

/** People lost columns, dropdowns, colours, a tab and the calendar's formulas. */
export const damaged = once(async () => {
  const session = await reopen(await company());
  const plan = sheetOf(session, 'Plan');
  put(session, 'Plan', 'Copy', 1, `Text ${MARK}`);
  plan.deleteColumn(columnAt(session, 'Plan', 'Day'));
  plan.deleteColumn(columnAt(session, 'Plan', 'Fallback'));
  plan.getRange(1, columnAt(session, 'Plan', 'Status'), 400, 1).clearDataValidations();
  plan.clearConditionalFormatRules();
  sheetOf(session, 'People').deleteColumn(columnAt(session, 'People', 'Name'));
  sheetOf(session, 'Goals').getRange('A1:Z1000').clearDataValidations();
  sheetOf(session, 'Calendar').getRange('C6:D7').clearContent();
  bookOf(session).deleteSheet(sheetOf(session, 'Ideas'));
  return session;
});

/** A review that people wrote in: a decision, a line of their own, and a result that came since. */
export const reviewed = once(async () => {
  const session = await reopen(await company());
  await session.api.reviewMonth({ month: '2026-11' });
  const review = sheetOf(session, 'Review 2026-11');
  const rowOf = (key: string) => review.getRange('A:A').getValues().flat().indexOf(key) + 1;
  review
    .getRange(rowOf('decision:1'), 3, 1, 4)
    .setValues([[`Ask for the range ${MARK}`, 'Change', `It helps ${MARK}`, 'Dana']]);
  const below = rowOf('header:decisions') - 3;
  review.insertRowAfter(below);
  review.getRange(below + 1, 2, 1, 2).setValues([[`A line of ours ${MARK}`, `and more ${MARK}`]]);
  review.getRange(rowOf('lead:outcome'), 16).setValue(`Beside it ${MARK}`);
  put(session, 'Plan', 'Status', 2, 'Published');
  put(session, 'Plan', 'Published on', 2, new Date('2026-11-02T17:00:00Z'));
  put(session, 'Sales cycle', 'Stage', 9, 'A stage of ours');
  put(session, 'Sales cycle', 'Served by', 9, 'Social');
  const decisions = sheetOf(session, 'Decisions');
  decisions
    .getRange(decisions.getLastRow() + 1, 1, 1, 2)
    .setValues([['2026-10', `Kept from October ${MARK}`]]);
  return session;
});

/** The review closed, and something published since. */
export const closed = once(async () => {
  const session = await reopen(await reviewed());
  await session.api.closeReview({ month: '2026-11' });
  put(session, 'Plan', 'Status', 3, 'Published');
  put(session, 'Plan', 'Published on', 3, new Date('2026-11-05T17:00:00Z'));
  return session;
});

/** A decision of October taken up: two cells of the cadence. */
export const DECIDED = {
  decision: fingerprint(['2026-10', `kept from october ${MARK}`]),
  how: 'changed' as const,
  changes: [
    { line: 'Business service', column: 'How many', from: '1', to: '2' },
    { line: 'Personal', column: 'Audience', from: '', to: 'Past clients' },
  ],
};

/** The same after that was applied. */
export const decided = once(async () => {
  const session = await reopen(await reviewed());
  await session.api.applyDecision(DECIDED);
  return session;
});

/** Rows as they cross: some of a first file of results, and of sales. */
const results = (views: number, ids: readonly number[]) =>
  ids.map((id) => [
    'X content',
    `x-${views}.csv`,
    `x${id}`,
    '',
    'Post',
    '',
    '',
    '2026-11-03',
    'X',
    '',
    `=Post ${id}`,
    views + id,
  ]);
const sales = (stage: string, ids: readonly number[]) =>
  ids.map((id) => [
    `9${id}`,
    'deals.csv',
    '2026-11-03T09:30:00',
    null,
    'Paid Social',
    '',
    '',
    '',
    stage,
  ]);

/** A first file of each was imported; people keep a column beside them and chose a row of the plan. */
export const measured = once(async () => {
  const session = await reopen(await company());
  await session.api.importRows({ table: 'results', rows: results(100, [1, 2, 3, 4]) });
  await session.api.importRows({ table: 'sales', rows: sales('New lead', [1, 2, 3]) });
  const tab = sheetOf(session, 'Results');
  tab.insertColumnAfter(3);
  tab.getRange('D1:D3').setValues([['Ours'], [`Keep ${MARK}`], [`This too ${MARK}`]]);
  put(session, 'Results', 'Row ID', 3, 'PLAN-202611-04');
  put(session, 'Results', 'Match', 3, 'by hand');
  put(session, 'Sales', 'Audience', 2, `Movers ${MARK}`);
  return session;
});

/** What comes next: rows that changed, here and there, one that did not, and new ones. */
export const MEASURED = {
  results: {
    table: 'results' as const,
    rows: [...results(200, [1, 2, 4, 5, 6]), ...results(100, [3])],
  },
  sales: { table: 'sales' as const, rows: sales('Contacted', [1, 3, 4]) },
};

/** A pack went out; the agency typed into it and added a line, and the plan moved on meanwhile. */
export const packed = once(async () => {
  const session = await reopen(await company());
  const { tab } = await session.api.makePack({ month: '2026-11' });
  put(session, tab, 'Copy', 2, `Theirs ${MARK}`, `Theirs too ${MARK}`);
  put(session, tab, 'Topic', sheetOf(session, tab).getLastRow() + 1, `A quiz ${MARK}`);
  put(session, 'Plan', 'Link', 4, 'https://blog.example.com/movers');
  sheetOf(session, 'Plan').deleteRow(6);
  return session;
});

/** What somebody takes over of it, and what not. */
export const TAKEN = {
  month: '2026-11',
  accept: [{ rowId: 'PLAN-202611-01', column: 'Copy', ours: '', theirs: `Theirs ${MARK}` }],
  refuse: [{ rowId: 'PLAN-202611-02', column: 'Copy', ours: '', theirs: `Theirs too ${MARK}` }],
  add: [[{ column: 'Topic', text: `A quiz ${MARK}` }]],
};

/** Two people of an agency, who own rows. */
export const withAgency = once(async () => {
  const session = await reopen(await company());
  const people = sheetOf(session, 'People');
  const below = people.getLastRow() + 1;
  for (const header of ['Name', 'Team', 'E-mail', 'Active'] as const) {
    put(session, 'People', header, below, ...AGENCY.map((person) => person[header]));
  }
  put(session, 'Plan', 'Owner', 2, 'Ana', 'Ben', 'Ana, Ben', 'Ana');
  return session;
});

const AGENCY = ['Ana', 'Ben'].map((name) => ({
  ...{ Name: name, Team: 'Agency', Active: 'Yes' },
  'E-mail': `${name.toLowerCase()}@agency.example`,
}));

/** Protects the sheet for them; who may edit a file is none of its contents. */
export function protect(session: Session): Promise<unknown> {
  shareFile(session);
  return session.api.protectForAgency({ people: ['Ana', 'Ben'] });
}

function shareFile(session: Session): void {
  for (const { 'E-mail': email } of AGENCY) session.as(email);
  session.as('second@example.com');
}

/** The same protected; then rows got another owner, and a protection of the user's own came. */
export const guarded = once(async () => {
  const session = await reopen(await withAgency());
  await protect(session);
  put(session, 'Plan', 'Owner', 3, 'Ana', 'Ana');
  put(session, 'Plan', 'Owner', 8, 'Ben');
  sheetOf(session, 'Ours').protect().setDescription('Ours').removeEditors(['ana@agency.example']);
  return session;
});

/** Takes the protections off. */
export function unprotect(session: Session): Promise<unknown> {
  shareFile(session);
  return session.api.unprotect({});
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
          if (theirs && WRITTEN_BY_US.includes(headerText(headers[column]))) return '';
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
