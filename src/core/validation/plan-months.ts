import { daysBetween, lastDayOf, type PlainYearMonth } from '../calendar/plain-date.ts';
import type { PlanInput } from './input.ts';
import { monthOfRow, type PlanRow } from './plan-row.ts';
import { ripenessOf } from './ripeness.ts';

/** A month of the plan, as rules about whole months see it. */
export interface PlannedMonth {
  readonly month: PlainYearMonth;
  /** Its rows in order of date, then row. */
  readonly rows: readonly PlanRow[];
}

/**
 * The months that can be judged as a whole, in order. A month of mere ideas is not ripe for it, as
 * one that was just built; one whose review is closed, or that nobody reviewed in time, is history.
 */
export function monthsToJudge(input: PlanInput, plan: readonly PlanRow[]): PlannedMonth[] {
  const { settings, today, closedReviews = [] } = input;
  const closed = new Set(closedReviews.map(({ month }) => month));
  const isHistory = (month: PlainYearMonth): boolean =>
    closed.has(month) || daysBetween(lastDayOf(month), today) > settings.reviewEveryDays;
  const isRipe = ({ item }: PlanRow): boolean =>
    !['idea', 'settled'].includes(ripenessOf(item, settings, today));
  return [...rowsByMonth(plan)]
    .filter(([month, rows]) => !isHistory(month) && rows.some(isRipe))
    .map(([month, rows]) => ({ month, rows: rows.sort(byDateThenRow) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The posts and ads of a month that are to go out, or were. */
export function postsAndAds({ rows }: PlannedMonth): PlanRow[] {
  return rows.filter(({ kind, item }) => kind !== 'Task' && item.status !== 'Skipped');
}

function rowsByMonth(plan: readonly PlanRow[]): Map<PlainYearMonth, PlanRow[]> {
  const byMonth = new Map<PlainYearMonth, PlanRow[]>();
  for (const row of plan) {
    const month = monthOfRow(row.item);
    if (month === null) continue;
    const rows = byMonth.get(month);
    if (rows === undefined) byMonth.set(month, [row]);
    else rows.push(row);
  }
  return byMonth;
}

function byDateThenRow(a: PlanRow, b: PlanRow): number {
  const [first, second] = [a.item.date ?? '', b.item.date ?? ''];
  return first < second ? -1 : first > second ? 1 : a.row - b.row;
}
