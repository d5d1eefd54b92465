import { lastDayOf, type PlainYearMonth, plusMonths } from '../calendar/plain-date.ts';
import { isFromSocial } from '../results/first-source.ts';
import { roundTo } from '../results/known-sum.ts';
import { salesOfMonth } from '../results/sales-of-month.ts';
import { headingRow, type ReviewRow, reviewRow, withAlso } from './document.ts';
import { LEAST_CASES } from './few.ts';
import type { CountedMonth, ReviewedMonth } from './reviewed-month.ts';
import { closingTimes } from './sale-measures.ts';
import { skippedMonths } from './skipped-months.ts';
import { counted, dayName, monthName, number } from './wording.ts';

const HEADINGS = [
  'Month',
  'Review',
  'Posts planned',
  'Published',
  'Leads in the CRM',
  'Leads from ad forms',
  'Sales from social',
  'Cost per lead',
  'Days to close',
  'Ad leads not in the CRM',
] as const;

/** The months one below the other, those without a review among them (001-16); as wide as HEADINGS. */
export function trendRows(review: ReviewedMonth): ReviewRow[] {
  return [
    headingRow('heading:trend', HEADINGS),
    ...knownMonths(review).map((month) => monthRow(month, review)),
  ];
}

/** From the first month on of which anything is known. */
function knownMonths(review: ReviewedMonth): readonly CountedMonth[] {
  const { months, input } = review;
  const first = months.findIndex(
    ({ month, measures }) =>
      month === input.month ||
      reviewState(month, review) !== '' ||
      (measures.planned.value ?? 0) > 0 ||
      [measures.leadsInCrm, measures.adLeads, measures.sales, measures.views].some(
        ({ value }) => value !== null,
      ),
  );
  return months.slice(first);
}

function monthRow({ month, measures }: CountedMonth, review: ReviewedMonth): ReviewRow {
  const { planned, published, leadsInCrm, adLeads, sales, costPerLead } = measures;
  const isPlanned = (planned.value ?? 0) > 0;
  const row = reviewRow(
    `trend:${month}`,
    [
      monthName(month),
      reviewState(month, review),
      isPlanned ? planned.value : null,
      isPlanned ? published.value : null,
      leadsInCrm.value,
      adLeads.value,
      sales.value,
      costPerLead.value,
      measures.meanDaysToClose.value,
      measures.handOffLeak.value,
    ],
    planned.from,
    [null, 'text', null, null, null, null, null, 'money', 'days', 'count'],
  );
  return withAlso(row, leadsInCrm.from ?? sales.from);
}

/** What became of the review of a month; blank before the first. */
function reviewState(month: PlainYearMonth, { input }: ReviewedMonth): string {
  const held = input.reviews.find((other) => other.month === month);
  if (held?.closedOn) return `Closed on ${dayName(held.closedOn)}`;
  if (month === input.month) return 'This review';
  if (held !== undefined) return 'Never closed';
  if (!skippedMonths(input.reviews, input.month).includes(month)) return '';
  // The month after is when a review is held.
  return input.today <= lastDayOf(plusMonths(month, 1)) ? 'Not held yet' : 'Skipped';
}

/** Whether the cycle gets shorter (000-11), where there are enough sales to tell. */
export function closingTrend({ input, months }: ReviewedMonth): string {
  const timesOf = (all: readonly PlainYearMonth[]) =>
    closingTimes(
      all
        .flatMap((month) => salesOfMonth(input.sales, month))
        .filter(({ item }) => isFromSocial(item, input.settings)),
    );
  const now = timesOf([input.month]);
  const before = timesOf(months.slice(0, -1).map(({ month }) => month));
  if (now.mean === null) return 'No sale from social closed, so there are no days to count.';
  const took = `Sales from social took ${number(roundTo(now.mean, 1))} days to close on average`;
  if (now.count < LEAST_CASES || before.mean === null || before.count < LEAST_CASES) {
    return `${took}; ${counted(now.count, 'sale')} now and ${number(before.count)} before are too few to say whether that gets shorter.`;
  }
  const apart = roundTo(before.mean - now.mean, 1);
  if (Math.abs(apart) < 1) return `${took}, as in the months before.`;
  return `${took}, ${counted(Math.abs(apart), 'day')} ${apart > 0 ? 'less' : 'more'} than in the months before: the cycle gets ${apart > 0 ? 'shorter' : 'longer'}.`;
}
