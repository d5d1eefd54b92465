import type { Metric } from '../../goals/goal.ts';
import {
  type CellFormat,
  columns,
  type ReviewRow,
  type ReviewSection,
  reviewRow,
} from '../document.ts';
import type { Measures } from '../figures.ts';
import { targetOf } from '../goals-of-month.ts';
import { outcomeLead } from '../outcome-lead.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { monthOnly } from '../wording.ts';

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
    lead: outcomeLead(review),
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
