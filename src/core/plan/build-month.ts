import type { CadenceLine } from '../cadence/line.ts';
import type { Slot } from '../cadence/slot.ts';
import { weekOf } from '../cadence/week.ts';
import {
  monthOf,
  type PlainDate,
  type PlainYearMonth,
  plusMonths,
} from '../calendar/plain-date.ts';
import type { Settings, WeekStart } from '../settings/settings.ts';
import type { TableRow } from '../workbook.ts';
import { type BuildMemory, slotDigest } from './build-memory.ts';
import { latestBuildNumber } from './build-record.ts';
import { type ChangedRow, changedRow } from './changed-row.ts';
import type { PlanItem } from './item.ts';
import { newItem, recorded } from './new-item.ts';
import { type Reconciled, reconcile } from './reconcile.ts';
import { highestNumber, makeRowId } from './row-id.ts';

/** What a build starts from. */
export interface MonthsToPlan {
  /** One month or several that follow each other: they make one build. */
  readonly months: readonly PlainYearMonth[];
  readonly lines: readonly CadenceLine[];
  /** All rows of the plan, of whatever month. */
  readonly plan: ReadonlyArray<TableRow<PlanItem>>;
  readonly settings: Settings;
  readonly today: PlainDate;
  /** What is remembered of a month. */
  readonly memoryOf: (month: PlainYearMonth) => BuildMemory;
  /** Whether deleted rows are wanted again. */
  readonly again?: boolean | undefined;
  /** The highest number of a build that is known beside the plan; 0 where none is. */
  readonly lastBuild?: number | undefined;
  /** The number of a build that stopped half-way: this one goes on with it. */
  readonly unfinished?: number | undefined;
}

/** How many rows of each type a week holds. */
export interface WeekTypes {
  /** `2026-W45` */
  readonly week: string;
  readonly types: Readonly<Record<string, number>>;
}

/** What a build does to a month; as a preview, what it would do. */
export interface MonthPlan {
  readonly month: PlainYearMonth;
  /** New rows, by date. */
  readonly add: readonly PlanItem[];
  /** Rows that fill a slot of the month already, wherever they were moved. */
  readonly keep: ReadonlyArray<TableRow<PlanItem>>;
  /** Of these, the ones that nobody touched and that the cadence would now make otherwise. */
  readonly changed: readonly ChangedRow[];
  /** Rows of the month that the cadence no longer asks for. */
  readonly extra: ReadonlyArray<TableRow<PlanItem>>;
  /** Slots whose rows somebody deleted: added again only on request. */
  readonly offered: readonly Slot[];
  /** Slots that a blackout moved within the month or into it. */
  readonly moved: readonly Slot[];
  /** Slots that a blackout leaves out, with the dates they would have. */
  readonly skipped: readonly Slot[];
  /** What to remember once the rows were added. */
  readonly memory: BuildMemory;
}

/** What a build does. */
export interface MonthsPlan {
  /** The number of the build. */
  readonly build: number;
  readonly months: readonly MonthPlan[];
  /** What the months hold of rows kept and added, week by week. */
  readonly weeks: readonly WeekTypes[];
}

/**
 * Plans months from the cadence, without ever changing a row that somebody touched.
 *
 * A row is known by its slot, so that building twice adds nothing, and a row that was moved, also
 * into another month, is never added a second time. The order in which months are built does
 * not matter.
 */
export function planMonths(input: MonthsToPlan): MonthsPlan {
  const { months, lines, plan, settings } = input;
  const reconciled = reconcile(plan, lines, months, settings);
  const items = plan.map(({ item }) => item);
  const latest = Math.max(latestBuildNumber(items), input.lastBuild ?? 0);
  const build = latest > 0 && latest === input.unfinished ? latest : latest + 1;
  const planned = months.map((month) => planMonth(input, month, reconciled, build));
  const standing = planned.flatMap(({ keep, add }) => [...keep.map(({ item }) => item), ...add]);
  return {
    build,
    months: planned,
    weeks: weeksOf(standing, new Set(months), settings.weekStartsOn),
  };
}

function planMonth(
  { plan, settings, today, memoryOf, again = false }: MonthsToPlan,
  month: PlainYearMonth,
  { slots: all, skipped, rowOf, extra, keysOf }: Reconciled,
  build: number,
): MonthPlan {
  const slots = all.filter(({ date }) => monthOf(date) === month);
  const memory = memoryOf(month);
  const open = slots.filter((slot) => !rowOf.has(slot.key));
  const offered = again ? [] : open.filter(rememberedIn(month, memoryOf, keysOf));
  const wanted = open.filter((slot) => !offered.includes(slot));
  const given = highestNumber(
    plan.map(({ item }) => item.rowId),
    month,
  );
  const last = Math.max(given, memory.lastNumber);
  const add = byTime(wanted).map((slot, index) => {
    const rowId = makeRowId({ code: settings.planCode, month, number: last + index + 1 });
    return recorded(newItem(slot, rowId, settings), { today, build });
  });
  const built = slots.filter((slot) => !offered.includes(slot)).map(({ key }) => slotDigest(key));
  return {
    month,
    add,
    keep: slots.flatMap((slot) => rowOf.get(slot.key) ?? []),
    changed: slots.flatMap((slot) => {
      const row = rowOf.get(slot.key);
      return row === undefined ? [] : (changedRow(row, slot, { settings, today, build }) ?? []);
    }),
    extra: extra.get(month) ?? [],
    offered,
    moved: slots.filter(({ reason }) => reason !== ''),
    skipped: skipped.filter(({ date }) => monthOf(date) === month),
    memory: { lastNumber: last + add.length, slots: [...new Set([...memory.slots, ...built])] },
  };
}

/**
 * Tells which slots got a row before. A blackout may have moved a slot from one month to the next
 * since, or back: the months beside are asked too.
 */
function rememberedIn(
  month: PlainYearMonth,
  memoryOf: MonthsToPlan['memoryOf'],
  keysOf: Reconciled['keysOf'],
): (slot: Slot) => boolean {
  const near = [-1, 0, 1].flatMap((away) => memoryOf(plusMonths(month, away)).slots);
  const remembered = new Set(near);
  return (slot) => keysOf(slot).some((key) => remembered.has(slotDigest(key)));
}

/** By date, then time of day, then in the order of the tab. */
function byTime(slots: readonly Slot[]): Slot[] {
  const moment = ({ date, line }: Slot) => `${date} ${line.time.padStart(5, '0')}`;
  return [...slots].sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
}

function weeksOf(
  items: readonly PlanItem[],
  months: ReadonlySet<PlainYearMonth>,
  weekStartsOn: WeekStart,
): WeekTypes[] {
  const weeks = new Map<string, Map<string, number>>();
  for (const { date, type } of items) {
    if (date === null || !months.has(monthOf(date))) continue;
    const week = weekOf(date, weekStartsOn);
    const types = weeks.get(week) ?? new Map<string, number>();
    weeks.set(week, types.set(type, (types.get(type) ?? 0) + 1));
  }
  return [...weeks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, types]) => ({ week, types: Object.fromEntries(types) }));
}
