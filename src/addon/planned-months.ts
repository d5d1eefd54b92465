import { type PlainYearMonth, plusMonths } from '../core/calendar/plain-date.ts';
import { type MonthPlan, type MonthsPlan, planMonths } from '../core/plan/build-month.ts';
import { recallBuilds } from '../sheets/workbook/build-memory.ts';
import { lastRemoval } from '../sheets/workbook/removal.ts';
import { unfinishedBuild } from '../sheets/workbook/unfinished-build.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';
import type { Input, Output } from './contract/contract.ts';
import { isAsBuilt } from './untouched-rows.ts';

/** What a build of the asked months would do to the plan as it was read. */
export function plannedMonths(
  workbook: Workbook,
  { month, months, again }: Input<'buildMonth'>,
): MonthsPlan {
  const table = workbook.table('plan');
  const planned = planMonths({
    months: span(month, months),
    lines: workbook.items('cadence'),
    plan: table.rows,
    settings: workbook.settings,
    today: workbook.today,
    memoryOf: recallBuilds(),
    again,
    lastBuild: lastRemoval()?.number,
    unfinished: unfinishedBuild(),
  });
  const isOurs = isAsBuilt(table);
  return {
    ...planned,
    months: planned.months.map((plan) => ({
      ...plan,
      changed: plan.changed.filter(({ row }) => isOurs(row)),
    })),
  };
}

/** So many months from one on. */
function span(month: PlainYearMonth, months = 1): PlainYearMonth[] {
  return Array.from({ length: months }, (_, later) => plusMonths(month, later));
}

/** All of one kind, of all months. */
export function ofAll<T>(
  { months }: MonthsPlan,
  part: (month: MonthPlan) => readonly T[],
): readonly T[] {
  return months.flatMap(part);
}

/** The counts of each month. */
export function perMonth({ months }: MonthsPlan): Output<'previewMonth'>['perMonth'] {
  return months.map(({ month, add, keep, extra, offered }) => ({
    month,
    add: add.length,
    keep: keep.length,
    extra: extra.length,
    offered: offered.length,
  }));
}
