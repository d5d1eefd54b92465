import type { CadenceLine } from '../cadence/line.ts';
import { parseSlotKey } from '../cadence/slot.ts';
import { type SlotSettings, slotsOfPeriod } from '../cadence/slots.ts';
import { datesOfWeek, weeksBetween } from '../cadence/week.ts';
import { firstDayOf, lastDayOf, monthOf, type PlainYearMonth } from '../calendar/plain-date.ts';
import type { TableRow } from '../workbook.ts';
import type { PlanItem } from './item.ts';
import { parseRowId } from './row-id.ts';
import { rowsBySlot } from './rows-by-slot.ts';

/**
 * The rows whose slot belongs to the month and is no longer in the cadence: their line was
 * removed, renamed, made inactive, or asks for fewer.
 */
export function extraRows(
  plan: ReadonlyArray<TableRow<PlanItem>>,
  lines: readonly CadenceLine[],
  month: PlainYearMonth,
  settings: SlotSettings,
): TableRow<PlanItem>[] {
  const periods = periodsOf(month, lines, settings);
  return [...rowsBySlot(plan).values()].filter(({ item }) => {
    const period = periods.get(parseSlotKey(item.slot)?.period ?? '');
    return (
      period !== undefined &&
      monthOfSlot(item, period.months) === month &&
      !period.keys.has(item.slot)
    );
  });
}

interface Period {
  /** The months that the period touches, in order. */
  readonly months: readonly PlainYearMonth[];
  /** The slots that the cadence has in it. */
  readonly keys: ReadonlySet<string>;
}

/** The month itself and the weeks that touch it. */
function periodsOf(
  month: PlainYearMonth,
  lines: readonly CadenceLine[],
  settings: SlotSettings,
): ReadonlyMap<string, Period> {
  const { weekStartsOn } = settings;
  const weeks = weeksBetween(firstDayOf(month), lastDayOf(month), weekStartsOn);
  return new Map(
    [month, ...weeks].map((period) => {
      const dates = period === month ? [firstDayOf(month)] : datesOfWeek(period, weekStartsOn);
      const keys = slotsOfPeriod(lines, period, settings).map((slot) => slot.key);
      return [period, { months: [...new Set(dates.map(monthOf))], keys: new Set(keys) }];
    }),
  );
}

/**
 * The month that the slot of a row belongs to. That of a week which crosses a month's end is the
 * month the row was made for, which its Row ID tells, else the month of its date.
 */
function monthOfSlot(item: PlanItem, months: readonly PlainYearMonth[]): string | undefined {
  const known = [parseRowId(item.rowId)?.month, monthOf(item.date ?? '')];
  return known.find((month) => month !== undefined && months.includes(month)) ?? months[0];
}
