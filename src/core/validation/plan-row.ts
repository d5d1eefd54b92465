import { monthOf, type PlainYearMonth } from '../calendar/plain-date.ts';
import type { Kind, PlanItem } from '../plan/item.ts';
import type { TableRow } from '../workbook.ts';
import { isPlaceholder } from './placeholder.ts';

/** A row of the plan as rules see it. */
export interface PlanRow extends TableRow<PlanItem> {
  /** A row without a kind counts as a post. */
  readonly kind: Kind;
  /**
   * Whether nothing stands in the cell, or only a placeholder. A cell that cannot be read lacks
   * nothing: it has a finding of its own.
   */
  readonly lacks: (column: keyof PlanItem) => boolean;
  readonly isReadable: (column: keyof PlanItem) => boolean;
}

/** Makes a row ready for the rules. */
export function planRow(row: TableRow<PlanItem>): PlanRow {
  const isReadable = (column: keyof PlanItem): boolean => !row.unreadable.includes(column);
  return {
    ...row,
    kind: row.item.kind === '' ? 'Post' : row.item.kind,
    isReadable,
    lacks: (column) => isReadable(column) && isBlank(row.item[column]),
  };
}

/**
 * The month that a row belongs to: that of its date, else the one its Row ID names
 * (`LHL-202610-09`), so that a row whose date was spoiled is not lost; `null` where neither says.
 */
export function monthOfRow({ date, rowId }: PlanItem): PlainYearMonth | null {
  if (date !== null) return monthOf(date);
  const [, year, month] = /-(\d{4})(0[1-9]|1[0-2])-\d+$/.exec(rowId.trim()) ?? [];
  return year === undefined || month === undefined ? null : `${year}-${month}`;
}

/**
 * Whether a row is checked with a month. A row that belongs to no month is checked with each, so
 * that a date nobody can read does not hide it.
 */
export function isOfMonth(item: PlanItem, month: PlainYearMonth): boolean {
  const own = monthOfRow(item);
  return own === null || own === month;
}

function isBlank(value: PlanItem[keyof PlanItem]): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return isPlaceholder(value);
  return typeof value !== 'number' && value.every(isPlaceholder);
}
