import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session, SessionSnapshot } from '../../../src/workbench/session.ts';
import { tellFigure } from '../../figures.ts';
import { reviewed } from './areas/reviews.ts';
import { bookOf, reopen, type Sheet } from './company.ts';
import { PATIENCE, TRIES_ALL } from './depth.ts';
import { REQUESTS } from './requests.ts';
import { contentsOf } from './state.ts';

let snapshot: SessionSnapshot;
const counts = { workbooks: 0, answers: 0, findings: 0, messages: 0 };

beforeAll(async () => {
  const session = await reopen(await reviewed());
  for (const sheet of bookOf(session).getSheets()) plant(sheet);
  snapshot = session.snapshot();
});

afterAll(() => {
  const { workbooks, answers, findings, messages } = counts;
  tellFigure(
    'Garbage',
    `${workbooks} workbooks, ${answers} answers, ${messages} of them messages, ${findings} findings`,
  );
});

const LONG = 'long '.repeat(10_000);

const cell = fc.oneof(
  fc.constantFrom('', ' ', '=1/0', '=NA()', '=#REF!', '=A1', '🙂👩‍👧', 'TRUE', '007', "'", '%'),
  fc.constantFrom('2026-02-30', 'TBD', 'next Tuesday', '2026-11', '1e400', '=NOW()', '\n\n', LONG),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  fc.integer(),
  fc.boolean(),
  fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
);

/** Cells spread over the tabs; a tab with few rows gets most of them into rows of its own. */
const spots = fc.array(fc.record({ row: fc.nat(45), column: fc.nat(42), cell }), {
  minLength: 1,
  maxLength: 8,
});

/** What people do to a tab besides typing. */
const MESSES: Readonly<Record<string, (sheet: Sheet, session: Session) => void>> = {
  nothing: () => {},
  'a header is blank': (sheet) => sheet.getRange(1, 3).clearContent(),
  'a header stands twice': (sheet) => {
    sheet.getRange(1, 4).setValue(sheet.getRange(1, 2).getValue());
  },
  'a header is another': (sheet) => sheet.getRange(1, 2).setValue('Something else'),
  'a column is gone': (sheet) => sheet.deleteColumn(2),
  'every header is gone': (sheet) => sheet.deleteRow(1),
  'a title stands above': (sheet) => {
    sheet.insertRowsBefore(1, 2);
    sheet.getRange(1, 1).setValue('Our plan');
  },
  'the tab stands twice': (sheet, session) => {
    bookOf(session).setActiveSheet(sheet).copyTo(bookOf(session)).setName('A copy');
  },
  'cells are merged': (sheet) => sheet.getRange('B2:D4').merge(),
  'headers are merged': (sheet) => sheet.getRange('B1:C1').merge(),
  'it is a table': (sheet, session) => {
    const rows = Math.max(2, sheet.getLastRow());
    const address = sheet.getRange(1, 1, rows, sheet.getLastColumn()).getA1Notation();
    session.convertToTable(sheet.getName(), address);
  },
  'it is filtered': (sheet, session) => {
    const rows = Math.max(2, sheet.getLastRow());
    const zone = { top: 0, left: 0, bottom: rows - 1, right: sheet.getLastColumn() - 1 };
    const { engine } = session.host;
    const id = engine.tabs.ids().find((other) => engine.tabs.name(other) === sheet.getName());
    if (id !== undefined) filter(session, id, zone);
  },
  'rows are hidden': (sheet) => sheet.hideRows(2, 2),
  'it has another name': (sheet) => sheet.setName('Whatever'),
  'it is gone': (sheet, session) => bookOf(session).deleteSheet(sheet),
};

/** A person's filter that hides the first row; scripts of this host make none. */
function filter(session: Session, sheetId: string, zone: object): void {
  const { model } = session.host.engine;
  const ranges = [{ _sheetId: sheetId, _zone: zone }];
  model.dispatch('CREATE_TABLE', {
    ...{ sheetId, ranges, tableType: 'static' },
    config: { ...FILTERED },
  } as never); // The engine's own command for what a person does in the grid.
}

const FILTERED = {
  ...{ hasFilters: true, totalRow: false, firstColumn: false, lastColumn: false },
  ...{ numberOfHeaders: 1, bandedRows: false, bandedColumns: false, automaticAutofill: false },
  styleId: 'None',
};

/** A text that is nobody's but the person's, in cells that no rule is about. */
const OWN = 'Nobody else knows of this';

function plant(sheet: Sheet): void {
  const right = sheet.getMaxColumns();
  sheet.insertColumnsAfter(right, 2);
  sheet.getRange(3, right + 2, 2, 1).setValues([[OWN], [`="${OWN}"&1+1`]]);
}

/** How often what people planted stands there, and in what. */
function planted(session: Session): string {
  const cells = Object.values(contentsOf(session)).flat(2);
  return JSON.stringify(cells.filter((cell) => cell.includes(OWN)).sort());
}

test.each(Object.entries(MESSES))(
  'where %s, every action answers, and leaves what is not ours',
  async (how, spoil) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(spots, { minLength: 14, maxLength: 14 }),
        fc.nat(11),
        async (tabs, which) => {
          const session = await reopen(snapshot);
          counts.workbooks += 1;
          const sheets = bookOf(session).getSheets();
          const widths = sheets.map((sheet) => Math.max(1, sheet.getLastColumn()));
          // Nothing is computed until somebody looks again.
          session.host.engine.recalculate();
          for (const [index, sheet] of sheets.entries()) {
            for (const { row, column, cell: value } of tabs[index % tabs.length] ?? []) {
              const at = 1 + (column % (widths[index] ?? 1));
              sheet.getRange(2 + row, at).setValue(value);
            }
          }
          const ours = sheets.filter((sheet) => !/^(Ours|Calendar)/.test(sheet.getName()));
          const chosen = how === 'nothing' ? undefined : ours[which % ours.length];
          if (chosen !== undefined) spoil(chosen, session);
          const before = planted(session);
          let writes = session.meter.writes;
          for (const [name, act] of REQUESTS) {
            const where = `${name}, ${how} (${which})`;
            const answer = await Promise.resolve(act(session)).catch((error: unknown) => error);
            counts.answers += 1;
            if (answer instanceof Error) {
              counts.messages += 1;
              expect(answer, `${where}: ${session.log.join('\n')}`).toMatchObject({
                name: 'Failure',
                code: expect.not.stringMatching(/^unexpected$/),
                message: expect.stringMatching(/^[A-Z].*\.$/),
              });
            } else if (name === 'validatePlan') {
              counts.findings += (answer as { findings: unknown[] }).findings.length;
            }
            expect(session.log, where).toEqual([]);
            if (session.meter.writes !== writes) expect(planted(session), where).toBe(before);
            writes = session.meter.writes;
          }
          session.close();
        },
      ),
      { numRuns: TRIES_ALL ? 20 : 1, seed: 20261102, endOnFailure: true },
    );
  },
  PATIENCE,
);
