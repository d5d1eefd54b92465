import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  openWorkbook,
  type SessionSnapshot,
  type WorkbookSession,
} from '../../src/workbench/workbook-session.ts';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Deed = (book: Book, at: number) => unknown;

const bookOf = (session: WorkbookSession): Book =>
  session.globals.SpreadsheetApp.getActiveSpreadsheet();

/** What scripts and people do to a workbook; each in the tab in view. */
const DEEDS: Readonly<Record<string, Deed>> = {
  'writes a cell': (book, at) =>
    book
      .getActiveSheet()
      .getRange(1 + at, 2)
      .setValue(`text ${at}`),
  'writes a formula': (book, at) =>
    book
      .getActiveSheet()
      .getRange(1, 1 + at)
      .setFormula('=SUM(A2:A20)+COUNTA(Other!A1:B9)'),
  'empties a block': (book, at) =>
    book
      .getActiveSheet()
      .getRange(1 + at, 1, 3, 3)
      .clear(),
  'inserts rows': (book, at) => book.getActiveSheet().insertRowsBefore(1 + at, 2),
  'deletes a row': (book, at) => book.getActiveSheet().deleteRow(1 + at),
  'inserts a column': (book, at) => book.getActiveSheet().insertColumnAfter(1 + at),
  'deletes a column': (book, at) => book.getActiveSheet().deleteColumn(1 + at),
  'sorts rows': (book) => book.getActiveSheet().getRange('A2:C9').sort(1),
  'merges cells': (book, at) =>
    book
      .getActiveSheet()
      .getRange(1 + at, 4, 2, 2)
      .merge(),
  'sets a format': (book, at) =>
    book
      .getActiveSheet()
      .getRange(1 + at, 1, 4, 2)
      .setNumberFormat('0.00')
      .setBackground('#ffeeaa'),
  'sets a border': (book, at) =>
    book
      .getActiveSheet()
      .getRange(1 + at, 1)
      .setBorder(true, true, true, true, false, false),
  'puts a note': (book, at) =>
    book
      .getActiveSheet()
      .getRange(1 + at, 1)
      .setNote(`note ${at}`),
  'takes a note': (book) => book.getActiveSheet().getRange('A1:C3').clearNote(),
  'makes a tab': (book) => book.insertSheet(),
  'renames a tab': (book, at) => book.getActiveSheet().setName(`Renamed ${at}`),
  'copies a tab': (book) => book.getActiveSheet().copyTo(book),
  'deletes a tab': (book) => book.getNumSheets() > 1 && book.deleteSheet(book.getActiveSheet()),
  'shows another tab': (book, at) => book.getSheets()[at % book.getNumSheets()]?.activate(),
  'selects cells': (book, at) =>
    book
      .getActiveSheet()
      .getRange(1 + at, 2, 2, 2)
      .activate(),
  'hides a row': (book, at) => book.getActiveSheet().hideRows(2 + at),
  freezes: (book) => book.getActiveSheet().setFrozenRows(1),
  'groups rows': (book) => book.getActiveSheet().getRange('3:5').shiftRowGroupDepth(1),
};

async function beginning(): Promise<SessionSnapshot> {
  const session = openWorkbook({ files: {}, now: '2026-11-02T09:00' });
  const book = bookOf(session);
  book
    .getActiveSheet()
    .getRange('A1:C4')
    .setValues([
      ['Day', 'Topic', '=TODAY()'],
      [3, 'Rates', '=A2*2'],
      [1, 'Keys', '=Other!A1'],
      [2, 'Movers', ''],
    ]);
  book.getActiveSheet().getRange('A2').setNote('a note');
  book
    .insertSheet('Other')
    .getRange('A1:B2')
    .setValues([
      ['=Sheet1!A2', 1],
      ['x', '=NOW()'],
    ]);
  return session.snapshot();
}

/** All that a script can see, and all that is saved. */
function everything(session: WorkbookSession): unknown {
  const book = bookOf(session);
  const tabs = book.getSheets().map((sheet) => ({
    name: sheet.getName(),
    size: [sheet.getMaxRows(), sheet.getMaxColumns()],
    shown: sheet.getDataRange().getDisplayValues(),
    formulas: sheet.getDataRange().getFormulas(),
    notes: sheet.getRange('A1:C9').getNotes(),
  }));
  const view = [book.getActiveSheet().getName(), book.getActiveRange()?.getA1Notation()];
  const selections = book
    .getSheets()
    .map((sheet) => sheet.activate().getActiveRange()?.getA1Notation());
  return { tabs, view, selections, saved: session.snapshot() };
}

const deeds = fc.array(fc.tuple(fc.constantFrom(...Object.keys(DEEDS)), fc.nat(6)), {
  maxLength: 12,
});

function work(session: WorkbookSession, todo: readonly (readonly [string, number])[]): string[] {
  return todo.map(([name, at]) => {
    try {
      DEEDS[name]?.(bookOf(session), at);
      return 'done';
    } catch (error) {
      return String(error);
    }
  });
}

/** Without the ids that are drawn by lot. */
const plain = (seen: object): string =>
  JSON.stringify(seen).replace(/"(id|sheetId|revisionId)":"[^"]*"/g, '');

test('a snapshot that was opened, worked on and closed opens as it was', async () => {
  const snapshot = await beginning();
  const open = (now: string) => openWorkbook({ files: {}, now, snapshot });
  const fresh = () =>
    openWorkbook({ files: {}, now: '2026-11-03T09:00', snapshot: structuredClone(snapshot) });
  const expected = JSON.stringify(everything(fresh()));
  fc.assert(
    fc.property(deeds, (todo) => {
      const first = open('2026-11-02T09:00');
      const answers = work(first, todo);
      const end = plain(first.snapshot());
      first.close();
      const again = open('2026-11-03T09:00');
      expect(JSON.stringify(everything(again))).toBe(expected);
      again.close();
      const third = open('2026-11-02T09:00');
      expect(work(third, todo)).toEqual(answers);
      expect(plain(third.snapshot())).toBe(end);
      third.close();
    }),
    { numRuns: 60, examples: [[[]]] },
  );
});

test('a snapshot that is open twice is two workbooks', async () => {
  const snapshot = await beginning();
  const [one, other] = [0, 1].map(() => openWorkbook({ files: {}, snapshot }));
  if (one === undefined || other === undefined) throw new Error('There are two.');
  bookOf(one).getActiveSheet().getRange('A1').setValue('mine');
  expect(bookOf(other).getActiveSheet().getRange('A1').getValue()).toBe('Day');
});

test('a workbook that was closed cannot be used', async () => {
  const session = openWorkbook({ files: {}, snapshot: await beginning() });
  const sheet = bookOf(session).getActiveSheet();
  session.close();
  expect(() => sheet.getRange('A1').setValue('late')).toThrow('This workbook was closed.');
  expect(() => session.snapshot()).toThrow('This workbook was closed.');
});

test('closing a workbook twice gives it to one, not to two', async () => {
  const snapshot = await beginning();
  const first = openWorkbook({ files: {}, snapshot });
  first.close();
  const second = openWorkbook({ files: {}, snapshot });
  first.close();
  const third = openWorkbook({ files: {}, snapshot });
  expect(third.host.engine.model).not.toBe(second.host.engine.model);
});
