import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSession, type Session, type SessionSnapshot } from '../../../src/workbench/session.ts';
import { cellsOf, columnAt, company, NOW, reopen, sheetOf } from './company.ts';

/** What Google throws at a service call. */
const ERRORS = [
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  'Service Spreadsheets timed out while accessing document with id abc.',
  'Service Spreadsheets failed while accessing document with id abc.',
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  'This operation is not allowed on cells in typed columns.',
  'The data you entered in cell B2 violates the data validation rules set on this cell.',
  'There are too many LockService operations against the same script.',
  'Something that nobody has seen before.',
] as const;

const CODES = /^(google-busy|protected|typed-column|validation-refused|unexpected)$/;

type Act = (session: Session) => Promise<unknown>;

interface Swept {
  readonly name: string;
  readonly act: Act;
  readonly from: () => Promise<Session>;
  /** One of so many points at which the workbook has changed is tried; all before the first are. */
  readonly stride: number;
}

const isWhole = process.env.SWEEP === 'whole';

let plain: SessionSnapshot;
let reviewed: SessionSnapshot;

beforeAll(async () => {
  plain = await company();
  const session = await reopen(plain);
  await session.api.reviewMonth({ month: '2026-11' });
  const [tab = ''] = Object.keys(cellsOf(session)).filter((name) => name.startsWith('Review'));
  const row = sheetOf(session, tab).getRange('A:A').getValues().flat().indexOf('decision:1') + 1;
  sheetOf(session, tab)
    .getRange(row, 3, 1, 4)
    .setValues([['Ask for the range', 'Change', 'It helps', 'Dana']]);
  reviewed = session.snapshot();
});

/** Empty, with everything of the day made by people: a tab of their own. */
const blank = async (): Promise<Session> => {
  const session = await openSession({ now: NOW });
  const own = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  own?.getRange('B2').setValue('Ours');
  return session;
};

const unconfirmed = async (): Promise<Session> => {
  const session = await reopen(plain);
  const at = columnAt(session, 'Sales cycle', 'Confirmed');
  sheetOf(session, 'Sales cycle').getRange(2, at, 50, 1).clearContent();
  return session;
};

const SWEPT: readonly Swept[] = [
  {
    name: 'buildMonth',
    act: ({ api }) => api.buildMonth({ month: '2027-01' }),
    from: () => reopen(plain),
    stride: 1,
  },
  { name: 'undoBuild', act: ({ api }) => api.undoBuild({}), from: () => reopen(plain), stride: 1 },
  {
    name: 'validatePlan',
    act: ({ api }) => api.validatePlan({}),
    from: () => reopen(plain),
    stride: 1,
  },
  { name: 'confirmCycle', act: ({ api }) => api.confirmCycle({}), from: unconfirmed, stride: 1 },
  {
    name: 'reviewMonth, refreshed',
    act: ({ api }) => api.reviewMonth({ month: '2026-11' }),
    from: () => reopen(reviewed),
    stride: 1,
  },
  {
    name: 'closeReview',
    act: ({ api }) => api.closeReview({ month: '2026-11' }),
    from: () => reopen(reviewed),
    stride: 1,
  },
  {
    name: 'reviewMonth, first',
    act: ({ api }) => api.reviewMonth({ month: '2026-10' }),
    from: () => reopen(plain),
    stride: 125,
  },
  { name: 'setUp', act: ({ api }) => api.setUp({}), from: blank, stride: 340 },
  {
    name: 'loadSample',
    act: ({ api }) => api.loadSample({ name: 'larkfield' }),
    from: () => openSession({ now: NOW }),
    stride: 640,
  },
];

const counts: Record<string, { calls: number; points: number; 'run again': number }> = {};

afterAll(() => {
  const points = Object.values(counts).reduce((sum, count) => sum + count.points, 0);
  console.log(`Failures: ${points} points swept`);
  console.table(counts);
});

interface Told {
  readonly code: string;
  readonly message: string;
}

async function failing(act: () => Promise<unknown>): Promise<Told | null> {
  try {
    await act();
    return null;
  } catch (error) {
    return error as Told; // The client throws nothing else than a Failure.
  }
}

function expectSentence(told: Told): void {
  expect(told.code).toMatch(CODES);
  expect(told.message).toMatch(/^[A-Z].*\.$/);
  expect(told.message).not.toMatch(/Exception|Service Spreadsheets|\bat \w+\.|undefined/);
}

