import { type PlainYearMonth, plusMonths } from '../../calendar/plain-date.ts';
import { isFromSocial } from '../../results/first-source.ts';
import type { Sale } from '../../results/sale.ts';
import {
  cameIn,
  closedIn,
  countOf,
  leadsCover,
  leadsOfMonth,
  salesCover,
  salesOfMonth,
} from '../../results/sales-of-month.ts';
import type { TableRow } from '../../workbook.ts';
import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import { handOffLeakOf } from '../figures.ts';
import { measure } from '../measure.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { meanDaysToClose } from '../sale-measures.ts';
import { counted, monthName, number, sentences } from '../wording.ts';

/** How many months back the table looks. */
const MONTHS = 6;

/**
 * Leads from social by the month they came in against the month they closed, the days that took
 * and whether they get fewer (000-11), and the leads that were lost between ad and CRM.
 */
export function cohorts(review: ReviewedMonth): ReviewSection {
  const months = lastMonths(review.input.month);
  return {
    key: 'cohorts',
    title: 'Leads by the month they came in',
    lead: leadOf(review),
    columns: columns(
      ['Came in', 'text'],
      ['Leads', 'count'],
      ...months.map((month) => [`Won in ${monthName(month)}`, 'count'] as const),
      ['Lost', 'count'],
      ['Open', 'count'],
    ),
    asks: [],
    rows: [
      ...months.flatMap((month) => cohortRow(month, months, review)),
      ...trendRows(months, review),
    ],
  };
}

function lastMonths(month: PlainYearMonth): PlainYearMonth[] {
  return Array.from({ length: MONTHS }, (_, index) => plusMonths(month, index - MONTHS + 1));
}

function leadOf({ input: { month }, measures }: ReviewedMonth): string {
  const { adLeads, paidLeadsInCrm, handOffLeak: leak } = measures;
  if (measures.leadsInCrm.value === null && measures.sales.value === null) {
    return `No leads or deals for ${monthName(month)}: import them from the CRM to see how long a lead takes, and which never arrived.`;
  }
  const days =
    measures.meanDaysToClose.value === null
      ? 'No sale from social closed, so there are no days to count.'
      : `Sales from social took ${number(measures.meanDaysToClose.value)} days to close on average.`;
  if (leak.value === null) {
    return sentences(
      days,
      'How many leads got lost between ad form and CRM is not known: it takes the ads in Results and the leads in Sales.',
    );
  }
  const counts = `Ad forms counted ${counted(adLeads.value ?? 0, 'lead')}, the CRM ${number(paidLeadsInCrm.value ?? 0)} from paid social`;
  const lost =
    leak.value > 0
      ? `${number(leak.value)} never arrived.`
      : leak.value === 0
        ? 'none got lost.'
        : `${number(-leak.value)} more than the forms.`;
  return sentences(days, `${counts}: ${lost}`);
}

/**
 * A month that no lead came in during has no row, save the reviewed one. Of a month that is seen
 * only through deals won later, nobody knows how many leads it had.
 */
function cohortRow(
  month: PlainYearMonth,
  months: readonly PlainYearMonth[],
  { input }: ReviewedMonth,
): ReviewRow[] {
  const social = (rows: readonly TableRow<Sale>[]) =>
    rows.filter(({ item }) => isFromSocial(item, input.settings));
  const leads = social(leadsOfMonth(input.sales, month));
  if (leads.length === 0 && month !== input.month) return [];
  const known = leadsCover(input.sales, month);
  const won = social(input.sales).filter(
    ({ item }) => item.outcome === 'Won' && cameIn(item) === month,
  );
  const lost = leads.filter(({ item }) => item.outcome === 'Lost');
  const open = leads.filter(({ item }) => item.outcome === '');
  return [
    reviewRow(
      `cohort:${month}`,
      [
        monthName(month),
        known ? countOf(leads) : null,
        ...months.map((other) =>
          other < month || !salesCover(input.sales, other)
            ? null
            : countOf(won.filter(({ item }) => closedIn(item) === other)),
        ),
        known ? countOf(lost) : null,
        known ? countOf(open) : null,
      ],
      measure(countOf(leads), 'sales', leads).from,
    ),
  ];
}

/** Days to close and the leak, for each of the months. */
function trendRows(months: readonly PlainYearMonth[], { input }: ReviewedMonth): ReviewRow[] {
  const days = months.map(
    (month) =>
      meanDaysToClose(
        salesOfMonth(input.sales, month).filter(({ item }) => isFromSocial(item, input.settings)),
      ).value,
  );
  const leaks = months.map((month) => handOffLeakOf({ ...input, month }));
  return [
    reviewRow(
      'cohort:days-to-close',
      ['Days to close, by the month of closing', null, ...days, null, null],
      null,
      [null, null, ...months.map(() => 'days' as const), null, null],
    ),
    reviewRow(
      'cohort:hand-off-leak',
      [
        'Leads of ad forms that are not in the CRM',
        null,
        ...leaks.map(({ value }) => value),
        null,
        null,
      ],
      leaks[leaks.length - 1]?.from ?? null,
    ),
  ];
}
