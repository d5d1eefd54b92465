import { monthOf, type PlainDate, type PlainYearMonth } from '../calendar/plain-date.ts';
import type { TableRow } from '../workbook.ts';
import type { PlanItem } from './item.ts';
import { highestNumber, makeRowId } from './row-id.ts';

/** The Row ID that a row gets. */
export interface GivenRowId {
  /** The row of the sheet, 1-based. */
  readonly row: number;
  readonly rowId: string;
}

/**
 * Row IDs for the rows that have none, such as those typed by hand, by the month of their date;
 * rows without a date take the month of today. `lastNumberOf` tells the highest number ever
 * given in a month, so that the numbers of deleted rows stay theirs.
 */
export function missingRowIds(
  plan: ReadonlyArray<TableRow<PlanItem>>,
  planCode: string,
  today: PlainDate,
  lastNumberOf: (month: PlainYearMonth) => number,
): GivenRowId[] {
  const given = plan.map(({ item }) => item.rowId);
  const last = new Map<PlainYearMonth, number>();
  return plan
    .filter(({ item }) => item.rowId.trim() === '')
    .map(({ row, item }) => {
      const month = monthOf(item.date ?? today);
      const before = last.get(month) ?? Math.max(highestNumber(given, month), lastNumberOf(month));
      last.set(month, before + 1);
      return { row, rowId: makeRowId({ code: planCode, month, number: before + 1 }) };
    });
}