function expectKept(session: Session, theirs: Record<string, unknown[][]>): void {
  const now = cellsOf(session, true);
  for (const [tab, cells] of Object.entries(theirs)) {
    for (const [row, before] of cells.entries()) {
      for (const [column, cell] of before.entries()) {
        if (cell !== '') expect(now[tab]?.[row]?.[column], `${tab} ${row} ${column}`).toEqual(cell);
      }
    }
  }
}

const MUTATES = /^Properties\.(set|delete)|insertSheet|newChart/;

describe.each(SWEPT)('$name that fails at any call', ({ name, act, from, stride }) => {
  test('tells a sentence, loses nothing, and comes to the same end when it is run again', async () => {
    const whole = await from();
    const theirs = name === 'undoBuild' ? {} : cellsOf(whole, true);
    const start = cellsOf(whole);
    whole.meter.reset();
    await act(whole);
    const calls = [...whole.meter.calls];
    const end = cellsOf(whole);
    const told = await whole.api.start({});
    whole.close();
    const changes = calls.map(({ kind, member }) => kind === 'write' || MUTATES.test(member));
    const first = changes.indexOf(true);
    counts[name] = { calls: calls.length, points: 0, 'run again': 0 };
    const count = counts[name];

    // Nothing has changed before the first write: one workbook serves for all points up to there.
    const untouched = await from();
    const quiet = first < 0 ? calls.length : first;
    const leap = isWhole ? 1 : 15;
    for (let n = 1; n <= quiet; n += n < 40 ? 1 : leap) {
      untouched.failAt(n, ERRORS[n % ERRORS.length], { landed: n % 2 === 0 });
      const failed = await failing(() => act(untouched));
      untouched.failAt(0);
      count.points += 1;
      if (failed === null)
        expect(calls[n - 1]?.member).toMatch(/releaseLock|deleteProperty|getDocumentProperties/);
      else expectSentence(failed);
    }
    if (quiet <= calls.length) expect(cellsOf(untouched)).toEqual(start);
    untouched.close();

    // From the first write on, a workbook for each point at which it has changed once more.
    const points = calls.flatMap((_, index) =>
      index >= first && first >= 0 && (changes[index] || index >= calls.length - 4)
        ? [index + 1]
        : [],
    );
    const step = isWhole ? 1 : stride;
    const chosen = points.filter((_, index) => index % step === Math.floor(step / 2));
    for (const [index, n] of chosen.entries()) {
      const session = await from();
      session.failAt(n, ERRORS[index % ERRORS.length], { landed: true });
      const failed = await failing(() => act(session));
      session.failAt(0);
      count.points += 1;
      const where = `${name}, call ${n}, ${calls[n - 1]?.member}`;
      if (failed === null)
        expect(where).toMatch(/releaseLock|deleteProperty|getDocumentProperties/);
      else {
        expectSentence(failed);
        expectKept(session, theirs);
        const again = await failing(() => act(session));
        if (again !== null) expect(again.code, where).toBe('not-empty');
        count['run again'] += 1;
      }
      expect(cellsOf(session), where).toEqual(end);
      expect(await session.api.start({}), where).toEqual(told);
      session.close();
    }
  });
});

test('onEdit that fails at any call leaves what was typed, and the next edit does the rest', async () => {
  const edit = (session: Session) =>
    session.edit('Plan', addressOf(session), 'https://blog.example.com/a');
  const addressOf = (session: Session) =>
    sheetOf(session, 'Plan')
      .getRange(3, columnAt(session, 'Plan', 'Link'))
      .getA1Notation();
  const whole = await reopen(plain);
  whole.meter.reset();
  edit(whole);
  const calls = whole.meter.calls.length;
  const end = cellsOf(whole);
  counts.onEdit = { calls, points: 0, 'run again': 0 };
  const session = await reopen(plain);
  const before = cellsOf(session, true);
  const address = addressOf(session);
  for (let n = 1; n <= calls; n++) {
    session.failAt(n, ERRORS[n % ERRORS.length], { landed: n % 2 === 0 });
    expect(() => edit(session)).not.toThrow();
    session.failAt(0);
    sheetOf(session, 'Plan').getRange(address).clearContent();
    counts.onEdit.points += 1;
  }
  expectKept(session, before);
  edit(session);
  expect(cellsOf(session)).toEqual(end);
});
