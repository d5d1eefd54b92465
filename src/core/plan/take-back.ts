import type { PlainDate, PlainYearMonth } from '../calendar/plain-date.ts';
import { monthOf } from '../calendar/plain-date.ts';
import type { TableRow } from '../workbook.ts';
import { isUntouchedRow, latestBuildNumber, readBuildRecord } from './build-record.ts';
import { rowBefore } from './changed-row.ts';
import type { PlanItem } from './item.ts';
import { parseRowId } from './row-id.ts';
import { rowsBySlot } from './rows-by-slot.ts';

/** The last build that still has rows in the plan. */
export interface LatestBuild {
  readonly build: number;
  readonly on: PlainDate;
  /** The months it made rows for, in order. */
  readonly months: readonly PlainYearMonth[];
  /** How many of its rows stand. */
  readonly rows: number;
}

/** The rows of the last build: what taking it back removes and restores, and what it leaves. */
export interface TakeBack {
  /** Rows that it made, as it made them. */
  readonly remove: ReadonlyArray<TableRow<PlanItem>>;
  /** Rows that it brought up to date, and what they were before. */
  readonly restore: ReadonlyArray<{ readonly row: TableRow<PlanItem>; readonly before: PlanItem }>;
  /** Rows that somebody has touched since: they stay. */
  readonly touched: ReadonlyArray<TableRow<PlanItem>>;
}

/** The build that can be taken back; `null` where no row comes from one. */
export function latestBuild(plan: ReadonlyArray<TableRow<PlanItem>>): LatestBuild | null {
  const rows = rowsOfLatestBuild(plan);
  const [first] = rows;
  const record = first === undefined ? null : readBuildRecord(first.item.buildRecord);
  if (record === null) return null;
  const months = rows.flatMap(({ item }) => monthOfRow(item) ?? []);
  return {
    build: record.build,
    on: record.on,
    months: [...new Set(months)].sort(),
    rows: rows.length,
  };
}

/**
 * Splits the rows of the last build. Copies that people made of its rows are theirs and in
 * neither list.
 */
export function rowsToTakeBack(plan: ReadonlyArray<TableRow<PlanItem>>): TakeBack {
  const rows = rowsOfLatestBuild(plan);
  const untouched = rows.filter(isUntouchedRow);
  return {
    remove: untouched.filter(({ item }) => rowBefore(item) === null),
    restore: untouched.flatMap((row) => {
      const before = rowBefore(row.item);
      return before === null ? [] : { row, before };
    }),
    touched: rows.filter((row) => !isUntouchedRow(row)),
  };
}

function rowsOfLatestBuild(plan: ReadonlyArray<TableRow<PlanItem>>): TableRow<PlanItem>[] {
  const latest = latestBuildNumber(plan.map(({ item }) => item));
  return [...rowsBySlot(plan).values()].filter(
    ({ item }) => readBuildRecord(item.buildRecord)?.build === latest,
  );
}

function monthOfRow({ rowId, date }: PlanItem): PlainYearMonth | undefined {
  return parseRowId(rowId)?.month ?? (date === null ? undefined : monthOf(date));
}
