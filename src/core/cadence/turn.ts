import { monthOf, type PlainYearMonth } from '../calendar/plain-date.ts';
import type { WeekStart } from '../settings/settings.ts';
import type { ReadLine } from './read-line.ts';
import { absoluteWeekOf } from './week.ts';

/**
 * The turns of a weekly line since its From, else since the absolute week 0; a fraction where
 * the week is one that Every leaves out.
 */
export function turnOfWeek(
  { line, every }: ReadLine,
  absoluteWeek: number,
  weekStartsOn: WeekStart,
): number {
  const start = line.from === null ? 0 : absoluteWeekOf(line.from, weekStartsOn);
  return (absoluteWeek - start) / every;
}

/**
 * The turns of a monthly line since its From, else since January of the year 0; a fraction where
 * the month is one that Every leaves out.
 */
export function turnOfMonth({ line, every }: ReadLine, month: PlainYearMonth): number {
  const start = line.from === null ? 0 : absoluteMonthOf(monthOf(line.from));
  return (absoluteMonthOf(month) - start) / every;
}

/** Months since January of the year 0. */
export function absoluteMonthOf(month: PlainYearMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
