import type { Measures } from './figures.ts';
import { goalOf } from './goals-of-month.ts';
import { daysInWords } from './progress.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import {
  capital,
  counted,
  dayName,
  money,
  monthName,
  monthOnly,
  number,
  sentences,
} from './wording.ts';

/** What social came to in the month, and what the numbers leave out. */
export function outcomeLead(review: ReviewedMonth): string {
  return sentences(
    unfinished(review),
    headline(review),
    referrals(review),
    actions(review),
    leftOut(review),
  );
}

function headline({ input, measures, goals }: ReviewedMonth): string {
  const { month, settings } = input;
  const { sales, salesValue, salesFromThisMonthsLeads: own } = measures;
  if (sales.value === null) {
    return `No sales data for ${monthName(month)}: import the CRM's deals, or type a total for each week into Sales, to see what social sold.`;
  }
  const target = goalOf('Sales', goals)?.goal.target ?? null;
  const worth =
    sales.value > 0 && salesValue.value !== null
      ? ` worth ${money(salesValue.value, settings.currency)}`
      : '';
  const against = target === null ? '' : `, against a goal of ${number(target)}`;
  const origin =
    sales.value === 0 || own.value === null
      ? ''
      : `${capital(own.value === 0 ? 'none' : number(own.value))} of them began as ${own.value === 1 ? 'a lead' : 'leads'} of ${monthOnly(month)}.`;
  return sentences(
    `Social brought ${counted(sales.value, 'sale')}${worth} in ${monthName(month)}${against}.`,
    origin,
  );
}

/** The other end that a plan may have (000-8). */
function referrals({ measures, goals }: ReviewedMonth): string {
  const { value } = measures.referrals;
  if (value === null) return '';
  const target = goalOf('Referrals', goals)?.goal.target ?? null;
  const against = target === null ? '' : `, against a goal of ${number(target)}`;
  return `${capital(counted(value, 'lead'))} came by referral${against}.`;
}

const CUSTOMER_ACTIONS = [
  'sales',
  'referrals',
  'leadsInCrm',
  'adLeads',
  'socialSessions',
  'untaggedSocialSessions',
  'linkClicks',
] as const satisfies readonly (keyof Measures)[];

/** A plan that causes no action of customers is useless (004-11); so the month must say it. */
function actions({ input: { month }, measures }: ReviewedMonth): string {
  const known = CUSTOMER_ACTIONS.map((key) => measures[key].value).filter(
    (value) => value !== null,
  );
  if (known.some((value) => value > 0)) return '';
  return known.length === 0
    ? `Nothing tells yet whether ${monthOnly(month)} moved any customer to act.`
    : `As far as the numbers go, ${monthOnly(month)} moved no customer to act: no click, no visit, no lead, no sale.`;
}

function unfinished({ input: { month, today }, progress }: ReviewedMonth): string {
  if (progress.isOver) return '';
  return progress.passed === 0
    ? `${monthName(month)} has not begun.`
    : `So far, ${daysInWords(progress)}: this is what stands on ${dayName(today)}.`;
}

/** What could not be counted, so that nobody takes a number for more than it is. */
function leftOut({ input: { results, sales } }: ReviewedMonth): string {
  const unreadable = (rows: readonly { readonly unreadable: readonly unknown[] }[]) =>
    rows.reduce((sum, row) => sum + row.unreadable.length, 0);
  const cells = unreadable(results) + unreadable(sales);
  const undated = sales.filter(({ item }) => item.outcome === 'Won' && item.closedOn === null);
  return sentences(
    cells > 0 &&
      `${capital(counted(cells, 'cell'))} of Results and Sales cannot be read and ${cells === 1 ? 'counts' : 'count'} nowhere.`,
    undated.length > 0 &&
      `${capital(counted(undated.length, 'won deal'))} in Sales ${undated.length === 1 ? 'has' : 'have'} no day of closing and ${undated.length === 1 ? 'counts' : 'count'} in no month.`,
  );
}
