/** A table by number whose entries are made when they are first looked at. */
export function whenAsked<T>(make: (at: number) => T): Readonly<Record<number, T>> {
  const known = new Map<string | symbol, T>();
  const look = (_: object, at: string | symbol): T => {
    const entry = known.has(at) ? known.get(at) : make(Number(at));
    // It is one that `make` gave.
    known.set(at, entry as T);
    return entry as T;
  };
  return new Proxy<Record<number, T>>({}, { get: look });
}
