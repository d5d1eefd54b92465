import type { PlainDateTime } from '../../core/calendar/plain-date.ts';

/** A date or a time in a cell, on the wall clock of the spreadsheet. */
export interface Moment {
  readonly moment: PlainDateTime;
}

/** What a cell holds once the spreadsheet's zone is out of it. Blank cells hold `''`. */
export type Cell = string | number | boolean | Moment;

/** Whether a cell holds a date or a time. */
export function isMoment(cell: Cell): cell is Moment {
  return typeof cell === 'object';
}

/** The text of a cell by which two are compared, dates with their time. */
export function rawText(cell: Cell): string {
  return isMoment(cell) ? cell.moment : String(cell);
}

/** A formula that a cell is to hold; everything else that is text stays text. */
export interface Formula {
  readonly formula: string;
}

/** What can be written into a cell. */
export type Writable = Cell | Formula;
