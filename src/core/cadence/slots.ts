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
import { compareTexts } from '../text-order.ts';
import { dateOf, earliestMovedTo, nextAllowed } from './blackout.ts';
import type { Dealt } from './deal.ts';
import { dealMonth } from './deal-month.ts';
import { dealWeek } from './deal-week.ts';
import type { CadenceLine } from './line.ts';
import { type ReadLine, readLines } from './read-line.ts';
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
  return placedIn(readLines(lines), period, settings).flatMap(({ slot, isSkipped }) =>
    isSkipped ? [] : [slot],
  );
}

/** Slots that the cadence asks for, and those that a blackout leaves out. */
export interface SlotsAround {
  /** By date, then in the tab's order. */
  readonly asked: readonly Slot[];
  /** The same; with the dates they would have. */
  readonly skipped: readonly Slot[];
  /** The weeks and months that were looked at, each with the months its slots may fall in. */
  readonly periods: ReadonlyMap<string, readonly PlainYearMonth[]>;
}

/**
 * All slots of the weeks and months that touch the dates from `first` to `last`, and of earlier
 * ones from which a blackout may have moved a slot there.
 */
export function slotsAround(
  lines: readonly CadenceLine[],
  first: PlainDate,
  last: PlainDate,
  settings: SlotSettings,
): SlotsAround {
  const read = readLines(lines);
  const start = earliestMovedTo(first, settings.blackoutDates);
  const periods = [
    ...weeksBetween(start, last, settings.weekStartsOn),
    ...monthsBetween(monthOf(start), monthOf(last)),
  ];
  const order = new Map(lines.map((line, index) => [line, index]));
  const placed = periods
    .flatMap((period) => placedIn(read, period, settings))
    .sort(
      ({ slot: a }, { slot: b }) =>
        compareTexts(a.date, b.date) || (order.get(a.line) ?? 0) - (order.get(b.line) ?? 0),
    );
  return {
    periods: new Map(periods.map((period) => [period, monthsOf(period, settings)])),
    asked: placed.filter(({ isSkipped }) => !isSkipped).map(({ slot }) => slot),
    skipped: placed.filter(({ isSkipped }) => isSkipped).map(({ slot }) => slot),
  };
}

/** The months of the dates of a period, and those that a blackout moves its slots to, in order. */
function monthsOf(period: string, { weekStartsOn, blackoutDates }: SlotSettings): PlainYearMonth[] {
  const dates = isPlainYearMonth(period)
    ? [firstDayOf(period), lastDayOf(period)]
    : datesOfWeek(period, weekStartsOn);
  const reached = [...dates, ...dates.map((date) => nextAllowed(date, blackoutDates))];
  return [...new Set(reached.map(monthOf))].sort();
}

/** The slots that fall on the dates from `first` to `last`, by date, then in the tab's order. */
function slotsBetween(
  lines: readonly CadenceLine[],
  first: PlainDate,
  last: PlainDate,
  settings: SlotSettings,
): Slot[] {
  const { asked } = slotsAround(lines, first, last, settings);
  return asked.filter(({ date }) => first <= date && date <= last);
}

interface Placed {
  readonly slot: Slot;
  readonly isSkipped: boolean;
}

/** The slots of a period, those that a blackout leaves out among them: they keep their numbers. */
function placedIn(lines: readonly ReadLine[], period: string, settings: SlotSettings): Placed[] {
  const dealt = dealPeriod(lines, period, settings.weekStartsOn);
  return numbered(dealt).flatMap(({ line, date: asked, turn, number }) => {
    const { date, reason, isSkipped } = dateOf(line.line, asked, settings.blackoutDates);
    const { channels } = line;
    return channels.map((channel) => ({
      isSkipped,
      slot: {
        key: slotKey({
          line: line.name,
          period,
          number,
          channel: channels.length > 1 ? channel : '',
        }),
        line: line.line,
        period,
        number,
        date,
        type: line.line.type,
        stage: stageOf(line, turn * line.count + number - 1),
        channel,
        reason,
      },
    }));
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
    .sort((a, b) => compareTexts(a.date, b.date))
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
