import * as z from 'zod/mini';

interface Values {
  readonly number: number;
  readonly string: string;
}

/**
 * An object with any names and values of one kind. `z.record` would do the same for three more
 * kilobytes in the sidebar.
 */
export function byName<K extends keyof Values>(kind: K) {
  return z.custom<Record<string, Values[K]>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((each) => typeof each === kind),
  );
}
