import { plusDays } from '../../../src/core/calendar/plain-date.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import type { Result } from '../../../src/core/results/result.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';
import type { TableRow } from '../../../src/core/workbook.ts';

export const TODAY = '2026-11-02';
const FIRST_DAY = '2026-01-01';
const DAYS = 365;

export function asRows<T>(items: readonly T[]): TableRow<T>[] {
  return items.map((item, index) => ({ row: index + 2, item, unreadable: [] }));
}

/** The day of a row, spread over the year. */
export function dayOf(row: number, rows: number): string {
  return plusDays(FIRST_DAY, Math.floor((row * DAYS) / rows));
}

/** The sample company's plan over a year, as an agency with so many rows has it. */
export function agencyPlan(rows: number): PlanItem[] {
  return Array.from({ length: rows }, (_, row) => {
    const item = sampleOf(larkfield.plan, row);
    const date = dayOf(row, rows);
    const brand = Math.floor(row / larkfield.plan.length);
    return {
      ...item,
      rowId: `LHL-${date.slice(0, 7).replace('-', '')}-${row + 100}`,
      date,
      ends: item.ends === null ? null : date,
      channel: `${item.channel} ${brand % 10}`,
      topic: `${item.topic}, the ${row}th`,
      slot: `Business service/${date}/${row}`,
      publishedLink: `https://www.facebook.com/larkfield/posts/${row}`,
    };
  });
}

/** A result for each row of the plan. */
export function agencyResults(plan: readonly PlanItem[]): Result[] {
  return plan.map((item, row) => ({
    ...sampleOf(larkfield.results, row),
    sourceId: String(row),
    rowId: item.rowId,
    publishedOn: item.date,
  }));
}

function sampleOf<T>(items: readonly T[], at: number): T {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('The sample company is empty');
  return item;
}
