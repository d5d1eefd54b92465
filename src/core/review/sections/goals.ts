import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import type { JudgedGoal } from '../goals-of-month.ts';
import { formatOf, isMeasurable } from '../metric.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { counted, monthName, number, sentences } from '../wording.ts';

/** Target, actual, difference, the assumption, and room for why and what to change (004-9, 004-12). */
export function goals({ goals: judged, input: { month } }: ReviewedMonth): ReviewSection {
  return {
    key: 'goals',
    title: 'Goals',
    lead: leadOf(judged, month),
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
    asks: ['Why', 'What we change'],
    rows: uniqueKeys(judged).map(([goal, key]) => rowOf(goal, key)),
  };
}

function leadOf(judged: readonly JudgedGoal[], month: string): string {
  if (judged.length === 0) {
    return `No goals for ${monthName(month)}: write into Goals what the month is for, with a number and the assumption behind it.`;
  }
  const known = judged.filter(({ met }) => met !== null);
  const met = known.filter((goal) => goal.met === true).length;
  const unknown = judged.length - known.length;
  return sentences(
    known.length === 0
      ? 'No goal can be judged yet.'
      : `${number(met)} of ${counted(known.length, 'goal')} met.`,
    unknown > 0 &&
      `${number(unknown)} cannot be judged: a target or a number beside it is missing. Numbers that you count by hand you write under Why.`,
  );
}

function rowOf({ goal, row, actual, difference, met }: JudgedGoal, key: string): ReviewRow {
  const format = formatOf(goal.metric);
  const verdict =
    met === null ? (isMeasurable(goal.metric) ? 'No data' : 'Count by hand') : met ? 'Yes' : 'No';
  return reviewRow(
    key,
    [
      goal.goal,
      goal.side,
      goal.metric,
      goal.target,
      actual.value,
      difference,
      verdict,
      goal.assumption,
      goal.baseline,
    ],
    actual.from ?? { tab: 'goals', rows: [row] },
    [null, null, null, format, format, format, null, null, format],
  );
}

/** Goals have no ID: side, stage and metric stay when the wording is polished; twins are numbered. */
function uniqueKeys(judged: readonly JudgedGoal[]): [JudgedGoal, string][] {
  const seen = new Map<string, number>();
  return judged.map((judgedGoal) => {
    const { side, stage, metric } = judgedGoal.goal;
    const name = ['goal', side, stage, metric].join(':');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [judgedGoal, count === 1 ? name : `${name}:${count}`];
  });
}
