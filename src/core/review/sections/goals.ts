import {
  columns,
  type ReviewRow,
  type ReviewSection,
  reviewRow,
  sentenceRow,
} from '../document.ts';
import type { JudgedGoal } from '../goals-of-month.ts';
import { formatOf, isMeasurable } from '../metric.ts';
import { daysInWords, type Progress } from '../progress.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { testedAssumption } from '../tested-assumption.ts';
import { countedOf, monthName, number, sentences } from '../wording.ts';

const COLUMNS = 9;

/**
 * Target, actual, difference, the assumption, and room for why and what to change (004-9, 004-12);
 * below, what each assumption turned out to be worth and what to assume next.
 */
export function goals(review: ReviewedMonth): ReviewSection {
  return {
    key: 'goals',
    title: 'Goals',
    lead: leadOf(review),
    columns: columns(
      ['Goal', 'text'],
      ['Side', 'text'],
      ['Metric', 'text'],
      ['Target', 'count'],
      ['Actual', 'count'],
      ['Difference', 'count'],
      ['Met', 'text'],
      ['Assumption', 'text'],
      ['Baseline', 'count'],
    ),
    sources: 1,
    asks: ['Why', 'What we change'],
    rows: [
      ...review.goals.map((judged) => rowOf(judged, review.progress)),
      ...review.goals.map((judged) =>
        sentenceRow(
          `assumed:${keyOf(judged)}`,
          judged.goal.goal || judged.goal.metric,
          testedAssumption(judged, review),
          COLUMNS,
          { tab: 'goals', rows: [judged.row] },
        ),
      ),
    ],
  };
}

function leadOf({ goals: judged, input: { month }, progress }: ReviewedMonth): string {
  if (judged.length === 0) {
    return `No goals for ${monthName(month)}: write into Goals what the month is for, with a number and the assumption behind it; then the review says whether it came true and what to assume next.`;
  }
  const known = judged.filter(({ met }) => met !== null);
  const met = known.filter((goal) => goal.met === true).length;
  const unknown = judged.length - known.length;
  if (progress.passed === 0) return `${monthName(month)} has not begun: no goal can be judged.`;
  return sentences(
    !progress.isOver &&
      `So far, ${daysInWords(progress)}: a target counts by the days that have passed, and none is missed yet.`,
    known.length === 0
      ? 'No goal can be judged yet.'
      : `${countedOf(met, known.length, 'goal')} ${progress.isOver ? 'met' : 'on course'}.`,
    unknown > 0 &&
      `${number(unknown)} cannot be judged: a target or a number beside it is missing. Numbers that you count by hand you write under Why.`,
  );
}

function rowOf(judged: JudgedGoal, progress: Progress): ReviewRow {
  const { goal, row, actual, difference } = judged;
  const format = formatOf(goal.metric);
  return reviewRow(
    `goal:${keyOf(judged)}`,
    [
      goal.goal,
      goal.side,
      goal.metric,
      goal.target,
      actual.value,
      difference,
      verdictOf(judged, progress),
      goal.assumption,
      goal.baseline,
    ],
    actual.from ?? { tab: 'goals', rows: [row] },
    [null, null, null, format, format, format, null, null, format],
  );
}

function verdictOf({ goal, met, reached }: JudgedGoal, { isOver }: Progress): string {
  if (!isMeasurable(goal.metric)) return 'Count by hand';
  if (met === null) return goal.target === null ? 'No target' : 'No data';
  if (isOver) return met ? 'Yes' : 'No';
  if (reached) return 'Reached';
  return met ? 'On course' : 'Behind so far';
}

/** Goals have no ID: side, stage and metric stay when the wording is polished. */
function keyOf({ goal: { side, stage, metric } }: JudgedGoal): string {
  return [side, stage, metric].join(':');
}
