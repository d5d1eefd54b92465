import {
  firstDayOf,
  isPlainYearMonth,
  lastDayOf,
  monthOf,
  type PlainDate,
  type PlainYearMonth,
  plusMonths,
} from '../calendar/plain-date.ts';
import type { Settings, WeekStart } from '../settings/settings.ts';
import { earliestMovedTo, nextAllowed } from './blackout.ts';
import type { Dealt } from './deal.ts';
import { dealMonth } from './deal-month.ts';
import { dealWeek } from './deal-week.ts';
import type { CadenceLine } from './line.ts';
import { holdsOn, type ReadLine, readLines } from './read-line.ts';
import { type Slot, slotKey } from './slot.ts';
import { datesOfWeek, weeksBetween } from './week.ts';

/** The settings that slots depend on. */
export type SlotSettings = Pick<Settings, 'weekStartsOn' | 'blackoutDates'>;

/**
 * The slots that fall in a month, by date. A slot that a blackout moved belongs to the month it
 * was moved to, so that each slot is in one month, whichever months are planned.
 */
export function slotsOfMonth(
  lines: readonly CadenceLine[],
  month: PlainYearMonth,
  settings: SlotSettings,
): Slot[] {
  return slotsBetween(lines, firstDayOf(month), lastDayOf(month), settings);
}

/** The slots, weekly and monthly, that fall in a week, `2026-W49`, by date. */
export function slotsOfWeek(
  lines: readonly CadenceLine[],
  week: string,
  settings: SlotSettings,
): Slot[] {
  const [first, , , , , , last] = datesOfWeek(week, settings.weekStartsOn);
  return first === undefined || last === undefined
    ? []
    : slotsBetween(lines, first, last, settings);
}

/**
 * The slots of a period by their keys: of a week, those of the weekly lines; of a month, those
 * of the monthly ones; wherever a blackout moved them.
 */
export function slotsOfPeriod(
  lines: readonly CadenceLine[],
  period: string,
  settings: SlotSettings,
): Slot[] {
  return slotsOf(readLines(lines), period, settings);
}

/** The slots that fall on the dates from `first` to `last`, by date, then in the tab's order. */
function slotsBetween(
  lines: readonly CadenceLine[],
  first: PlainDate,
  last: PlainDate,
  settings: SlotSettings,
): Slot[] {
  const read = readLines(lines);
  const start = earliestMovedTo(first, new Set(settings.blackoutDates));
  const periods = [
    ...weeksBetween(start, last, settings.weekStartsOn),
    ...monthsBetween(monthOf(start), monthOf(last)),
  ];
  const order = new Map(lines.map((line, index) => [line, index]));
  return periods
    .flatMap((period) => slotsOf(read, period, settings))
    .filter(({ date }) => first <= date && date <= last)
    .sort((a, b) => compare(a.date, b.date) || (order.get(a.line) ?? 0) - (order.get(b.line) ?? 0));
}

function slotsOf(lines: readonly ReadLine[], period: string, settings: SlotSettings): Slot[] {
  const blackout = new Set(settings.blackoutDates);
  const dealt = dealPeriod(lines, period, settings.weekStartsOn);
  return numbered(dealt).flatMap(({ line, date, turn, number }) => {
    const allowed = nextAllowed(date, blackout);
    // Until is the last date of the line: what a blackout moves past it is gone.
    if (!holdsOn(line.line, allowed)) return [];
    return {
      key: slotKey({ line: line.name, period, number }),
      line: line.line,
      period,
      number,
      date: allowed,
      type: line.line.type,
      stage: stageOf(line, turn * line.count + number - 1),
      reason: allowed === date ? '' : `Moved from ${date}, a blackout date.`,
    };
  });
}

function dealPeriod(lines: readonly ReadLine[], period: string, weekStartsOn: WeekStart): Dealt[] {
  const per = isPlainYearMonth(period) ? 'month' : 'week';
  const due = lines.filter(({ line }) => line.per === per);
  return per === 'month' ? dealMonth(due, period) : dealWeek(due, period, weekStartsOn);
}

/** Numbers the places of each name by date, so that lines that share a name share no key. */
function numbered(dealt: readonly Dealt[]): Array<Dealt & { readonly number: number }> {
  const counts = new Map<string, number>();
  return [...dealt]
    .sort((a, b) => compare(a.date, b.date))
    .map((place) => {
      const number = (counts.get(place.line.name) ?? 0) + 1;
      counts.set(place.line.name, number);
      return { ...place, number };
    });
}

/** Deals the stages of a line in turn, by a number that depends on the calendar alone. */
function stageOf({ line: { stages } }: ReadLine, turn: number): string {
  const { length } = stages;
  return stages[((turn % length) + length) % length] ?? '';
}

function monthsBetween(first: PlainYearMonth, last: PlainYearMonth): PlainYearMonth[] {
  const months: PlainYearMonth[] = [];
  for (let month = first; month <= last; month = plusMonths(month, 1)) months.push(month);
  return months;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
