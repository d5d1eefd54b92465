import { daysOf, type PlainDate, type PlainYearMonth, weekdayOf } from '../calendar/plain-date.ts';
import type { Day } from './days.ts';
import { type Dealt, deal, type Place, sharing } from './deal.ts';
import { holdsOn, type ReadLine } from './read-line.ts';
import { spread } from './spread.ts';
import { absoluteMonthOf, turnOfMonth } from './turn.ts';

/**
 * Deals the days of a month to the monthly lines. Lines of one kind with the same days share
 * them, as weekly lines do. A line without days spreads its rows evenly over the month; several
 * such lines of one kind keep out of each other's way.
 */
export function dealMonth(lines: readonly ReadLine[], month: PlainYearMonth): Dealt[] {
  const dates = daysOf(month);
  const turnOf = (line: ReadLine) => turnOfMonth(line, month);
  const due = lines.filter((line) => Number.isInteger(turnOf(line)));
  const open = due.filter(({ days }) => days === null);
  const named = due.filter(({ days }) => days !== null);
  return [
    ...sharing(open, () => '').flatMap((group) => spreadOut(group, dates)),
    ...sharing(named, nameOfDays).flatMap((group) => {
      const days = group.slice(0, 1).flatMap((line) => line.days ?? []);
      return deal(group, datesOfDays(days, dates), absoluteMonthOf(month));
    }),
  ].map((place) => ({ ...place, turn: turnOf(place.line) }));
}

/** Spreads the rows of each line over all dates, each line at its own place in the gaps. */
function spreadOut(lines: readonly ReadLine[], dates: readonly PlainDate[]): Place[] {
  return lines.flatMap((line, index) =>
    spread(line.count, dates.length, (index + 0.5) / lines.length)
      .flatMap((place) => dates[place] ?? [])
      .filter((date) => holdsOn(line.line, date))
      .map((date) => ({ line, date })),
  );
}

/** The same text for the same days, in whichever order they are named. */
function nameOfDays({ days }: ReadLine): string {
  return (days ?? [])
    .map((day) => JSON.stringify(day))
    .sort()
    .join(' ');
}

function datesOfDays(days: readonly Day[], dates: readonly PlainDate[]): PlainDate[] {
  const weekdays = dates.map(weekdayOf);
  const named = days.flatMap((day) => {
    if (day.kind === 'day-of-month') return dates.slice(0, day.day).slice(-1);
    const all = dates.filter((_, index) => weekdays[index] === day.weekday);
    if (day.kind === 'weekday') return all;
    return day.nth < 0 ? all.slice(day.nth) : all.slice(day.nth - 1, day.nth);
  });
  return [...new Set(named)].sort();
}
