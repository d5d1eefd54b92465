import {
  daysOf,
  monthOf,
  type PlainDate,
  type PlainYearMonth,
  weekdayOf,
} from '../calendar/plain-date.ts';
import type { Day } from './days.ts';
import type { Dealt } from './deal.ts';
import { holdsOn, type ReadLine } from './read-line.ts';
import { spread } from './spread.ts';

/**
 * Deals the days of a month to the monthly lines. A line without days spreads its rows evenly
 * over the month; several such lines of one kind keep out of each other's way.
 */
export function dealMonth(lines: readonly ReadLine[], month: PlainYearMonth): Dealt[] {
  const dates = daysOf(month);
  const weekdays = dates.map(weekdayOf);
  const due = lines.filter((line) => Number.isInteger(turnOf(line, month)));
  return due.flatMap((line) => {
    const places = line.days === null ? dates : datesOfDays(line.days, dates, weekdays);
    return spread(line.count, places.length, phaseOf(line, due))
      .flatMap((place) => places[place] ?? [])
      .filter((date) => holdsOn(line.line, date))
      .map((date) => ({ line, date, turn: turnOf(line, month) }));
  });
}

/** The turns since From, or since January of the year 0; a fraction where the month is off. */
function turnOf(line: ReadLine, month: PlainYearMonth): number {
  const { from } = line.line;
  return (
    (absoluteMonthOf(month) - (from === null ? 0 : absoluteMonthOf(monthOf(from)))) / line.every
  );
}

function absoluteMonthOf(month: PlainYearMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function phaseOf(line: ReadLine, due: readonly ReadLine[]): number {
  if (line.days !== null) return 0.5;
  const fellows = due.filter(({ days, kind }) => days === null && kind === line.kind);
  return (fellows.indexOf(line) + 0.5) / fellows.length;
}

function datesOfDays(
  days: readonly Day[],
  dates: readonly PlainDate[],
  weekdays: readonly number[],
): PlainDate[] {
  const named = days.flatMap((day) => {
    if (day.kind === 'day-of-month') return dates.slice(0, day.day).slice(-1);
    const all = dates.filter((_, index) => weekdays[index] === day.weekday);
    if (day.kind === 'weekday') return all;
    return day.nth < 0 ? all.slice(day.nth) : all.slice(day.nth - 1, day.nth);
  });
  return [...new Set(named)].sort();
}
