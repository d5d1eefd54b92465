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

/** Sets the clock of a realm: `new Date()` and `Date.now()` tell the time of the host. */
export function setClock(realm: Realm, now: () => number): void {
  // The script above is a function that takes the clock.
  (realm.evaluate(CLOCKED_DATE, 'clock') as (now: () => number) => void)(now);
}
