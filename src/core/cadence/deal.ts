import type { PlainDate } from '../calendar/plain-date.ts';
import { groupBy } from '../group-by.ts';
import { holdsOn, type ReadLine } from './read-line.ts';
import { spread } from './spread.ts';

/** A place of a week or month that was dealt to a line. */
export interface Place {
  readonly line: ReadLine;
  readonly date: PlainDate;
}

/** A place that knows which turn of its line the week or month is; see `turn.ts`. */
export interface Dealt extends Place {
  readonly turn: number;
}

/**
 * Deals dates to the lines that share them.
 *
 * The dates are taken in order, and the lines in the order of the tab, each as often as it wants
 * rows; lines that rotate change places by `shift` among themselves. On each date only the lines
 * that hold on it are dealt, so that a line that follows another takes over its place.
 */
export function deal(
  lines: readonly ReadLine[],
  dates: readonly PlainDate[],
  shift: number,
): Place[] {
  return dates.flatMap((date, index) => {
    const seats = seatsOf(lines.filter(({ line }) => holdsOn(line, date)));
    const places = spread(seats.length, dates.length);
    return rotate(seats, shift)
      .filter((_, seat) => places[seat] === index)
      .map((line) => ({ line, date }));
  });
}

/** Lines of one kind and the same days: they share them. */
export function sharing(
  lines: readonly ReadLine[],
  daysOf: (line: ReadLine) => string,
): ReadLine[][] {
  return [...groupBy(lines, (line) => `${line.kind} ${daysOf(line)}`).values()];
}

/** One seat for each row, the lines by turns: with A twice and B once, A B A. */
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
