import fc from 'fast-check';
import type { CadenceLine } from '../../../src/core/cadence/line.ts';
import type { SlotSettings } from '../../../src/core/cadence/slots.ts';
import { plusMonths } from '../../../src/core/calendar/plain-date.ts';
import { type BuildMemory, forgetSlots, NO_MEMORY } from '../../../src/core/plan/build-memory.ts';
import { planMonths } from '../../../src/core/plan/build-month.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { latestBuild, rowsToTakeBack } from '../../../src/core/plan/take-back.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import type { TableRow } from '../../../src/core/workbook.ts';
import { anyDate } from '../cadence/any-cadence.ts';
import { planRows } from './plan-rows.ts';

/** Something that happens to a plan. A row is named by a number that goes round. */
export type Step =
  | { readonly do: 'build'; readonly later: number; readonly months: number }
  | { readonly do: 'bring up to date'; readonly later: number; readonly months: number }
  | { readonly do: 'take back' }
  /** The file was copied: what is remembered beside the cells stays behind. */
  | { readonly do: 'copy the file' }
  | { readonly do: 'move'; readonly row: number; readonly date: string }
  | { readonly do: 'type'; readonly row: number; readonly text: string }
  | { readonly do: 'skip'; readonly row: number }
  | { readonly do: 'delete'; readonly row: number }
  | { readonly do: 'sort'; readonly row: number };

const row = fc.nat({ max: 200 });
const span = { later: fc.nat({ max: 3 }), months: fc.integer({ min: 1, max: 3 }) };

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('build' as const), ...span }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('bring up to date' as const), ...span }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('take back' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('copy the file' as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), row, date: anyDate }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('type' as const), row, text: fc.uuid() }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('skip' as const), row }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), row }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('sort' as const), row }) },
  ),
  { maxLength: 14 },
);

/** A plan that people work in, with the memory of its builds. */
export class PlanAtWork {
  items: PlanItem[] = [];
  /** What people typed, moved or skipped and did not delete, by Row ID. */
  readonly touched = new Map<string, PlanItem>();
  /** The slots whose rows people deleted. */
  readonly deleted = new Set<string>();
  private readonly memory = new Map<string, BuildMemory>();

  constructor(
    readonly lines: readonly CadenceLine[],
    readonly firstMonth: string,
    readonly settings: SlotSettings,
  ) {}

  get rows(): TableRow<PlanItem>[] {
    return planRows(this.items);
  }

  plan(later: number, count: number) {
    const months = Array.from({ length: count }, (_, index) =>
      plusMonths(this.firstMonth, later + index),
    );
    return planMonths({
      months,
      lines: this.lines,
      plan: this.rows,
      settings: { ...startSettings(), ...this.settings },
      today: '2026-11-02',
      memoryOf: (month) => this.memory.get(month) ?? NO_MEMORY,
    });
  }

  take(step: Step): void {
    if (step.do === 'build') this.build(step, false);
    else if (step.do === 'bring up to date') this.build(step, true);
    else if (step.do === 'take back') this.takeBack();
    else if (step.do === 'copy the file') this.memory.clear();
    else if (this.items.length > 0) this.work(step);
  }

  private build({ later, months }: { later: number; months: number }, update: boolean): void {
    const planned = this.plan(later, months);
    const changed = planned.months.flatMap((month) => month.changed);
    const news = new Map(changed.map(({ row, item }) => [row.item.rowId, item]));
    if (update) this.items = this.items.map((item) => news.get(item.rowId) ?? item);
    this.items.push(...planned.months.flatMap(({ add }) => add));
    for (const { month, memory } of planned.months) this.memory.set(month, memory);
  }

  private takeBack(): void {
    const { remove, restore } = rowsToTakeBack(this.rows);
    const gone = new Set(remove.map(({ item }) => item.rowId));
    const keys = remove.map(({ item }) => item.slot);
    for (const month of latestBuild(this.rows)?.months ?? []) {
      this.memory.set(month, forgetSlots(this.memory.get(month) ?? NO_MEMORY, keys));
    }
    const old = new Map(restore.map(({ before }) => [before.rowId, before]));
    this.items = this.items
      .filter(({ rowId }) => !gone.has(rowId))
      .map((item) => old.get(item.rowId) ?? item);
  }

  private work(step: Extract<Step, { readonly row: number }>) {
    const at = step.row % this.items.length;
    const item = this.items[at];
    if (item === undefined) return;
    if (step.do === 'delete') {
      this.deleted.add(item.slot);
      this.touched.delete(item.rowId);
      this.items.splice(at, 1);
      return;
    }
    if (step.do === 'sort') {
      this.items = [...this.items.slice(at), ...this.items.slice(0, at)];
      return;
    }
    const changed: PlanItem =
      step.do === 'move'
        ? { ...item, date: step.date }
        : step.do === 'type'
          ? { ...item, topic: step.text }
          : { ...item, status: 'Skipped' };
    this.items[at] = changed;
    // A move to the day it stands on already is none.
    if (JSON.stringify(changed) !== JSON.stringify(item)) this.touched.set(item.rowId, changed);
  }
}
