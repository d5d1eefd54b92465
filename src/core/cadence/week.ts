import {
  daysBetween,
  isoWeekOf,
  type PlainDate,
  plusDays,
  weekdayOf,
} from '../calendar/plain-date.ts';
import type { WeekStart } from '../settings/settings.ts';

const FIRST_MONDAY = '1970-01-05';

/**
 * The week of the plan that a date belongs to, by its ISO name, `2026-W53`.
 *
 * Where the week starts on Sunday, a Sunday belongs to the ISO week of the Monday after it, so
 * that both kinds of week share their names and differ in the place of Sunday alone.
 */
export function weekOf(date: PlainDate, startsOn: WeekStart): string {
  return isoWeekOf(mondayOf(date, startsOn));
}

/** Weeks since that of Monday 1970-01-05, which is 0: it goes on counting where a year ends. */
export function absoluteWeekOf(date: PlainDate, startsOn: WeekStart): number {
  return daysBetween(FIRST_MONDAY, mondayOf(date, startsOn)) / 7;
}

/** The calendar does not change, and a plan asks for the same few weeks again and again. */
const KNOWN_WEEKS = new Map<string, readonly PlainDate[]>();

/** The seven dates of a week, in order; none where the year has no such week. */
export function datesOfWeek(week: string, startsOn: WeekStart): readonly PlainDate[] {
  const key = `${week} ${startsOn}`;
  const dates = KNOWN_WEEKS.get(key) ?? countDates(week, startsOn);
  KNOWN_WEEKS.set(key, dates);
  return dates;
}

function countDates(week: string, startsOn: WeekStart): PlainDate[] {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined) return [];
  // ISO 8601: 4 January is always in week 1.
  const monday = plusDays(mondayOf(`${year}-01-04`, 'Monday'), (Number(number) - 1) * 7);
  if (isoWeekOf(monday) !== week) return [];
  const first = startsOn === 'Sunday' ? plusDays(monday, -1) : monday;
  return [0, 1, 2, 3, 4, 5, 6].map((days) => plusDays(first, days));
}

/** The weeks that the dates from `first` to `last` touch, in order. */
export function weeksBetween(first: PlainDate, last: PlainDate, startsOn: WeekStart): string[] {
  const weeks: string[] = [];
  const end = mondayOf(last, startsOn);
  for (let monday = mondayOf(first, startsOn); monday <= end; monday = plusDays(monday, 7)) {
    weeks.push(isoWeekOf(monday));
  }
  return weeks;
}

function mondayOf(date: PlainDate, startsOn: WeekStart): PlainDate {
  const weekday = weekdayOf(date);
  return plusDays(date, startsOn === 'Sunday' && weekday === 7 ? 1 : 1 - weekday);
}
