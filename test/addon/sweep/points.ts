import type { Action } from './action.ts';
import { reopen } from './company.ts';
import { DEEDS, type Deed } from './deeds.ts';
import { TRIES_ALL } from './depth.ts';

/**
 * Calls before which people act. A write leaves for Google together with the look before it: Sheets
 * has no call that does both, so nobody is let in between with what moves rows or columns. What
 * people type and rename is tried between those two as well.
 */
const LOOKS =
  /^(Range\.get(Values|Formulas|DataValidations|Notes)|DeveloperMetadataFinder\.find|SpreadsheetApp\.flush|Properties\.\w+|Sheet\.get(Max(Rows|Columns)|Last(Row|Column)|Name|ConditionalFormatRules|Protections|Charts)|Spreadsheet\.getSheets)$/;

/** Where in an action somebody does what. */
interface Point {
  /** Counted from 1. */
  readonly index: number;
  readonly member: string;
  readonly deed: Deed;
}

/** A service call of an action, and its place in it. */
type Call = Omit<Point, 'deed'>;

/**
 * When people act while an action works, if they work in this tab: with SWEEP=all whenever they may,
 * else about `most` times.
 */
export async function pointsOf(action: Action, tab: string, most: number): Promise<Point[]> {
  const session = await reopen(await action.arrange());
  session.meter.reset();
  await action.act(session);
  const calls = session.meter.calls.map(({ member, kind }, at) => ({
    ...{ member, kind },
    index: at + 1,
  }));
  session.close();
  const looking = calls.filter(({ member }) => LOOKS.test(member));
  const looks = looking.length > 0 ? looking : calls;
  const writes = calls.filter(({ kind }) => kind === 'write' && action.wholeRows !== tab);
  const still = DEEDS.filter(({ moves }) => moves === 'nothing');
  if (TRIES_ALL) return [...withEach(looks, DEEDS), ...withEach(writes, still)];
  const atLooks = Math.max(DEEDS.length, Math.floor(most / 2));
  const sampled = some(writes, Math.max(0, most - atLooks));
  return [
    ...sampleOf(looks, writes[0]?.index ?? Number.POSITIVE_INFINITY, atLooks),
    ...sampled.map((call, at) => ({ ...call, deed: turn(still, at) })),
  ];
}

/**
 * Every deed at the last look before the first write, which is what is written by; at the others
 * they take turns.
 */
function sampleOf(looks: readonly Call[], firstWrite: number, count: number): Point[] {
  const last = looks.filter(({ index }) => index < firstWrite).slice(-1);
  const atLast = count > DEEDS.length ? withEach(last, DEEDS) : [];
  const others = some(looks, count - atLast.length);
  const pairs = Math.min(count - atLast.length, others.length * DEEDS.length);
  const turns = Array.from({ length: pairs }, (_, at) => {
    const another = (at % others.length) + Math.floor(at / others.length);
    return { ...turn(others, at), deed: turn(DEEDS, atLast.length === 0 ? at : another) };
  });
  return [...atLast, ...turns];
}

/** So many of them, spread evenly. */
function some<T>(of: readonly T[], count: number): T[] {
  const stride = Math.max(1, of.length / count);
  return of.filter((_, at) => Math.floor(at / stride) !== Math.floor((at - 1) / stride));
}

function turn<T>(of: readonly T[], at: number): T {
  return of[at % of.length] as T; // Never empty.
}

function withEach(calls: readonly Call[], deeds: readonly Deed[]): Point[] {
  return calls.flatMap(({ index, member }) => deeds.map((deed) => ({ index, member, deed })));
}
