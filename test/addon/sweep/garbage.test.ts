import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session, SessionSnapshot } from '../../../src/workbench/session.ts';
import { columnAt, company, reopen, type Sheet } from './company.ts';

let snapshot: SessionSnapshot;
let answers = 0;

beforeAll(async () => {
  snapshot = await company();
});

afterAll(() => console.log(`Garbage: ${answers} answers`));

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '=1/0',
    '=NA()',
    '#REF!',
    '=A1',
    '🙂👩‍👧',
    'TRUE',
    '007',
    "'",
    '%',
    '2026-02-30',
  ),
  fc.string({ maxLength: 12 }),
  fc.constant('long '.repeat(4000)),
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  fc.integer(),
  fc.boolean(),
  fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
);

const spot = fc.record({ tab: fc.nat(12), row: fc.nat(40), column: fc.nat(42), cell });

const mess = fc.constantFrom(
  'nothing',
  'blank header',
  'repeated header',
  'renamed header',
  'duplicated tab',
  'merged cells',
  'filter',
);

const FOREIGN = 'AZ';

/** Cells of people that no rule of ours is about: a tab, a column, and cells far to the right. */
function foreign(session: Session): string {
  const book = session.globals.SpreadsheetApp.getActiveSpreadsheet();
  const beside = book.getSheets().map((sheet) => {
    if (sheet.getMaxColumns() < 52) return [];
    return sheet
      .getRange(`${FOREIGN}1:${FOREIGN}60`)
      .getFormulas()
      .flat()
      .concat(sheet.getRange(`${FOREIGN}1:${FOREIGN}60`).getDisplayValues().flat());
  });
  const ours = book.getSheetByName('Ours')?.getDataRange().getDisplayValues();
  return JSON.stringify([ours, beside.filter((cells) => cells.some((text) => text !== '')).sort()]);
}

function spoil(session: Session, sheet: Sheet, how: string): void {
  const book = session.globals.SpreadsheetApp.getActiveSpreadsheet();
  if (how === 'blank header') sheet.getRange(1, 3).setValue('');
  if (how === 'repeated header') sheet.getRange(1, 4).setValue(sheet.getRange(1, 2).getValue());
  if (how === 'renamed header') sheet.getRange(1, 2).setValue('Something else');
  if (how === 'duplicated tab') book.setActiveSheet(sheet).copyTo(book).setName('A copy');
  if (how === 'merged cells') sheet.getRange('B3:D4').merge();
}

const ACTS: readonly (readonly [string, (session: Session) => Promise<unknown>])[] = [
  ['start', ({ api }) => api.start({})],
  ['previewMonth', ({ api }) => api.previewMonth({ month: '2027-01' })],
  ['validatePlan', ({ api }) => api.validatePlan({})],
  ['buildMonth', ({ api }) => api.buildMonth({ month: '2027-01' })],
  ['confirmCycle', ({ api }) => api.confirmCycle({})],
  ['undoBuild', ({ api }) => api.undoBuild({})],
  ['loadSample', ({ api }) => api.loadSample({ name: 'larkfield' })],
  ['setUp', ({ api }) => api.setUp({})],
];

test('whatever stands in the cells, every action answers, and leaves what is not ours', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(spot, { minLength: 5, maxLength: 40 }), mess, async (spots, how) => {
      const session = await reopen(snapshot);
      const book = session.globals.SpreadsheetApp.getActiveSpreadsheet();
      const sheets = book
        .getSheets()
        .filter((sheet) => !['Ours', 'Calendar'].includes(sheet.getName()));
      for (const { tab, row, column, cell: value } of spots) {
        const sheet = sheets[tab % sheets.length];
        if (sheet === undefined) continue;
        const at = 1 + (column % sheet.getMaxColumns());
        sheet.getRange(2 + row, at).setValue(value);
      }
      const [first] = sheets;
      if (first !== undefined) {
        const missing = 52 - first.getMaxColumns();
        if (missing > 0) first.insertColumnsAfter(first.getMaxColumns(), missing);
        first.getRange(`${FOREIGN}2:${FOREIGN}3`).setValues([['mine'], ['=2+3']]);
        spoil(session, first, how);
      }
      const before = foreign(session);
      for (const [name, act] of ACTS) {
        const answer = await act(session).catch((error: unknown) => error);
        answers += 1;
        if (answer instanceof Error) {
          expect(answer, `${name}, ${how}: ${session.log.join('\n')}`).toMatchObject({
            name: 'Failure',
            code: expect.not.stringMatching(/^unexpected$/),
          });
        }
        if (name !== 'undoBuild' && name !== 'setUp')
          expect(foreign(session), `${name}, ${how}`).toBe(before);
      }
      session.edit('Plan', 'G3', 'Typed');
      expect(columnAt(session, 'Ours', 'Nothing')).toBe(0);
      session.close();
    }),
    { numRuns: 6, seed: 20261102, interruptAfterTimeLimit: 25_000 },
  );
});
