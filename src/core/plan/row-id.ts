import { isPlainYearMonth, type PlainYearMonth } from '../calendar/plain-date.ts';
import { groupBy } from '../group-by.ts';
import type { TableRow } from '../workbook.ts';
import type { PlanItem } from './item.ts';

/** What a Row ID says: `LHL-202611-01` is the first row of November 2026 in the plan LHL. */
export interface RowId {
  readonly code: string;
  readonly month: PlainYearMonth;
  readonly number: number;
}

/** The code where the setting holds no letter or digit. */
const PLAIN_CODE = 'PLAN';

/** Reads a Row ID in any case; `null` where the text is none. */
export function parseRowId(text: string): RowId | null {
  const [, code = '', year = '', month = '', number = ''] =
    /^([a-z\d]+)-(\d{4})(\d{2})-(\d{1,9})$/i.exec(text.trim()) ?? [];
  return isPlainYearMonth(`${year}-${month}`)
    ? { code: code.toUpperCase(), month: `${year}-${month}`, number: Number(number) }
    : null;
}

/**
 * Writes a Row ID. Only letters and digits of the code count, as capitals: a Row ID goes into
 * addresses and cells, where other characters could mean something.
 */
export function makeRowId({ code, month, number }: RowId): string {
  const letters = code.replace(/[^a-z\d]/gi, '').toUpperCase() || PLAIN_CODE;
  return `${letters}-${month.replace('-', '')}-${String(number).padStart(2, '0')}`;
}

/** The highest number that a Row ID of the month bears, whatever its code; 0 where none does. */
export function highestNumber(rowIds: readonly string[], month: PlainYearMonth): number {
  return rowIds.reduce((highest, text) => {
    const rowId = parseRowId(text);
    return rowId !== null && rowId.month === month ? Math.max(highest, rowId.number) : highest;
  }, 0);
}

/** Rows that bear one Row ID, case aside: each list holds two or more, in order. */
export function duplicateRowIds(plan: ReadonlyArray<TableRow<PlanItem>>): TableRow<PlanItem>[][] {
  const rows = groupBy(plan, ({ item }) => item.rowId.trim().toUpperCase());
  rows.delete('');
  return [...rows.values()].filter(({ length }) => length > 1);
}
