import { afterAll, describe, expect, test } from 'vitest';
import type { Session } from '../../../src/workbench/session.ts';
import { tellFigure } from '../../figures.ts';
import type { Action } from './action.ts';
import { reopen } from './company.ts';
import { PATIENCE, TRIES_ALL } from './depth.ts';
import { halves } from './halves.ts';
import { contentsOf, stateOf, theirs } from './state.ts';
import { type Call, signatureOf, text, type Undisturbed, undisturbed } from './undisturbed.ts';

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

/** Calls at which the work is done already, or that Sheets does for us: their failure is no loss. */
const FORGIVEN = /^(Lock\.releaseLock|Properties\.deleteProperty|PropertiesService\.)/;

/** So many changes one workbook each; actions of more are swept in a chain. */
const FEW = 12;

interface Count {
  calls: number;
  changes: number;
  failures: number;
  'run again': number;
}

interface Told {
  readonly code: string;
  readonly message: string;
}

/**
 * Lets every action fail at its service calls, one after the other, and run again.
 *
 * Before the first change each call fails in turn. From there on each call that changes something
 * fails after it took effect, which is also how it stands when any call up to the next change
 * fails: what a script does after a failure is let go of the lock. An action of many changes goes
 * in a chain: the next try begins with what the last one left and comes one change further.
 */
export function sweepFailures(what: string, actions: readonly Action[]): void {
  const counts: Record<string, Count> = {};

  afterAll(() => {
    const sum = (key: keyof Count) =>
      Object.values(counts).reduce((total, count) => total + count[key], 0);
    tellFigure(
      `Failures of ${what}`,
      `${sum('failures')} failures tried at ${sum('calls')} service calls, ${sum('changes')} of which change something`,
    );
    console.table(counts);
  });

  describe.each(actions)('$name that fails at any call', (action) => {
    test(
      'tells a sentence, loses nothing, and comes to the same end when it is run again',
      async () => {
        const whole = await undisturbed(action);
        const count = { calls: whole.calls.length, changes: 0, failures: 0, 'run again': 0 };
        counts[action.name] = count;
        const changes = whole.calls.flatMap(({ changes: is }, index) => (is ? [index] : []));
        count.changes = changes.length;
        await failQuietly(action, whole, changes[0] ?? whole.calls.length, count);
        if (changes.length > FEW) await failInChain(action, whole, changes, count);
        else await failEach(action, whole, changes, count);
      },
      PATIENCE,
    );
  });
}

/** Nothing has changed before the first change: one workbook serves for all calls up to there. */
async function failQuietly(
  { name, arrange, act }: Action,
  { calls, begin }: Undisturbed,
  quiet: number,
  count: Count,
): Promise<void> {
  const session = await reopen(await arrange());
  for (let n = 1; n <= quiet; n++) {
    session.failAt(n, ERRORS[n % ERRORS.length], { landed: n % 2 === 0 });
    const told = await failing(() => act(session));
    session.failAt(0);
    count.failures += 1;
    const where = `${name}, call ${n}, ${calls[n - 1]?.member}`;
    if (told !== null) expectSentence(told, where);
    else if (!name.startsWith('onEdit')) expect(calls[n - 1]?.member, where).toMatch(FORGIVEN);
  }
  // A trigger runs by itself after the edit, which stands.
  if (!name.startsWith('onEdit')) expect(text(stateOf(session)), name).toBe(begin);
  session.close();
}

async function failEach(
  action: Action,
  whole: Undisturbed,
  changes: readonly number[],
  count: Count,
): Promise<void> {
  const { name, arrange, act } = action;
  const [first = whole.calls.length] = changes;
  const tail = whole.calls.flatMap(({ member }, index) =>
    index > first && /flush|Lock|Properties/.test(member) ? [index] : [],
  );
  for (const [turn, index] of [...new Set([...changes, ...tail])].entries()) {
    const where = `${name}, call ${index + 1}, ${whole.calls[index]?.member}`;
    const session = await reopen(await arrange());
    session.failAt(index + 1, ERRORS[turn % ERRORS.length], { landed: true });
    const told = await failing(() => act(session));
    session.failAt(0);
    count.failures += 1;
    expectNothingLost(session, whole, where);
    if (told !== null) expectSentence(told, where);
    else if (!name.startsWith('onEdit')) expect(where).toMatch(/releaseLock|Properties|typed/);
    if (told !== null || name.startsWith('onEdit')) {
      await runAgain(session, act, where);
      count['run again'] += 1;
    }
    expectSame(text(stateOf(session)), whole.end, where);
    session.close();
  }
}

async function failInChain(
  action: Action,
  whole: Undisturbed,
  changes: readonly number[],
  count: Count,
): Promise<void> {
  const { name, arrange, act } = action;
  const every = TRIES_ALL ? 1 : (action.every ?? 1);
  let session = await reopen(await arrange());
  let isFresh = true;
  for (let turn = 0; turn < changes.length; turn += every) {
    const call = whole.calls[changes[turn] ?? 0];
    if (call === undefined) continue;
    const error = ERRORS[turn % ERRORS.length] ?? ERRORS[0];
    const where = `${name}, call ${(changes[turn] ?? 0) + 1}, ${call.member}`;
    const [told, met] = await failAtCall(session, action, call, error);
    count.failures += 1;
    if (told === null) {
      // The work was done, or a failure that is forgiven.
      expect(met && !isFresh ? call.member : 'done', where).toMatch(/done|DataValidation|Lock/);
      expectSame(text(stateOf(session)), whole.end, where);
      session.close();
      session = await reopen(await arrange());
      isFresh = true;
      if (!met) turn -= every;
      continue;
    }
    isFresh = false;
    expectSentence(told, where);
    expectNothingLost(session, whole, where);
  }
  await runAgain(session, act, name);
  count['run again'] += 1;
  expectSame(text(stateOf(session)), whole.end, name);
  session.close();
}

/** Lets a call fail after it took effect, wherever in the action it comes. */
async function failAtCall(
  session: Session,
  { act }: Action,
  call: Call,
  error: string,
): Promise<[Told | null, boolean]> {
  let met = false;
  session.meter.onCall = ({ member }, args, target) => {
    if (met || member !== call.member) return;
    if (signatureOf(member, args, target) !== call.signature) return;
    met = true;
    session.failAt(1, error, { landed: true });
  };
  const told = await failing(() => act(session));
  session.meter.onCall = null;
  session.failAt(0);
  return [told, met];
}

async function runAgain(session: Session, act: Action['act'], where: string): Promise<void> {
  const again = await failing(() => act(session));
  // The work was done but for telling so.
  if (again !== null) expect(again.code, where).toBe('not-empty');
}

function expectNothingLost(session: Session, { kept, states }: Undisturbed, where: string): void {
  const now = contentsOf(session);
  expect(theirs(now), where).toEqual(expect.arrayContaining([...kept]));
  expect(halves(session, now, states), where).toEqual([]);
}

function expectSentence({ code, message }: Told, where: string): void {
  expect(code, where).toMatch(CODES);
  expect(message, where).toMatch(/^[A-Z].*\.$/);
  expect(message, where).not.toMatch(/Exception|Service Spreadsheets|\bat \w+\.|undefined/);
}

/** Long texts are compared as such, and shown as data where they part. */
function expectSame(now: string, end: string, where: string): void {
  if (now !== end) expect(JSON.parse(now), where).toEqual(JSON.parse(end));
}

async function failing(act: () => unknown): Promise<Told | null> {
  try {
    await act();
    return null;
  } catch (error) {
    return error as Told; // The client throws nothing else than a Failure.
  }
}
