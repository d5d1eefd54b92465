import {
  dateOf,
  monthOf,
  type PlainDateTime,
  type PlainYearMonth,
} from '../calendar/plain-date.ts';
import type { TableRow } from '../workbook.ts';
import type { Sale } from './sale.ts';

/** The month that a lead came in: when it was created, else first contacted. */
export function cameIn(sale: Sale): PlainYearMonth | null {
  return monthOfMoment(sale.created ?? sale.firstContact);
}

/** The month that a deal closed, won or lost. */
export function closedIn(sale: Sale): PlainYearMonth | null {
  return monthOfMoment(sale.closedOn);
}

/**
 * The leads that came in during a month: contacts where the CRM gave any for it, else deals. The
 * two count the same people and are never added up.
 */
export function leadsOfMonth(
  sales: readonly TableRow<Sale>[],
  month: PlainYearMonth,
): TableRow<Sale>[] {
  const leads = sales.filter(({ item }) => cameIn(item) === month);
  const contacts = leads.filter(({ item }) => isContact(item));
  return contacts.length > 0 ? contacts : leads;
}

/** The deals that were won and closed in a month. */
export function salesOfMonth(
  sales: readonly TableRow<Sale>[],
  month: PlainYearMonth,
): TableRow<Sale>[] {
  return sales.filter(
    ({ item }) => item.outcome === 'Won' && closedIn(item) === month && !isContact(item),
  );
}

/**
 * Whether the rows say anything of the sales of a month, so that a count of none means none and
 * not that nothing was imported. They do where a row closed in the month, where a row came in
 * during it, and where they do for months before and after it. A row that was won in a later
 * month tells nothing of the month it came in: an export of won deals has such rows alone.
 */
export function salesCover(sales: readonly TableRow<Sale>[], month: PlainYearMonth): boolean {
  return reachOver(
    sales.flatMap(({ item }) => [closedIn(item), seenComingIn(item)]),
    month,
  );
}

/** As `salesCover`, for the leads of a month. */
export function leadsCover(sales: readonly TableRow<Sale>[], month: PlainYearMonth): boolean {
  return reachOver(
    sales.map(({ item }) => seenComingIn(item)),
    month,
  );
}

function seenComingIn(sale: Sale): PlainYearMonth | null {
  const month = cameIn(sale);
  const closed = closedIn(sale);
  const wonLater = sale.outcome === 'Won' && month !== null && closed !== null && closed > month;
  return wonLater ? null : month;
}

function reachOver(dates: readonly (PlainYearMonth | null)[], month: PlainYearMonth): boolean {
  const months = dates.filter((other): other is PlainYearMonth => other !== null);
  return (
    months.includes(month) ||
    (months.some((other) => other < month) && months.some((other) => other > month))
  );
}

/** How many leads or sales the rows stand for: a typed week total stands for more than one. */
export function countOf(rows: readonly TableRow<Sale>[]): number {
  return rows.reduce((sum, { item }) => sum + (item.count ?? 1), 0);
}

/** A person of the CRM rather than a deal: importers write `contact:` before its ID. */
function isContact(sale: Sale): boolean {
  return sale.sourceId.startsWith('contact:');
}

function monthOfMoment(moment: PlainDateTime | null): PlainYearMonth | null {
  return moment === null ? null : monthOf(dateOf(moment));
}
