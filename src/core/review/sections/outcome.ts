import { lastDayOf } from '../../calendar/plain-date.ts';
import type { Metric } from '../../goals/goal.ts';
import { nameKey } from '../../named.ts';
import {
  type CellFormat,
  columns,
  type ReviewRow,
  type ReviewSection,
  reviewRow,
} from '../document.ts';
import type { Measures } from '../figures.ts';
import type { JudgedGoal } from '../goals-of-month.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import {
  capital,
  counted,
  dayName,
  money,
  monthName,
  monthOnly,
  number,
  sentences,
} from '../wording.ts';

/** A line of the section: what it is called, its figure, all sources beside it, its goal. */
interface Line {
  readonly key: string;
  readonly name: string;
  readonly figure: keyof Measures;
  readonly all?: keyof Measures;
  readonly metric?: Metric;
  readonly format?: CellFormat;
}

/** Sales and referrals that came from social, against the goals, with all sales beside them. */
export function outcome(review: ReviewedMonth): ReviewSection {
  return {
    key: 'outcome',
    title: 'Outcome',
    lead: sentences(unfinished(review), headline(review), actions(review), leftOut(review)),
    columns: columns(
      ['From social', 'text'],
      ['This month', 'count'],
      ['Goal', 'count'],
      ['All sources', 'count'],
      ['Month before', 'count'],
    ),
    asks: [],
    rows: linesOf(review).map((line) => rowOf(line, review)),
  };
}

function linesOf({ input: { month, settings } }: ReviewedMonth): Line[] {
  return [
    { key: 'sales', name: 'Sales', figure: 'sales', all: 'allSales', metric: 'Sales' },
    {
      key: 'value',
      name: `${settings.valueName || 'Value'} of these sales`,
      figure: 'salesValue',
      all: 'allSalesValue',
      metric: 'Sales value',
      format: 'money',
    },
    {
      key: 'from-this-month',
      name: `Sales from leads of ${monthOnly(month)}`,
      figure: 'salesFromThisMonthsLeads',
    },
    {
      key: 'days-to-close',
      name: 'Days from first contact to close, on average',
      figure: 'meanDaysToClose',
      metric: 'Days to close',
      format: 'days',
    },
    {
      key: 'referrals',
      name: 'Leads that somebody referred',
      figure: 'referrals',
      metric: 'Referrals',
    },
    { key: 'leads', name: 'Leads in the CRM', figure: 'leadsInCrm', metric: 'Leads in CRM' },
    { key: 'ad-leads', name: 'Leads from ad forms', figure: 'adLeads', metric: 'Ad leads' },
    {
      key: 'sessions',
      name: 'Visits by tagged links',
      figure: 'socialSessions',
      metric: 'Social sessions',
    },
    {
      key: 'sessions-capitals',
      name: 'Of these, under tags with capitals',
      figure: 'socialSessionsUnderCapitals',
    },
    {
      key: 'sessions-untagged',
      name: 'Visits from social without tags, beside them',
      figure: 'untaggedSocialSessions',
    },
    {
      key: 'link-clicks',
      name: 'Link clicks of posts',
      figure: 'linkClicks',
      metric: 'Link clicks',
    },
    {
      key: 'engagements',
      name: 'Engagements of posts',
      figure: 'engagements',
      metric: 'Engagements',
    },
    { key: 'views', name: 'Views of posts', figure: 'views', metric: 'Views' },
  ];
}

function rowOf(line: Line, { measures, before, goals }: ReviewedMonth): ReviewRow {
  const { value, from } = measures[line.figure];
  const goal = targetOf(line.metric ?? '', goals);
  const all = line.all === undefined ? null : measures[line.all].value;
  const format = line.format ?? null;
  return reviewRow(
    `outcome:${line.key}`,
    [line.name, value, goal, all, before[line.figure].value],
    from,
    [null, format, format, format, format],
  );
}

/** The first target of the month by that metric. */
function targetOf(metric: string, goals: readonly JudgedGoal[]): number | null {
  const judged = goals.find(
    ({ goal }) => metric !== '' && nameKey(goal.metric) === nameKey(metric),
  );
  return judged?.goal.target ?? null;
}

function headline({ input, measures, goals }: ReviewedMonth): string {
  const { month, settings } = input;
  const { sales, salesValue, salesFromThisMonthsLeads: own } = measures;
  if (sales.value === null) {
    return `No sales data for ${monthName(month)}: import the CRM's deals, or type a total for each week into Sales, to see what social sold.`;
  }
  const target = targetOf('Sales', goals);
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

function unfinished({ input: { month, today } }: ReviewedMonth): string {
  return today > lastDayOf(month)
    ? ''
    : `The month is not over: this is what stands on ${dayName(today)}.`;
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
