import { afterAll, describe, expect, test } from 'vitest';
import type { Session } from '../../../src/workbench/session.ts';
import { tellFigure } from '../../figures.ts';
import type { Action } from './action.ts';
import { bookOf, MARK, reopen, type Sheet, sheetOf } from './company.ts';
import { DEEDS, type Deed, headerAt } from './deeds.ts';
import { PATIENCE, TRIES_ALL } from './depth.ts';
import { contentsOf, theirs } from './state.ts';

/**
 * Calls before which people act. A write leaves for Google together with the look before it: Sheets
 * has no call that does both, so nobody is let in between with what moves rows or columns. What
 * people type and rename is tried between those two as well.
 */
const LOOKS =
  /^(Range\.getValues|DeveloperMetadataFinder\.find|Sheet\.getMaxRows|SpreadsheetApp\.flush|Properties\.|Sheet\.getName|Spreadsheet\.getSheets)/;

/** The tab that is named; else the plan once it has rows, and a tab of people's own before. */
function tabOf(session: Session, name?: string): Sheet {
  if (name !== undefined) return sheetOf(session, name);
  const sheets = bookOf(session).getSheets();
  const plan = sheets.find((sheet) => sheet.getName().startsWith('Plan'));
  const isWorkedOn = plan !== undefined && plan.getLastRow() > 1;
  const own = sheets.find((sheet) => /^(Ours|Sheet1)/.test(sheet.getName()));
  const found = isWorkedOn ? plan : own;
  if (found === undefined) throw new Error('There is no tab to work in');
  return found;
}

/** Lets people act between the service calls of actions. `most` points are tried of each. */
export function sweepPeople(what: string, actions: readonly Action[], most: number): void {
  const counts: Record<string, { points: number; deeds: number }> = {};

  afterAll(() => {
    const points = Object.values(counts).reduce((sum, count) => sum + count.points, 0);
    const pairs = Object.values(counts).reduce((sum, count) => sum + count.deeds, 0);
    tellFigure(
      `Other people during ${what}`,
      `${points} points, ${pairs} pairs of action and deed`,
    );
    console.table(counts);
  });

  describe.each(actions)('$name while somebody else works there', (action) => {
    test(
      'loses nothing of theirs, and puts nothing beside the wrong row',
      async () => {
        const points = await pointsOf(action, most);
        const deeds = new Set<string>();
        for (const { index, deed, member } of points) {
          deeds.add(deed.name);
          await tryPoint(action, index, deed, member);
        }
        counts[action.name] = { points: points.length, deeds: deeds.size };
        expect(deeds.size).toBe(DEEDS.length);
      },
      PATIENCE,
    );
  });
}

interface Point {
  /** Counted from 1. */
  readonly index: number;
  readonly member: string;
  readonly deed: Deed;
}

/**
 * Every deed at the last look before the first write; from there they take turns, at looks and, where
 * they may, between looks and writes.
 */
async function pointsOf(action: Action, most: number): Promise<Point[]> {
  const session = await reopen(await action.arrange());
  session.meter.reset();
  await action.act(session);
  const calls = session.meter.calls.map(({ member, kind }, at) => ({
    member,
    kind,
    index: at + 1,
  }));
  session.close();
  const looking = calls.filter(({ member }) => LOOKS.test(member));
  const looks = looking.length > 0 ? looking : calls;
  const writes = calls.filter(({ kind }) => kind === 'write' && action.wholeRows !== true);
  const still = DEEDS.filter(({ moves }) => moves === 'nothing');
  if (TRIES_ALL) return [...withEach(looks, DEEDS), ...withEach(writes, still)];
  const some = (of: typeof calls, count: number) => {
    const stride = Math.max(1, of.length / count);
    return of.filter((_, at) => Math.floor(at / stride) !== Math.floor((at - 1) / stride));
  };
  const turn = <T>(of: readonly T[], at: number): T => of[at % of.length] as T; // Never empty.
  const atLooks = Math.max(DEEDS.length, Math.floor(most / 2));
  const atWrites = Math.max(0, most - atLooks);
  // What is seen last is what is written by.
  const [firstWrite = { index: Number.POSITIVE_INFINITY }] = writes;
  const last = looks.filter(({ index }) => index < firstWrite.index).slice(-1);
  const atLast = atLooks > DEEDS.length ? withEach(last, DEEDS) : [];
  const others = some(looks, atLooks - atLast.length);
  const pairs = Math.min(atLooks - atLast.length, others.length * DEEDS.length);
  return [
    ...atLast,
    ...Array.from({ length: pairs }, (_, at) => {
      const another = (at % others.length) + Math.floor(at / others.length);
      return { ...turn(others, at), deed: turn(DEEDS, atLast.length === 0 ? at : another) };
    }),
    ...some(writes, atWrites).map((call, at) => ({ ...call, deed: turn(still, at) })),
  ];
}

