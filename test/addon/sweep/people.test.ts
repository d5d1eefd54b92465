import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session, SessionSnapshot } from '../../../src/workbench/session.ts';
import { cellsOf, columnAt, columnOf, company, reopen, sheetOf } from './company.ts';

/**
 * People act before every look of an action at the spreadsheet. A write leaves for Google together
 * with the look before it: Sheets has no call that does both, so nobody is let in between. What
 * people type into a cell and what they rename is tried between those two as well.
 */
const LOOKS =
  /^(Range\.getValues|DeveloperMetadataFinder\.find|Sheet\.getMaxRows|SpreadsheetApp\.flush|Properties\.|Sheet\.getName)/;

interface Deed {
  readonly name: string;
  readonly anywhere: boolean;
  readonly act: (session: Session) => void;
}

const plan = (session: Session) => sheetOf(session, PLAN(session));
const PLAN = (session: Session): string =>
  session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Plan') === null
    ? 'The plan'
    : 'Plan';

function at(session: Session, header: string): number {
  return columnAt(session, PLAN(session), header);
}

const DEEDS: readonly Deed[] = [
  {
    name: 'sorts the plan',
    anywhere: false,
    act: (session) => {
      const sheet = plan(session);
      sheet
        .getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn())
        .sort({ column: at(session, 'Date'), ascending: false });
    },
  },
  {
    name: 'inserts a row and types into it',
    anywhere: false,
    act: (session) => {
      plan(session).insertRowBefore(4);
      plan(session).getRange(4, at(session, 'Topic')).setValue('Squeezed in');
    },
  },
  { name: 'deletes a row', anywhere: false, act: (session) => plan(session).deleteRow(3) },
  {
    name: 'inserts a column',
    anywhere: false,
    act: (session) => {
      plan(session).insertColumnBefore(2);
      plan(session)
        .getRange(1, 2, 3, 1)
        .setValues([['Ours'], ['one'], ['two']]);
    },
  },
  {
    name: 'types a topic into the row of December',
    anywhere: true,
    act: (session) => {
      const rows = plan(session).getRange(1, at(session, 'Topic'), plan(session).getLastRow(), 1);
      const free = rows.getValues().findLastIndex(([cell]) => cell === '') + 1;
      plan(session).getRange(free, at(session, 'Topic')).setValue('Typed just now');
    },
  },
  {
    name: 'renames the tab',
    anywhere: true,
    act: (session) => plan(session).setName('The plan'),
  },
  {
    name: 'renames a header',
    anywhere: true,
    act: (session) => {
      plan(session).getRange(1, at(session, 'Copy')).setValue('Text');
    },
  },
];

/** People act at one of so many looks in turn, and always at the last two. */
const STRIDE = process.env.SWEEP === 'whole' ? 1 : 8;

const ACTIONS: readonly (readonly [string, (session: Session) => Promise<unknown>])[] = [
  ['buildMonth', ({ api }) => api.buildMonth({ month: '2027-01' })],
  ['undoBuild', ({ api }) => api.undoBuild({})],
  ['validatePlan', ({ api }) => api.validatePlan({})],
];

let snapshot: SessionSnapshot;
let points = 0;
let apart = 0;

beforeAll(async () => {
  snapshot = await company();
});

afterAll(() => {
  console.log(
    `Other people: ${points} points swept; ${apart} calls stand between a look and its write`,
  );
});

/** What people typed, a line for each row of the plan that they typed in, in no order. */
function typed(session: Session): string[] {
  const headers = ['Topic', 'Mood', 'Date', 'Link', 'Status'];
  const columns = headers.map((header) => columnOf(session, PLAN(session), header));
  return (columns[0] ?? [])
    .map((_, row) => columns.map((column) => String(column[row] ?? '')))
    .filter(([topic, mood]) => topic !== '' || mood !== '')
    .map((cells) => cells.join(' | '))
    .sort();
}

/** Row ID and Issues of each row with what it is about. */
function issues(session: Session): string[] {
  const headers = ['Row ID', 'Topic', 'Slot', 'Issues'];
  const columns = headers.map((header) => columnOf(session, PLAN(session), header));
  return (columns[0] ?? [])
    .map((_, row) => columns.map((column) => String(column[row] ?? '')).join(' | '))
    .map((line) => line.replace(/· Copy:/g, '· Text:'))
    .filter((line) => /[^ |]/.test(line))
    .sort();
}

describe.each(ACTIONS)('%s while somebody else', (name, act) => {
  test.each(DEEDS)('$name loses nothing of theirs', async (deed) => {
    const whole = await reopen(snapshot);
    whole.meter.reset();
    await act(whole);
    const calls = [...whole.meter.calls];
    const looks = calls.map(({ member }) => LOOKS.test(member));
    const all = calls.flatMap((_, index) => (looks[index] ? [index + 1] : []));
    const turn = DEEDS.indexOf(deed);
    const chosen = all.filter(
      (_, index) => (index + turn) % STRIDE === 0 || index >= all.length - 2,
    );
    const between = calls.flatMap(({ kind }, index) => (kind === 'write' ? [index + 1] : []));
    // A row in which somebody types is gone in the same moment only where rows are deleted.
    const anywhere = deed.anywhere && !(name === 'undoBuild' && deed.name.startsWith('types'));
    if (!anywhere) apart += between.length;
    for (const n of anywhere ? [...chosen, ...between] : chosen) {
      const session = await reopen(snapshot);
      let expected: string[] = [];
      const other: string[] = [];
      session.between(n, () => {
        deed.act(session);
        expected = typed(session);
        other.push(JSON.stringify(cellsOf(session).Ours));
      });
      const answer = await act(session).catch((error: { code: string; message: string }) => error);
      const where = `${name}, ${deed.name} before call ${n}, ${calls[n - 1]?.member}`;
      if (answer instanceof Error) expect(answer, where).toMatchObject({ code: 'column-missing' });
      points += 1;
      expect(typed(session), where).toEqual(expected);
      expect(JSON.stringify(cellsOf(session).Ours), where).toBe(other[0]);
      const ids = columnOf(session, PLAN(session), 'Row ID').filter((id) => id !== '');
      expect(new Set(ids).size, where).toBe(ids.length);
      if (name === 'validatePlan') {
        // What stands beside a row is what the row is told when nobody is in the way.
        const written = issues(session).filter((line) => !line.includes('Typed just now'));
        await session.api.validatePlan({});
        const right = issues(session);
        const wrong = written.filter((line) => /\w · /.test(line) && !right.includes(line));
        expect(wrong, where).toEqual([]);
      }
      session.close();
    }
  });
});

test('two people at once: the second is told that the first is at work', async () => {
  const session = await reopen(snapshot);
  const before = JSON.stringify(cellsOf(session));
  const release = session.holdLock();
  const { api } = session.as('second@example.com');
  const month = '2026-11';
  for (const act of [
    () => api.setUp({}),
    () => api.loadSample({ name: 'larkfield' }),
    () => api.confirmCycle({}),
    () => api.buildMonth({ month }),
    () => api.undoBuild({}),
    () => api.validatePlan({}),
    () => api.reviewMonth({ month }),
    () => api.closeReview({ month }),
  ]) {
    await expect(act()).rejects.toMatchObject({
      code: 'busy',
      message:
        'Somebody else is running Row Forward in this spreadsheet right now. Wait a moment and try again: nothing was changed.',
    });
  }
  expect(JSON.stringify(cellsOf(session))).toBe(before);
  release();
  await expect(api.buildMonth({ month: '2027-01' })).resolves.toMatchObject({ month: '2027-01' });
});
