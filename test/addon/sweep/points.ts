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
  /^(Range\.getValues|DeveloperMetadataFinder\.find|Sheet\.getMaxRows|SpreadsheetApp\.flush|Properties\.|Sheet\.getName|Spreadsheet\.getSheets)/;

/** Where in an action somebody does what. */
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
export async function pointsOf(action: Action, tab: string, most: number): Promise<Point[]> {
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
  const writes = calls.filter(({ kind }) => kind === 'write' && action.wholeRows !== tab);
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
