import { instantOf, wallOf } from '../time/zone.ts';
import { ZONED_DATE } from './zoned-date.ts';

/** A bare JavaScript world of its own: nothing in it but ECMAScript. */
export interface Realm {
  /** Runs a script and gives the value of its last expression. */
  evaluate(source: string, name: string): unknown;
  dispose(): void;
}

/** Makes a fresh realm: a context in Node, a hidden frame in a page. */
export type MakeRealm = () => Realm;

/** The constructors of a realm, so that what crosses into it is of its own kind. */
export interface Intrinsics {
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Error: ErrorConstructor;
  readonly TypeError: TypeErrorConstructor;
}

/** The constructors of the realm that the host itself runs in. */
export const HOST_INTRINSICS: Intrinsics = { Date, Array, Object, Error, TypeError };

/** Asks a realm for its constructors. */
export function intrinsicsOf(realm: Realm): Intrinsics {
  // The script below says what it gives.
  return realm.evaluate('({ Date, Array, Object, Error, TypeError })', 'intrinsics') as Intrinsics;
}

/** Built on the realm's own Date, so that every date is one, whoever made it. */
const CLOCKED_DATE = `(now) => {
  const RealDate = Date;
  function ClockedDate(...args) {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target);
  }
  ClockedDate.prototype = RealDate.prototype;
  Object.setPrototypeOf(ClockedDate, RealDate);
  ClockedDate.now = now;
  Object.defineProperty(ClockedDate, 'length', { value: 7 });
  Object.defineProperty(ClockedDate, 'name', { value: 'Date' });
  RealDate.prototype.constructor = ClockedDate;
  globalThis.Date = ClockedDate;
}`;

/** Sets the clock of a realm and the zone of its walls: what `Date` goes by in it. */
export function setClock(realm: Realm, now: () => number, zone: string): void {
  // Where the machine is in the zone, the language's own members are right, and quicker.
  const source = canonical(zone) === canonical(machineZone()) ? CLOCKED_DATE : ZONED_DATE;
  // Both are functions that take these.
  const set = realm.evaluate(source, 'clock') as (...given: unknown[]) => void;
  set(now, zone, wallOf, instantOf);
}

function canonical(zone: string): string {
  return /^(Etc\/)?(UTC|GMT|UCT|Zulu)$/.test(zone) ? 'UTC' : zone;
}

/** Days that tell the zones of machines apart: winter, summer, and days of the past. */
const TELLING = [
  Date.UTC(2026, 0, 1),
  Date.UTC(2026, 6, 1),
  Date.UTC(2018, 0, 1),
  Date.UTC(2011, 0, 1),
];
const machineZones = new Map<string, string>();

/** The zone of the machine, which may change. To ask for its name is slow, for its clock is not. */
function machineZone(): string {
  const clock = TELLING.map((time) => new Date(time).getTimezoneOffset()).join();
  const known = machineZones.get(clock);
  if (known !== undefined) return known;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  machineZones.set(clock, timeZone);
  return timeZone;
}
