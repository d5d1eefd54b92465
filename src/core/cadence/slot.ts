import { isPlainYearMonth, type PlainDate } from '../calendar/plain-date.ts';
import type { CadenceLine } from './line.ts';

/**
 * A place of the plan that the cadence asks to fill. It is known by its key alone, so that a row
 * keeps its slot wherever people move it.
 */
export interface Slot {
  /** Line, period and number: `Personal/2026-W45/1`. */
  readonly key: string;
  readonly line: CadenceLine;
  /** The ISO week of a weekly line, `2026-W45`; the month of a monthly one, `2026-11`. */
  readonly period: string;
  /** Counts the posts of a line within its period, from 1; on several channels they share it. */
  readonly number: number;
  readonly date: PlainDate;
  readonly type: string;
  readonly stage: string;
  readonly channel: string;
  /** Why the date is not the one the line asks for; blank where it is. */
  readonly reason: string;
}

/** What a slot's key says. */
export interface SlotKey {
  readonly line: string;
  readonly period: string;
  readonly number: number;
  /** The channel, where the line has several; blank where it has one. */
  readonly channel: string;
}

/**
 * The key of a slot, which stands in the hidden column Slot of its row: `Personal/2026-W45/1`, and
 * `Personal/2026-W45/1@Instagram` where the line has several channels.
 */
export function slotKey({ line, period, number, channel }: SlotKey): string {
  return `${line}/${period}/${number}${channel === '' ? '' : `@${channel}`}`;
}

/** Reads a key; `null` where the text is none. Names of lines and channels may hold slashes. */
export function parseSlotKey(text: string): SlotKey | null {
  const [, line = '', period = '', number = '', channel = ''] =
    /^(.+)\/(\d{4}-(?:W\d\d|\d\d))\/(\d+)(?:@(.+))?$/s.exec(text) ?? [];
  const known = isPlainYearMonth(period) || period.includes('W');
  return known ? { line, period, number: Number(number), channel } : null;
}
