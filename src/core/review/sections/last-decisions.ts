import { fingerprint } from '../../plan/fingerprint.ts';
import type { TableRow } from '../../workbook.ts';
import type { Decision } from '../decision.ts';
import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import { actualOf, formatOf, reached } from '../metric.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { skippedMonths } from '../skipped-months.ts';
import { counted, listed, monthName, sentences } from '../wording.ts';

/** What the last review decided: expected against actual, and room for whether it was kept. */
export function lastDecisions(review: ReviewedMonth): ReviewSection {
  const decisions = decisionsOfLastReview(review.input.decisions, review.input.month);
  return {
    key: 'last-decisions',
    title: "Last month's decisions",
    lead: sentences(leadOf(decisions, review), skippedText(review)),
    columns: columns(
      ['Decision', 'text'],
      ['Keep or change', 'text'],
      ['Owner', 'text'],
      ['Due', 'date'],
      ['Metric', 'text'],
      ['Expected', 'count'],
      ['Actual', 'count'],
      ['As expected', 'text'],
    ),
    asks: ['Kept', 'Verdict'],
    rows: uniqueRows(decisions.map((decision) => rowOf(decision, review))),
  };
}

/** Those of the latest month before this one that has any: a month may have been skipped. */
function decisionsOfLastReview(
  decisions: readonly TableRow<Decision>[],
  month: string,
): TableRow<Decision>[] {
  const months = decisions.flatMap(({ item: { review } }) =>
    review !== null && review < month ? [review] : [],
  );
  const latest = months.reduce((last, other) => (other > last ? other : last), '');
  return decisions.filter(({ item }) => item.review === latest);
}

function rowOf({ item, row }: TableRow<Decision>, { measures }: ReviewedMonth): ReviewRow {
  const actual = item.actual ?? actualOf(item.metric, measures).value;
  const format = formatOf(item.metric);
  const asExpected = reached(item.metric, item.expected, actual);
  return reviewRow(
    `decided:${fingerprint([item.review ?? '', item.decision])}`,
    [
      item.decision,
      item.keepOrChange,
      item.owner.join(', '),
      item.due,
      item.metric,
      item.expected,
      actual,
      asExpected === null ? 'Not known' : asExpected ? 'Yes' : 'No',
    ],
    { tab: 'decisions', rows: [row] },
    [null, null, null, null, null, format, format, null],
  );
}

/** One decision written twice is shown twice, each under a key of its own. */
function uniqueRows(rows: readonly ReviewRow[]): ReviewRow[] {
  return rows.map((row, index) => {
    const before = rows.slice(0, index).filter(({ key }) => key === row.key).length;
    return before === 0 ? row : { ...row, key: `${row.key}:${before + 1}` };
  });
}

function leadOf(
  decisions: readonly TableRow<Decision>[],
  { measures, input }: ReviewedMonth,
): string {
  const [first] = decisions;
  if (first === undefined) return 'No decisions of an earlier review stand in Decisions.';
  const judged = decisions
    .map(({ item }) =>
      reached(item.metric, item.expected, item.actual ?? actualOf(item.metric, measures).value),
    )
    .filter((asExpected) => asExpected !== null);
  const came = judged.filter((asExpected) => asExpected).length;
  const from = `The review of ${monthName(first.item.review ?? input.month)} took ${counted(decisions.length, 'decision')}`;
  return judged.length === 0
    ? `${from}; what came of them is not known yet.`
    : `${from}; ${came} of the ${judged.length} with a number brought what was expected.`;
}

function skippedText({ input: { reviews, month } }: ReviewedMonth): string {
  const skipped = skippedMonths(reviews, month);
  return skipped.length === 0 ? '' : `No review was closed for ${listed(skipped.map(monthName))}.`;
}
