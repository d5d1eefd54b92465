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
