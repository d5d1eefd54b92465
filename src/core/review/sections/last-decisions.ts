import type { PlainYearMonth } from '../../calendar/plain-date.ts';
import { listed } from '../../listed.ts';
import type { TableRow } from '../../workbook.ts';
import { decidedKey } from '../decided-key.ts';
import type { Decision } from '../decision.ts';
import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import { type Measures, measuresOf } from '../figures.ts';
import { accrues, actualOf, formatOf, reached } from '../metric.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { skippedMonths } from '../skipped-months.ts';
import { counted, monthName, number, sentences } from '../wording.ts';

/** What the last review decided: expected against actual, and room for whether it was kept. */
export function lastDecisions(review: ReviewedMonth): ReviewSection {
  const { decisions, month } = ofLastReview(review.input.decisions, review.input.month);
  const before = month === '' ? null : measuresIn(month, review);
  return {
    key: 'last-decisions',
    title: "Last month's decisions",
    lead: sentences(
      leadOf(decisions, month, review),
      overdueText(month, review),
      skippedText(review),
    ),
    columns: columns(
      ['Decision', 'text'],
      ['Keep or change', 'text'],
      ['Owner', 'text'],
      ['Due', 'date'],
      ['Applied', 'text'],
      ['Metric', 'text'],
      ['Before', 'count'],
      ['Expected', 'count'],
      ['Actual', 'count'],
      ['As expected', 'text'],
    ),
    sources: 1,
    asks: ['Kept', 'Verdict'],
    rows: decisions.map((decision) => rowOf(decision, before, review)),
  };
}

/** Those of the latest month before this one that has any: a month may have been skipped. */
function ofLastReview(
  decisions: readonly TableRow<Decision>[],
  month: PlainYearMonth,
): { readonly decisions: readonly TableRow<Decision>[]; readonly month: PlainYearMonth | '' } {
  const months = decisions.flatMap(({ item: { review } }) =>
    review !== null && review < month ? [review] : [],
  );
  const latest = months.reduce((last, other) => (other > last ? other : last), '');
  return { decisions: decisions.filter(({ item }) => item.review === latest), month: latest };
}

function measuresIn(month: PlainYearMonth, { months, input }: ReviewedMonth): Measures {
  const counted = months.find((other) => other.month === month);
  return counted?.measures ?? measuresOf({ ...input, month });
}

function rowOf(
  { item, row }: TableRow<Decision>,
  before: Measures | null,
  review: ReviewedMonth,
): ReviewRow {
  const actual = actualNumber(item, review);
  const format = formatOf(item.metric);
  return reviewRow(
    decidedKey(item),
    [
      item.decision,
      item.keepOrChange,
      item.owner.join(', '),
      item.due,
      item.applied,
      item.metric,
      before === null ? null : actualOf(item.metric, before).value,
      item.expected,
      actual,
      verdictOf(item, review),
    ],
    { tab: 'decisions', rows: [row] },
    [null, null, null, null, null, null, format, format, format, null],
  );
}

/** What somebody wrote down stands above what is counted. */
function actualNumber(item: Decision, { measures }: ReviewedMonth): number | null {
  return item.actual ?? actualOf(item.metric, measures).value;
}

/** A number of a month that is not over may still be reached. */
function verdictOf(item: Decision, review: ReviewedMonth): string {
  const came = asExpected(item, review);
  if (came !== null) return came ? 'Yes' : 'No';
  const { expected } = item;
  const isOpen =
    !review.progress.isOver && expected !== null && actualNumber(item, review) !== null;
  return isOpen ? 'Not yet' : 'Not known';
}

/** `null` while it is not known, or may still change. */
function asExpected(item: Decision, review: ReviewedMonth): boolean | null {
  const came = reached(item.metric, item.expected, actualNumber(item, review));
  if (review.progress.isOver || item.actual !== null) return came;
  return came === true && accrues(item.metric) ? true : null;
}

function leadOf(
  decisions: readonly TableRow<Decision>[],
  month: PlainYearMonth | '',
  review: ReviewedMonth,
): string {
  if (decisions.length === 0) {
    return 'No decisions of an earlier review stand in Decisions: from the next review on, this section says whether what was decided brought the number expected of it.';
  }
  const judged = decisions
    .map(({ item }) => asExpected(item, review))
    .filter((came) => came !== null);
  const came = judged.filter((yes) => yes).length;
  const took = `The review of ${monthName(month)} took ${counted(decisions.length, 'decision')}`;
  return judged.length === 0
    ? `${took}; what came of them is not known yet.`
    : `${took}; ${came} of the ${judged.length} with a number brought what was expected.`;
}

/** Older decisions whose day has passed and of which nobody wrote down what came. */
function overdueText(latest: PlainYearMonth | '', { input }: ReviewedMonth): string {
  const overdue = input.decisions.filter(
    ({ item: { review, due, applied, verdict, actual } }) =>
      review !== null &&
      review < latest &&
      due !== null &&
      due < input.today &&
      applied.trim() === '' &&
      verdict === '' &&
      actual === null,
  );
  if (overdue.length === 0) return '';
  return `${number(overdue.length)} of earlier reviews ${overdue.length === 1 ? 'is' : 'are'} past due without a verdict in Decisions.`;
}

function skippedText({ input: { reviews, month } }: ReviewedMonth): string {
  const skipped = skippedMonths(reviews, month);
  return skipped.length === 0 ? '' : `No review was closed for ${listed(skipped.map(monthName))}.`;
}
