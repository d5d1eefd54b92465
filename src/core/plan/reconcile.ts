import type { CadenceLine } from '../cadence/line.ts';
import { parseSlotKey, type Slot } from '../cadence/slot.ts';
import { type SlotSettings, type SlotsAround, slotsAround } from '../cadence/slots.ts';
import { firstDayOf, lastDayOf, monthOf, type PlainYearMonth } from '../calendar/plain-date.ts';
import type { TableRow } from '../workbook.ts';
import { fillSlots, formerKeys } from './fill-slots.ts';
import { currentNames } from './former-names.ts';
import type { PlanItem } from './item.ts';
import { parseRowId } from './row-id.ts';
import { rowsBySlot } from './rows-by-slot.ts';

type Row = TableRow<PlanItem>;

/** What the cadence asks for in some months, beside what stands in the plan. */
export interface Reconciled {
  /** The slots of the months, by date. */
  readonly slots: readonly Slot[];
  /** The slots of the months that a blackout leaves out, with the dates they would have. */
  readonly skipped: readonly Slot[];
  /** The row that fills a slot, by the slot's key, wherever it was moved. */
  readonly rowOf: ReadonlyMap<string, Row>;
  /** The rows whose slot belongs to one of the months and is no longer in the cadence, by month. */
  readonly extra: ReadonlyMap<PlainYearMonth, readonly Row[]>;
  /** Keys that the row of an open slot may have borne before its line changed its name. */
  readonly keysOf: (slot: Slot) => readonly string[];
}

/**
 * Lays the plan beside the cadence, for months that follow each other. A row is known by its slot,
 * also where its line was renamed or got other channels since.
 */
export function reconcile(
  plan: readonly Row[],
  lines: readonly CadenceLine[],
  months: readonly PlainYearMonth[],
  settings: SlotSettings,
): Reconciled {
  const first = firstDayOf(months[0] ?? '');
  const last = lastDayOf(months[months.length - 1] ?? '');
  const { asked, skipped, periods } = slotsAround(lines, first, last, settings);
  const isInMonths = ({ date }: Slot) => first <= date && date <= last;
  const bySlot = rowsBySlot(plan);
  const rows = [...bySlot.values()];
  const currentName = currentNames(rows, lines, asked);
  const rowOf = fillSlots(rows, asked, currentName);
  const filling = new Set(rowOf.values());
  const formerNames = new Map<string, string[]>();
  for (const [name, current] of currentName) {
    formerNames.set(current, [...(formerNames.get(current) ?? []), name]);
  }
  return {
    slots: asked.filter(isInMonths),
    skipped: skipped.filter(isInMonths),
    rowOf,
    extra: extraRows(
      rows.filter((row) => !filling.has(row)),
      months,
      periods,
    ),
    keysOf: (slot) =>
      formerKeys(slot, formerNames.get(parseSlotKey(slot.key)?.line ?? '') ?? []).filter(
        (key) => key === slot.key || !bySlot.has(key),
      ),
  };
}

/** The rows that fill no slot of the periods, by the month that their own slot belongs to. */
function extraRows(
  rows: readonly Row[],
  months: readonly PlainYearMonth[],
  periods: SlotsAround['periods'],
): Map<PlainYearMonth, Row[]> {
  const extra = new Map<PlainYearMonth, Row[]>(months.map((month) => [month, []]));
  for (const row of rows) {
    const within = periods.get(parseSlotKey(row.item.slot)?.period ?? '');
    if (within !== undefined) extra.get(monthOfSlot(row.item, within))?.push(row);
  }
  return extra;
}

/**
 * The month that the slot of a row belongs to. Where its week or a blackout crosses a month's end,
 * it is the month the row was made for, which its Row ID tells, else the month of its date.
 */
function monthOfSlot(item: PlanItem, months: readonly PlainYearMonth[]): PlainYearMonth {
  const known = [parseRowId(item.rowId)?.month, monthOf(item.date ?? '')];
  return known.find((month) => month !== undefined && months.includes(month)) ?? months[0] ?? '';
}
