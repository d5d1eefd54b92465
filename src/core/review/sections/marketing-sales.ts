import { daysOf } from '../../calendar/plain-date.ts';
import { nameKey } from '../../named.ts';
import { roundTo } from '../../results/known-sum.ts';
import { caseOf, type DiagnosisCase, LEAST_CASES } from '../diagnosis.ts';
import {
  columns,
  type ReviewCell,
  type ReviewRow,
  type ReviewSection,
  reviewRow,
} from '../document.ts';
import { evidence } from '../evidence.ts';
import { type JudgedGoal, scoreOf } from '../goals-of-month.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import type { StageLine } from '../stage-lines.ts';
import { counted, monthName, number, sentences } from '../wording.ts';

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
    asks: ['What marketing says', 'What sales says'],
    rows: [
      ...review.stages.map((line) => stageRow(line, review)),
      ...pairRows(review),
      ...evidence(review).map(({ key, name, text, from }) =>
        reviewRow(`evidence:${key}`, [name, '', null, '', '', null, '', text], from),
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

function stageRow(line: StageLine, { goals, measures }: ReviewedMonth): ReviewRow {
  const { stage, marketing, marketingName, sales } = line;
  const marketingVerdict = scoreOf(goals, 'Marketing', stage.name).verdict;
  const salesVerdict = scoreOf(goals, 'Sales', stage.name).verdict;
  const judged = caseOf(marketingVerdict, salesVerdict, measures.leadsInCrm.value);
  return reviewRow(
    `stage:${stage.name}`,
    [
      stage.name,
      marketingName,
      marketing.value,
      goalText(goals, 'Marketing', stage.name),
      stage.salesNumber,
      sales.value,
      goalText(goals, 'Sales', stage.name),
      stage.servedBy === 'Elsewhere' ? 'Served elsewhere than on social.' : STAGE_SENTENCES[judged],
    ],
    marketing.from ?? sales.from,
  );
}

const STAGE_SENTENCES: { readonly [C in DiagnosisCase]: string } = {
  'both met': 'Both met: keep.',
  'marketing only': 'Marketing met, sales missed: the wrong people, or lost on the way.',
  'sales only': 'Sales met, marketing missed: it came from elsewhere, or fewer were enough.',
  neither: 'Both missed: was it carried out, and was the assumption right?',
  'too few': `Too few to judge: fewer than ${LEAST_CASES} leads.`,
  'not judged': '',
};

/** `Link clicks: 450 of 400`, one for each goal of the stage. */
function goalText(goals: readonly JudgedGoal[], side: string, stage: string): string {
  return goals
    .filter(({ goal }) => goal.side === side && nameKey(goal.stage) === nameKey(stage))
    .map(({ goal, actual }) => {
      const came = actual.value === null ? 'not known' : number(actual.value);
      const target = goal.target === null ? 'no target' : number(goal.target);
      return `${goal.metric}: ${came} of ${target}`;
    })
    .join('; ');
}

/** The numbers that each side looks at alone, side by side. */
function pairRows({ input, measures }: ReviewedMonth): ReviewRow[] {
  const { adViews, adLinkClicks, adLeads, leadsInCrm, calls, leftAlone, qualified } = measures;
  const weeks = daysOf(input.month).length / 7;
  const weekly = (value: number | null) => (value === null ? null : roundTo(value / weeks, 1));
  const clickRate =
    adViews.value === null || adViews.value === 0 || adLinkClicks.value === null
      ? null
      : roundTo(adLinkClicks.value / adViews.value, 4);
  const days = counted(input.settings.contactWithinDays, 'day');
  return [
    pair(
      'leads-a-week',
      'Leads a week',
      ['Leads from ad forms', weekly(adLeads.value)],
      ['Leads in the CRM', weekly(leadsInCrm.value)],
    ),
    reviewRow(
      'pair:ad-click-rate',
      [
        'Ads and calls',
        'Link clicks of ads, per view',
        clickRate,
        '',
        'Calls',
        calls.value,
        '',
        '',
      ],
      adLinkClicks.from,
      [null, null, 'percent', null, null, null, null, null],
    ),
    pair(
      'left-alone',
      'Leads left alone',
      ['', null],
      [`Leads that nobody contacted within ${days}`, leftAlone.value],
      leftAlone.from,
    ),
    pair(
      'qualified',
      'Leads that fit',
      ['', null],
      ['Qualified leads', qualified.value],
      qualified.from,
    ),
  ];
}

function pair(
  key: string,
  name: string,
  marketing: readonly [string, number | null],
  sales: readonly [string, number | null],
  from: ReviewRow['from'] | null = null,
): ReviewRow {
  const cells: ReviewCell[] = [name, marketing[0], marketing[1], '', sales[0], sales[1], '', ''];
  return reviewRow(`pair:${key}`, cells, from);
}
