import type { PlainYearMonth } from '../calendar/plain-date.ts';
import { nameKey } from '../named.ts';
import { daysToClose } from '../results/days-to-close.ts';
import { isFromSocial } from '../results/first-source.ts';
import { knownMoney, roundTo } from '../results/known-sum.ts';
import type { Sale } from '../results/sale.ts';
import { cameIn, closedIn, countOf, salesCover, salesOfMonth } from '../results/sales-of-month.ts';
import type { Stage } from '../sales-cycle/stage.ts';
import type { TableRow } from '../workbook.ts';
import type { ReviewInput } from './input.ts';
import { type Measure, measure, UNKNOWN } from './measure.ts';

type Rows = readonly TableRow<Sale>[];

export interface SaleMeasures {
  readonly sales: Measure;
  readonly salesValue: Measure;
  /** Mean of whole days, to one decimal. */
  readonly meanDaysToClose: Measure;
  readonly salesFromThisMonthsLeads: Measure;
  /** Sales from every source, for comparison. */
  readonly allSales: Measure;
  readonly allSalesValue: Measure;
  /** Deals whose CRM stage the cycle counts as repeat sales. */
  readonly repeatSales: Measure;
}

/** Sales that were won, closed in the month, and first came from social; all sales beside them. */
export function saleMeasures({ sales, month, settings, cycle }: ReviewInput): SaleMeasures {
  const known = salesCover(sales, month);
  const all = salesOfMonth(sales, month);
  const social = all.filter(({ item }) => isFromSocial(item, settings));
  const count = (rows: Rows) => measure(known ? countOf(rows) : null, 'sales', rows);
  return {
    sales: count(social),
    salesValue: totalValue(social, known),
    meanDaysToClose: meanDaysToClose(social),
    salesFromThisMonthsLeads: count(social.filter(({ item }) => cameIn(item) === month)),
    allSales: count(all),
    allSalesValue: totalValue(all, known),
    repeatSales: repeatSales(sales, month, cycle),
  };
}

/** The mean of the days that sales took to close, to one decimal. */
function meanDaysToClose(sales: Rows): Measure {
  const { mean, closed } = closingTimes(sales);
  return measure(mean === null ? null : roundTo(mean, 1), 'sales', closed);
}

/** How many sales have days that they took to close, and the mean of these. */
export function closingTimes(sales: Rows): {
  readonly closed: Rows;
  readonly count: number;
  readonly mean: number | null;
} {
  const closed = sales.filter(({ item }) => daysToClose(item) !== null);
  const days = closed.reduce(
    (sum, { item }) => sum + (daysToClose(item) ?? 0) * (item.count ?? 1),
    0,
  );
  const count = countOf(closed);
  return { closed, count, mean: count > 0 ? days / count : null };
}

/** Unknown where the cycle names no CRM stage for them. */
function repeatSales(sales: Rows, month: PlainYearMonth, cycle: readonly Stage[]): Measure {
  const names = cycle
    .filter((stage) => /repeat/i.test(stage.salesNumber))
    .flatMap((stage) => stage.crmStages.map(nameKey));
  if (names.length === 0 || !salesCover(sales, month)) return UNKNOWN;
  const rows = sales.filter(
    ({ item }) => names.includes(nameKey(item.stage)) && (closedIn(item) ?? cameIn(item)) === month,
  );
  return measure(countOf(rows), 'sales', rows);
}

/** None where there was no sale; unknown where no sale has a value. */
function totalValue(rows: Rows, known: boolean): Measure {
  if (!known) return measure(null, 'sales', []);
  if (rows.length === 0) return measure(0, 'sales', []);
  const valued = rows.filter(({ item }) => item.value !== null);
  return measure(knownMoney(valued.map(({ item }) => item.value)), 'sales', valued);
}
