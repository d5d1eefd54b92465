import { roundTo } from '../../results/known-sum.ts';
import {
  type CellFormat,
  columns,
  type ReviewRow,
  type ReviewSection,
  reviewRow,
  sentenceRow,
  withAlso,
} from '../document.ts';
import { evidence } from '../evidence.ts';
import { LEAST_CASES, shareOf } from '../few.ts';
import { type Measure, UNKNOWN } from '../measure.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import type { StageLine } from '../stage-lines.ts';
import { goalText, stageSays } from '../stage-says.ts';
import { counted, countedOf, monthName, percent, sentences } from '../wording.ts';

const COLUMNS = 8;

/** Both sides look at the same numbers, stage by stage (001-12 to 001-15), and what they mean. */
export function marketingBesideSales(review: ReviewedMonth): ReviewSection {
  return {
    key: 'marketing-sales',
    title: 'Marketing beside sales',
    lead: sentences(missing(review), review.diagnosis),
    columns: columns(
      ['Stage', 'text'],
      ['Marketing number', 'text'],
      ['Marketing', 'count'],
      ['Marketing goal', 'text'],
      ['Sales number', 'text'],
      ['Sales', 'count'],
      ['Sales goal', 'text'],
      ['What it says', 'text'],
    ),
    sources: 2,
    asks: ['What marketing says', 'What sales says'],
    rows: [
      ...review.stages.map((line) => stageRow(line, review)),
      ...pairRows(review),
      ...evidence(review).map(({ key, name, text, from }) =>
        sentenceRow(`evidence:${key}`, name, text, COLUMNS, from),
      ),
    ],
  };
}

function missing({ input: { month }, measures, stages }: ReviewedMonth): string {
  if (stages.length === 0) return 'There is no sales cycle yet: confirm it in the tab Sales cycle.';
  const noResults = stages.every(({ marketing }) => marketing.value === null);
  return sentences(
    noResults &&
      `No results for ${monthName(month)} that belong to rows of the plan: import them to see what each stage brought.`,
    measures.leadsInCrm.value === null &&
      `No leads of ${monthName(month)} in Sales: import them to see what became of them.`,
  );
}

function stageRow(line: StageLine, review: ReviewedMonth): ReviewRow {
  const { stage, marketing, marketingName, sales } = line;
  const row = reviewRow(
    `stage:${stage.name}`,
    [
      stage.name,
      marketingName,
      marketing.value,
      goalText(review.goals, 'Marketing', stage.name),
      stage.salesNumber,
      sales.value,
      goalText(review.goals, 'Sales', stage.name),
      stageSays(line, review),
    ],
    marketing.from,
  );
  return withAlso(row, sales.from);
}

/** The numbers that each side looks at alone, side by side. */
function pairRows({ input, progress, measures }: ReviewedMonth): ReviewRow[] {
  const { adViews, adLinkClicks, adLeads, leadsInCrm, calls, leftAlone, qualified } = measures;
  const weeks = (progress.isOver ? progress.days : progress.passed) / 7;
  const weekly = ({ value, from }: Measure): Measure => ({
    value: value === null || weeks === 0 ? null : roundTo(value / weeks, 1),
    from,
  });
  const clicks = adLinkClicks.value;
  const rate: Measure = {
    value: clicks === null || clicks < LEAST_CASES ? null : shareOf(clicks, adViews.value),
    from: adLinkClicks.from,
  };
  const days = counted(input.settings.contactWithinDays, 'day');
  const leads = leadsInCrm.value;
  return [
    pair(
      'leads-a-week',
      'Leads a week',
      ['Leads from ad forms', weekly(adLeads)],
      ['Leads in the CRM', weekly(leadsInCrm)],
    ),
    pair(
      'ad-click-rate',
      'Ads and calls',
      ['Link clicks of ads, per view', rate],
      ['Calls', calls],
      clicks !== null && clicks < LEAST_CASES ? 'Too few clicks for a rate.' : '',
      'percent',
    ),
    pair(
      'left-alone',
      'Leads left alone',
      ['', UNKNOWN],
      [`Leads that nobody contacted within ${days}`, leftAlone],
      ofLeads(leftAlone.value, leads),
    ),
    pair(
      'qualified',
      'Leads that fit',
      ['', UNKNOWN],
      ['Qualified leads', qualified],
      ofLeads(qualified.value, leads),
    ),
  ];
}

/** `9 of 28 leads, 32%.`, the percentage where there are enough for one. */
function ofLeads(part: number | null, leads: number | null): string {
  if (part === null || leads === null || leads === 0) return '';
  const share = shareOf(part, leads);
  return `${countedOf(part, leads, 'lead')}${share === null ? '' : `, ${percent(share)}`}.`;
}

function pair(
  key: string,
  name: string,
  marketing: readonly [string, Measure],
  sales: readonly [string, Measure],
  says = '',
  format: CellFormat | null = null,
): ReviewRow {
  const row = reviewRow(
    `pair:${key}`,
    [name, marketing[0], marketing[1].value, '', sales[0], sales[1].value, '', says],
    marketing[1].from,
    [null, null, format, null, null, null, null, null],
  );
  return withAlso(row, sales[1].from);
}
