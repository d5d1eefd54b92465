import type { PlainDate } from '../calendar/plain-date.ts';
import type { ReadLine } from './read-line.ts';

/** A place of a week or month that was dealt to a line. */
export interface Dealt {
  readonly line: ReadLine;
  readonly date: PlainDate;
  /** Which turn of the line the week or month is, counted absolutely or from its From. */
  readonly turn: number;
}