function withEach(calls: readonly Omit<Point, 'deed'>[], deeds: readonly Deed[]): Point[] {
  return calls.flatMap(({ index, member }) => deeds.map((deed) => ({ index, member, deed })));
}

async function tryPoint(action: Action, n: number, deed: Deed, member: string): Promise<void> {
  const { name, arrange, act } = action;
  const where = `${name}, somebody ${deed.name} before call ${n}, ${member}`;
  const session = await reopen(await arrange());
  let expected: readonly string[] = [];
  // An edit that fires a trigger is a call of the host's, not one of the script's.
  session.between(n, () => {
    const [tab, header = 'Topic'] = action.beside ?? [];
    deed.act(tabOf(session, tab), header);
    expected = linesOf(action, session);
  });
  const answer = await Promise.resolve(act(session)).catch((error: unknown) => error);
  if (answer instanceof Error) {
    // A protection that goes with its row while it is looked at comes to what a second try mends.
    const isGone = name.startsWith('protectForAgency') && deed.name === 'deletes a row';
    if (isGone) await act(session);
    const sentences = isGone ? /^unexpected$/ : /^(column-missing|tab-missing|not-empty)$/;
    expect.soft(answer, where).toMatchObject({ code: expect.stringMatching(sentences) });
  }
  const now = linesOf(action, session);
  expect.soft(now, where).toEqual(expect.arrayContaining([...expected]));
  const plan = bookOf(session)
    .getSheets()
    .find((sheet) => sheet.getName().startsWith('Plan'));
  if (plan !== undefined && plan.getLastRow() > 1) expectDistinctIds(plan, where);
  if (name === 'validatePlan') await expectRightIssues(session, where);
  session.close();
}

/** What is theirs; where the rows themselves change on request, the texts that bear their mark. */
function linesOf({ rewrites }: Action, session: Session): string[] {
  const lines = theirs(contentsOf(session));
  if (rewrites !== true) return lines;
  return lines.flatMap((line) => line.split(' | ').filter((cell) => cell.includes(MARK)));
}

function expectDistinctIds(plan: Sheet, where: string): void {
  const ids = plan
    .getRange(2, headerAt(plan, 'Row ID'), plan.getLastRow(), 1)
    .getValues()
    .flat()
    .filter((id) => id !== '');
  expect.soft(new Set(ids).size, where).toBe(ids.length);
}

/** What stands beside a row is what the row is told when nobody is in the way. */
async function expectRightIssues(session: Session, where: string): Promise<void> {
  const written = issues(session);
  await session.api.validatePlan({});
  const right = issues(session);
  const wrong = written.filter(
    (line) => / · /.test(line) && !/just now/.test(line) && !right.includes(line),
  );
  expect.soft(wrong, where).toEqual([]);
}

/** Row ID and Issues of each row with what it is about. */
function issues(session: Session): string[] {
  const sheet = tabOf(session);
  const at = ['Row ID', 'Topic', 'Slot', 'Issues'].map((header) => headerAt(sheet, header) - 1);
  const [, ...rows] = sheet.getDataRange().getValues();
  return rows.map((row) =>
    at
      .map((column) => String(row[column] ?? ''))
      .join(' | ')
      .replace(/· Copy:/g, `· Text ${MARK}:`),
  );
}
