import type { PlainYearMonth } from '../../calendar/plain-date.ts';
import { isFromSocial } from '../../results/first-source.ts';
import type { Sale } from '../../results/sale.ts';
import {
  cameIn,
  closedIn,
  countOf,
  leadsCover,
  leadsOfMonth,
  salesCover,
} from '../../results/sales-of-month.ts';
import type { TableRow } from '../../workbook.ts';
import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import { sourceOf } from '../measure.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { closingTrend, trendRows } from '../trend.ts';
import { counted, monthName, number, sentences } from '../wording.ts';

/**
 * Leads from social by the month they came in against the month they closed, the days that took
 * and whether they get fewer (000-11), the leads that were lost between ad and CRM, and the
 * months side by side.
 */
export function cohorts(review: ReviewedMonth): ReviewSection {
  const months = review.months.map(({ month }) => month);
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
    sources: 2,
    asks: [],
    rows: [...months.flatMap((month) => cohortRow(month, months, review)), ...trendRows(review)],
  };
}

function leadOf(review: ReviewedMonth): string {
  const { input, measures, months } = review;
  if (measures.leadsInCrm.value === null && measures.sales.value === null) {
    return `No leads or deals for ${monthName(input.month)}: import them from the CRM to see how long a lead takes, and which never arrived.`;
  }
  const isFirst = months
    .slice(0, -1)
    .every(
      ({ measures: { leadsInCrm, sales } }) => leadsInCrm.value === null && sales.value === null,
    );
  return sentences(
    closingTrend(review),
    leakText(review),
    isFirst &&
      'No month before this one has all its leads and sales here: from the second on, the table shows in which month they become customers.',
  );
}

function leakText({ measures }: ReviewedMonth): string {
  const { adLeads, paidLeadsInCrm, handOffLeak: leak } = measures;
  if (leak.value === null) {
    return 'How many leads got lost between ad form and CRM is not known: it takes the ads in Results and the leads in Sales.';
  }
  const lost =
    leak.value > 0
      ? `${number(leak.value)} never arrived.`
      : leak.value === 0
        ? 'none got lost.'
        : `${number(-leak.value)} more than the forms.`;
  return `Ad forms counted ${counted(adLeads.value ?? 0, 'lead')}, the CRM ${number(paidLeadsInCrm.value ?? 0)} from paid social: ${lost}`;
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
      sourceOf('sales', [...new Set([...leads, ...won])]),
    ),
  ];
}
