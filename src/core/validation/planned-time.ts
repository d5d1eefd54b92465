import { daysBetween } from '../calendar/plain-date.ts';
import type { Status } from '../plan/item.ts';
import type { PlanRow } from './plan-row.ts';

const OVER: readonly (Status | '')[] = ['Published', 'Missed', 'Skipped'];
const NOT_HAPPENING: readonly (Status | '')[] = ['Missed', 'Skipped'];

/** Whether something can still be done about a row. */
export function isOpen({ item }: PlanRow): boolean {
  return !OVER.includes(item.status);
}

/** Whether the row goes out or went out: it has a date and was neither missed nor skipped. */
export function happens({ item }: PlanRow): boolean {
  return item.date !== null && !NOT_HAPPENING.includes(item.status);
}

/** In order of date and time; those of a day without a time come first, then by row. */
export function byPlannedTime(a: PlanRow, b: PlanRow): number {
  const [first, second] = [momentOf(a), momentOf(b)];
  return first < second ? -1 : first > second ? 1 : a.row - b.row;
}

/** Days from one row to another, both with a date. */
export function daysApart(earlier: PlanRow, later: PlanRow): number {
  const [from, to] = [earlier.item.date, later.item.date];
  // Most of what is compared is of one day, and an agency compares a great deal.
  if (from === to && from !== null) return 0;
  return from === null || to === null ? Number.POSITIVE_INFINITY : daysBetween(from, to);
}

/** Minutes from one row to another; `null` where one of them has no date or time. */
export function minutesApart(earlier: PlanRow, later: PlanRow): number | null {
  const [from, to] = [minuteOfDay(earlier), minuteOfDay(later)];
  if (from === null || to === null) return null;
  return daysApart(earlier, later) * DAY + to - from;
}

/** Minutes of a day. */
export const DAY = 1440;

function momentOf({ item }: PlanRow): string {
  return `${item.date ?? ''} ${item.time}`;
}

function minuteOfDay({ item }: PlanRow): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(item.time) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
