import { weekdayOf } from '../calendar/plain-date.ts';
import type { WeekStart } from '../settings/settings.ts';
import type { Dealt } from './deal.ts';
import { holdsOn, type ReadLine } from './read-line.ts';
import { spread } from './spread.ts';
import { absoluteWeekOf, datesOfWeek } from './week.ts';

/**
 * Deals the days of a week to the weekly lines.
 *
 * Types belong to the week, not to the weekday (001-5): lines of one kind with the same days
 * share them. The days are taken in order, and the lines in the order of the tab; lines that
 * rotate change places by one each week, counted from an absolute week, so that it never
 * matters which months are planned and in which order. On each date only the lines that hold
 * on it are dealt.
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
  return groupsOf(lines).flatMap(({ weekdays, members }) => {
    const due = members.filter((line) => Number.isInteger(turnOf(line, number, weekStartsOn)));
    const days = dates.filter((date) => weekdays.has(weekdayOf(date)));
    return days.flatMap((date, place) => {
      const seats = seatsOf(due.filter(({ line }) => holdsOn(line, date)));
      const dealt = rotate(seats, number);
      const places = spread(dealt.length, days.length);
      return dealt
        .filter((_, index) => places[index] === place)
        .map((line) => ({ line, date, turn: turnOf(line, number, weekStartsOn) }));
    });
  });
}

/** The turns since From, or since the absolute week 0; a fraction where the week is off. */
function turnOf(line: ReadLine, week: number, weekStartsOn: WeekStart): number {
  const { from } = line.line;
  return (week - (from === null ? 0 : absoluteWeekOf(from, weekStartsOn))) / line.every;
}

interface Group {
  readonly weekdays: ReadonlySet<number>;
  readonly members: ReadLine[];
}

/** Lines of one kind and the same weekdays; open days are all seven. */
function groupsOf(lines: readonly ReadLine[]): Group[] {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const named = line.days?.flatMap((day) => (day.kind === 'weekday' ? [day.weekday] : []));
    const weekdays = new Set(named ?? [1, 2, 3, 4, 5, 6, 7]);
    const key = [line.kind, ...[...weekdays].sort()].join(' ');
    const group = groups.get(key) ?? { weekdays, members: [] };
    group.members.push(line);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** One seat for each row of the week, the lines by turns: with A twice and B once, A B A. */
function seatsOf(lines: readonly ReadLine[]): ReadLine[] {
  const rounds = Math.max(0, ...lines.map(({ count }) => count));
  return Array.from({ length: rounds }, (_, round) =>
    lines.filter(({ count }) => count > round),
  ).flat();
}

/** Moves the seats that rotate on by `shift` among themselves; the others stay. */
function rotate(seats: readonly ReadLine[], shift: number): ReadLine[] {
  const rotating = seats.filter(({ line }) => line.rotate);
  const start = shift % Math.max(rotating.length, 1);
  const moved = [...rotating.slice(start), ...rotating.slice(0, start)];
  let next = 0;
  return seats.map((seat) => (seat.line.rotate ? (moved[next++] ?? seat) : seat));
}
