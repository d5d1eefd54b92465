import type { Metric } from '../../goals/goal.ts';
import { filesOfMonth } from '../data-files.ts';
import {
  type CellFormat,
  columns,
  type ReviewRow,
  type ReviewSection,
  reviewRow,
  sentenceRow,
} from '../document.ts';
import { isFew } from '../few.ts';
import type { Measures } from '../figures.ts';
import { goalOf } from '../goals-of-month.ts';
import { outcomeLead } from '../outcome-lead.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { monthOnly, number, sentences } from '../wording.ts';

/** A line of the section: what it is called, its figure, all sources beside it, its goal. */
interface Line {
  readonly key: string;
  readonly name: string;
  readonly figure: keyof Measures;
  readonly all?: keyof Measures;
  readonly metric?: Metric;
  readonly format?: CellFormat;
  /** What to do where the figure is not known. */
  readonly missing: string;
}

const COLUMNS = 6;

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
      ['Note', 'text'],
    ),
    sources: 1,
    asks: [],
    rows: [
      ...linesOf(review).map((line) => rowOf(line, review)),
      sentenceRow(
        'outcome:files',
        'What these figures rest on',
        filesOfMonth(review.input),
        COLUMNS,
      ),
    ],
  };
}

const DEALS = 'Import the deals of the CRM';
const LEADS = 'Import the leads of the CRM';
const ADS = 'Import the ads';
const POSTS = 'Import the posts';
const VISITS = 'Import the visits, by source';

function linesOf({ input: { month, settings } }: ReviewedMonth): Line[] {
  return [
    {
      key: 'sales',
      name: 'Sales',
      figure: 'sales',
      all: 'allSales',
      metric: 'Sales',
      missing: DEALS,
    },
    {
      key: 'value',
      name: `${settings.valueName || 'Value'} of these sales`,
      figure: 'salesValue',
      all: 'allSalesValue',
      metric: 'Sales value',
      format: 'money',
      missing: 'Fill in Value in Sales',
    },
    {
      key: 'from-this-month',
      name: `Sales from leads of ${monthOnly(month)}`,
      figure: 'salesFromThisMonthsLeads',
      missing: DEALS,
    },
    {
      key: 'days-to-close',
      name: 'Days from first contact to close, on average',
      figure: 'meanDaysToClose',
      metric: 'Days to close',
      format: 'days',
      missing: 'Needs a sale with both dates',
    },
    {
      key: 'referrals',
      name: 'Leads that somebody referred',
      figure: 'referrals',
      metric: 'Referrals',
      missing: 'Fill in Referred by in Sales',
    },
    {
      key: 'leads',
      name: 'Leads in the CRM',
      figure: 'leadsInCrm',
      metric: 'Leads in CRM',
      missing: LEADS,
    },
    {
      key: 'ad-leads',
      name: 'Leads from ad forms',
      figure: 'adLeads',
      metric: 'Ad leads',
      missing: ADS,
    },
    {
      key: 'sessions',
      name: 'Visits by tagged links',
      figure: 'socialSessions',
      metric: 'Social sessions',
      missing: VISITS,
    },
    {
      key: 'sessions-capitals',
      name: 'Of these, under tags with capitals',
      figure: 'socialSessionsUnderCapitals',
      missing: VISITS,
    },
    {
      key: 'sessions-untagged',
      name: 'Visits from social without tags, beside them',
      figure: 'untaggedSocialSessions',
      missing: VISITS,
    },
    {
      key: 'link-clicks',
      name: 'Link clicks of posts',
      figure: 'linkClicks',
      metric: 'Link clicks',
      missing: POSTS,
    },
    {
      key: 'engagements',
      name: 'Engagements of posts',
      figure: 'engagements',
      metric: 'Engagements',
      missing: POSTS,
    },
    {
      key: 'views',
      name: 'Views of posts',
      figure: 'views',
      metric: 'Views',
      missing: POSTS,
    },
  ];
}

function rowOf(line: Line, { measures, before, goals }: ReviewedMonth): ReviewRow {
  const { value, from } = measures[line.figure];
  const judged = goalOf(line.metric ?? '', goals);
  const target = judged?.goal.target ?? null;
  const wanted = judged?.wanted ?? null;
  const all = line.all === undefined ? null : measures[line.all].value;
  const format = line.format ?? null;
  const cases = line.figure === 'meanDaysToClose' ? measures.sales.value : value;
  const note = sentences(
    value === null && `${line.missing}.`,
    value !== null && wanted !== null && wanted !== target && `Goal by now: ${number(wanted)}.`,
    value !== null && isFew(cases) && 'Too few to tell a trend.',
  );
  return reviewRow(
    `outcome:${line.key}`,
    [line.name, value ?? 'Not known', target, all, before[line.figure].value, note],
    from,
    [null, format, format, format, format, null],
  );
}
