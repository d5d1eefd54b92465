/**
 * Calendar dates and months as strings, so that no time zone can shift them.
 *
 * This is the only file of core that touches `Date` and date-fns: every date becomes local noon,
 * which no clock change moves to another day.
 */
import { addDays, differenceInCalendarDays, getISOWeek, getISOWeekYear } from 'date-fns';

/** A calendar date, `YYYY-MM-DD`. */
export type PlainDate = string;

/** A calendar month, `YYYY-MM`. */
export type PlainYearMonth = string;

/** A date with a time of day and no zone, `YYYY-MM-DDTHH:mm:ss`. */
export type PlainDateTime = string;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function noon(date: PlainDate): Date {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN, 12);
}

function plain(date: Date): PlainDate {
  // Not `format`, which brings a locale of 25 KB along. An invalid date is no date, and no error.
  if (Number.isNaN(date.getTime())) return '';
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** Whether the text is a date of the calendar: `2026-02-30` is not. */
export function isPlainDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  // Counted here, since whole files are checked for it and a Date takes ten times as long.
  const days = month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
  return year >= 1000 && day >= 1 && day <= days;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether the text is a month, `YYYY-MM`. */
export function isPlainYearMonth(text: string): boolean {
  return MONTH.test(text);
}

/** The date `days` later; earlier where negative. */
export function plusDays(date: PlainDate, days: number): PlainDate {
  return plain(addDays(noon(date), days));
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(noon(to), noon(from));
}

/** The day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: PlainDate): number {
  return noon(date).getDay() || 7;
}

/** The ISO 8601 week, `2026-W53`. The year is that of the week's Thursday. */
export function isoWeekOf(date: PlainDate): string {
  const day = noon(date);
  return `${getISOWeekYear(day)}-W${String(getISOWeek(day)).padStart(2, '0')}`;
}

/** The month that a date falls in. */
export function monthOf(date: PlainDate): PlainYearMonth {
  return date.slice(0, 7);
}

/** The first day of a month. */
export function firstDayOf(month: PlainYearMonth): PlainDate {
  return `${month}-01`;
}

/** The last day of a month. */
export function lastDayOf(month: PlainYearMonth): PlainDate {
  return plusDays(firstDayOf(plusMonths(month, 1)), -1);
}

/** The month `months` later; earlier where negative. */
export function plusMonths(month: PlainYearMonth, months: number): PlainYearMonth {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Every date of a month, in order. */
export function daysOf(month: PlainYearMonth): PlainDate[] {
  const first = firstDayOf(month);
  const count = daysBetween(first, lastDayOf(month)) + 1;
  return Array.from({ length: count }, (_, index) => plusDays(first, index));
}

/** The calendar date of a date-time. */
export function dateOf(moment: PlainDateTime): PlainDate {
  return moment.slice(0, 10);
}

/** Milliseconds between two date-times on the wall clock; negative where `to` is earlier. */
export function millisecondsBetween(from: PlainDateTime, to: PlainDateTime): number {
  return Date.parse(`${to}Z`) - Date.parse(`${from}Z`);
}
