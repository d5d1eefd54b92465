import type { Cell, Writable } from './cell.ts';

/** The answer of a codec for a cell that cannot be what its column says. */
export const UNREADABLE = Symbol('unreadable');

/** How one kind of value stands in cells. */
export interface Codec<T> {
  /** The value of a blank cell, and of one that cannot be read. */
  readonly blank: T;
  /** What to type instead, to go on after "type": `a date such as 2026-11-02`. */
  readonly expects: string;
  /** The number format of the column; `@` is plain text. */
  readonly format: string;
  /** The value of a cell that is not blank. */
  readonly read: (cell: Cell) => T | typeof UNREADABLE;
  readonly write: (value: T) => Writable;
}

/** The value of any cell. */
export function decode<T>(codec: Codec<T>, cell: Cell): T | typeof UNREADABLE {
  const blank = cell === '' || (typeof cell === 'string' && cell.trim() === '');
  return blank ? codec.blank : codec.read(cell);
}
