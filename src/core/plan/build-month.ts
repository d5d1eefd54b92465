import type { CadenceLine } from '../cadence/line.ts';
import type { Slot } from '../cadence/slot.ts';
import { slotsOfMonth } from '../cadence/slots.ts';
import { weekOf } from '../cadence/week.ts';
import { monthOf, type PlainDate, type PlainYearMonth } from '../calendar/plain-date.ts';
import type { Settings, WeekStart } from '../settings/settings.ts';
import type { TableRow } from '../workbook.ts';
import { type BuildMemory, slotDigest } from './build-memory.ts';
import { latestBuildNumber } from './build-record.ts';
import { extraRows } from './extra-rows.ts';
import type { PlanItem } from './item.ts';
import { newItem } from './new-item.ts';
import { highestNumber, makeRowId } from './row-id.ts';
import { rowsBySlot } from './rows-by-slot.ts';

/** What a build of a month starts from. */
export interface MonthToPlan {
  readonly month: PlainYearMonth;
  readonly lines: readonly CadenceLine[];
  /** All rows of the plan, of whatever month. */
  readonly plan: ReadonlyArray<TableRow<PlanItem>>;
  readonly settings: Settings;
  readonly today: PlainDate;
  /** What is remembered of this month. */
  readonly memory: BuildMemory;
  /** Whether deleted rows are wanted again. */
  readonly again?: boolean | undefined;
}

/** How many rows of each type a week holds. */
export interface WeekTypes {
  /** `2026-W45` */
  readonly week: string;
  readonly types: Readonly<Record<string, number>>;
}

/** What a build of a month does; as a preview, what it would do. */
export interface MonthPlan {
  /** New rows, by date. */
  readonly add: readonly PlanItem[];
  /** Rows that fill a slot of the month already, wherever they were moved. */
  readonly keep: ReadonlyArray<TableRow<PlanItem>>;
  /** Rows of the month that the cadence no longer asks for. */
  readonly extra: ReadonlyArray<TableRow<PlanItem>>;
  /** Slots whose rows somebody deleted: added again only on request. */
  readonly offered: readonly Slot[];
  /** What the month holds of rows kept and added, week by week. */
  readonly weeks: readonly WeekTypes[];
  /** What to remember once the rows were added. */
  readonly memory: BuildMemory;
}

/**
 * Plans a month from the cadence, without ever changing a row that stands.
 *
 * A row is known by its slot, so that building twice adds nothing, and a row that was moved, also
 * into another month, is never added a second time. The order in which months are built does
 * not matter. Several months planned from the same rows make one build.
 */
export function planMonth(input: MonthToPlan): MonthPlan {
  const { month, lines, plan, settings, today, memory, again = false } = input;
  const slots = slotsOfMonth(lines, month, settings);
  const rows = rowsBySlot(plan);
  const remembered = new Set(memory.slots);
  const open = slots.filter((slot) => !rows.has(slot.key));
  const isOffered = (slot: Slot) => !again && remembered.has(slotDigest(slot.key));
  const wanted = open.filter((slot) => !isOffered(slot));
  const given = highestNumber(
    plan.map(({ item }) => item.rowId),
    month,
  );
  const last = Math.max(given, memory.lastNumber);
  const build = latestBuildNumber(plan.map(({ item }) => item)) + 1;
  const code = settings.planCode;
  const add = byTime(wanted).map((slot, index) => {
    const rowId = makeRowId({ code, month, number: last + index + 1 });
    return newItem(slot, { rowId, settings, today, build });
  });
  const keep = slots.flatMap((slot) => rows.get(slot.key) ?? []);
  const built = slots.filter((slot) => !isOffered(slot)).map((slot) => slotDigest(slot.key));
  return {
    add,
    keep,
    extra: extraRows(plan, lines, month, settings),
    offered: open.filter(isOffered),
    weeks: weeksOf([...keep.map(({ item }) => item), ...add], month, settings.weekStartsOn),
    memory: {
      lastNumber: last + add.length,
      slots: [...new Set([...memory.slots, ...built])],
    },
  };
}

/** By date, then time of day, then in the order of the tab. */
function byTime(slots: readonly Slot[]): Slot[] {
  const moment = ({ date, line }: Slot) => `${date} ${line.time.padStart(5, '0')}`;
  return [...slots].sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
}

function weeksOf(
  items: readonly PlanItem[],
  month: PlainYearMonth,
  weekStartsOn: WeekStart,
): WeekTypes[] {
  const weeks = new Map<string, Map<string, number>>();
  for (const { date, type } of items) {
    if (date === null || monthOf(date) !== month) continue;
    const week = weekOf(date, weekStartsOn);
    const types = weeks.get(week) ?? new Map<string, number>();
    weeks.set(week, types.set(type, (types.get(type) ?? 0) + 1));
  }
  return [...weeks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, types]) => ({ week, types: Object.fromEntries(types) }));
}
