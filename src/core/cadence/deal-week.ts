import { weekdayOf } from '../calendar/plain-date.ts';
import type { WeekStart } from '../settings/settings.ts';
import { type Dealt, deal, sharing } from './deal.ts';
import type { ReadLine } from './read-line.ts';
import { turnOfWeek } from './turn.ts';
import { absoluteWeekOf, datesOfWeek } from './week.ts';

const ALL_WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/**
 * Deals the days of a week to the weekly lines.
 *
 * Types belong to the week, not to the weekday (001-5): lines of one kind with the same days
 * share them, and lines that rotate change places by one each week. Weeks are counted
 * absolutely, so that it never matters which months are planned and in which order.
 */
export function dealWeek(
  lines: readonly ReadLine[],
  week: string,
  weekStartsOn: WeekStart,
): Dealt[] {
  const dates = datesOfWeek(week, weekStartsOn);
  const [first] = dates;
  if (first === undefined) return [];
  const number = absoluteWeekOf(first, weekStartsOn);
  const turnOf = (line: ReadLine) => turnOfWeek(line, number, weekStartsOn);
  const due = lines.filter((line) => Number.isInteger(turnOf(line)));
  return sharing(due, (line) => weekdaysOf(line).join(' ')).flatMap((group) => {
    const weekdays = group.slice(0, 1).flatMap(weekdaysOf);
    const days = dates.filter((date) => weekdays.includes(weekdayOf(date)));
    return deal(group, days, number).map((place) => ({ ...place, turn: turnOf(place.line) }));
  });
}

/** The weekdays of a line, in order; all seven where it leaves them open. */
function weekdaysOf({ days }: ReadLine): number[] {
  const named = days?.flatMap((day) => (day.kind === 'weekday' ? [day.weekday] : []));
  return named?.sort() ?? ALL_WEEKDAYS;
}
