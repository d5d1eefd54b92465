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
  /** Counts the slots of a line within its period, from 1. */
  readonly number: number;
  readonly date: PlainDate;
  readonly type: string;
  readonly stage: string;
  /** Why the date is not the one the line asks for; blank where it is. */
  readonly reason: string;
}

/** What a slot's key says. */
export interface SlotKey {
  readonly line: string;
  readonly period: string;
  readonly number: number;
}

/** The key of a slot, which stands in the hidden column Slot of its row. */
export function slotKey({ line, period, number }: SlotKey): string {
  return `${line}/${period}/${number}`;
}

/** Reads a key; `null` where the text is none. Names of lines may hold slashes. */
export function parseSlotKey(text: string): SlotKey | null {
  const [, line = '', period = '', number = ''] = /^(.+)\/([^/]+)\/(\d+)$/s.exec(text) ?? [];
  const known = isPlainYearMonth(period) || /^\d{4}-W\d{2}$/.test(period);
  return known ? { line, period, number: Number(number) } : null;
}
