import { parseSlotKey, type Slot } from '../cadence/slot.ts';
import { slotsOfMonth, slotsOfWeek } from '../cadence/slots.ts';
import { weekOf } from '../cadence/week.ts';
import { isPlainYearMonth, monthOf, type PlainDate } from '../calendar/plain-date.ts';
import { nameKey } from '../named.ts';
import type { Kind, PlanItem } from '../plan/item.ts';
import { compareTexts } from '../text-order.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanRow } from './plan-row.ts';

/** A week of the plan: what the cadence asks of it, and the rows that stand in it. */
export interface PlannedWeek {
  /** ISO name, `2026-W44`. */
  readonly week: string;
  /** The slots of weekly lines that fall in the week. */
  readonly slots: readonly Slot[];
  /** The rows of the week, without those of monthly lines, by date, then row. */
  readonly rows: readonly PlanRow[];
  /**
   * Whether all months of its slots were built and all cells that matter can be read: only then
   * it can lack something.
   */
  readonly isComplete: boolean;
}

/** A type of rows; a post and an ad may have types of the same name. */
export function typeKey(kind: Kind, type: string): string {
  return `${kind} ${nameKey(type)}`;
}

const MATTERING: readonly (keyof PlanItem)[] = ['date', 'type', 'kind'];

/** The weeks that rows of the plan stand in. */
export function plannedWeeks({ plan, lines, settings }: PlanContext): PlannedWeek[] {
  const keys = new Set(plan.map(({ item }) => item.slot));
  const isBuilt = remembered((month) =>
    slotsOfMonth(lines, month, settings).some(({ key }) => keys.has(key)),
  );
  const weekOfDate = remembered((date: PlainDate) => weekOf(date, settings.weekStartsOn));
  const rowsOf = new Map<string, PlanRow[]>();
  const unclear = new Set<string>();

  for (const row of plan) {
    const period = parseSlotKey(row.item.slot)?.period ?? '';
    if (isPlainYearMonth(period)) continue;
    const { date } = row.item;
    const week = date === null ? period : weekOfDate(date);
    if (!MATTERING.every(row.isReadable)) unclear.add(week);
    if (date === null) continue;
    const rows = rowsOf.get(week);
    if (rows === undefined) rowsOf.set(week, [row]);
    else rows.push(row);
  }

  return [...rowsOf].map(([week, rows]) => {
    const slots = slotsOfWeek(lines, week, settings).filter(({ line }) => line.per === 'week');
    const isComplete = !unclear.has(week) && slots.every(({ date }) => isBuilt(monthOf(date)));
    return { week, slots, rows: rows.sort(byDateThenRow), isComplete };
  });
}

function byDateThenRow(a: PlanRow, b: PlanRow): number {
  return compareTexts(a.item.date, b.item.date) || a.row - b.row;
}

function remembered<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
