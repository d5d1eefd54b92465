import type { TableRow } from '../../workbook.ts';

/** What rows of a file come to beside those that stand. */
export interface Merged<T> {
  /** Rows that are new. */
  readonly added: readonly T[];
  /** Rows that stand and change, each with what it becomes. */
  readonly updated: readonly UpdatedRow<T>[];
  /** How many rows of the file stand already as they are. */
  readonly unchanged: number;
}

export interface UpdatedRow<T> {
  readonly before: TableRow<T>;
  readonly after: T;
}

/** The way one kind of rows is merged. */
interface Merging<T> {
  readonly identityOf: (item: T) => string;
  /** What a standing row becomes when the file tells of the same thing. */
  readonly combine: (standing: T, incoming: T) => T;
  /** Fields of which a difference alone is none. */
  readonly ignored: readonly (keyof T)[];
}

/** Merges rows with those that stand; of rows that stand twice, the first one changes. */
export function merge<T extends object>(
  standing: readonly TableRow<T>[],
  incoming: readonly T[],
  { identityOf, combine, ignored }: Merging<T>,
): Merged<T> {
  const standingBy = new Map<string, TableRow<T>>();
  for (const row of standing) {
    const identity = identityOf(row.item);
    if (!standingBy.has(identity)) standingBy.set(identity, row);
  }
  const now = new Map<string, T>();
  for (const raw of incoming) {
    const item = tidied(raw);
    const identity = identityOf(item);
    const before = now.get(identity) ?? standingBy.get(identity)?.item;
    now.set(identity, before === undefined ? item : combine(before, item));
  }
  const added: T[] = [];
  const updated: UpdatedRow<T>[] = [];
  for (const [identity, after] of now) {
    const before = standingBy.get(identity);
    if (before === undefined) added.push(after);
    else if (differs(before.item, after, ignored)) updated.push({ before, after });
  }
  return { added, updated, unchanged: incoming.length - added.length - updated.length };
}

/** Whether anything but the ignored fields is different. */
function differs<T extends object>(before: T, after: T, ignored: readonly (keyof T)[]): boolean {
  const keys = Object.keys(after) as (keyof T)[]; // Both have the fields of one type.
  return keys.some((key) => before[key] !== after[key] && !ignored.includes(key));
}

/** The most characters of a text: a cell holds 50,000 and nobody reads a tenth of it. */
const LONGEST = 1000;

/** Texts as they read back from a cell: without spaces around them. */
function tidied<T extends object>(item: T): T {
  const entries = Object.entries(item).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.trim().slice(0, LONGEST).trim() : value,
  ]);
  // The same fields with values of the same kinds.
  return Object.fromEntries(entries) as T;
}
