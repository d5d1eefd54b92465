import { daysBetween, lastDayOf, monthOf, plusDays, plusMonths } from '../calendar/plain-date.ts';
import { weekdayName } from '../my-week/wording.ts';
import { dealIdeas } from '../plan/ideas/deal-ideas.ts';
import { monthOfResult } from '../results/results-of-month.ts';
import { counted, monthName, monthOnly } from '../review/wording.ts';
import { isConfirmed } from '../sales-cycle/stage.ts';
import { compareTexts } from '../text-order.ts';
import { isPlaceholder } from '../validation/placeholder.ts';
import { shortened } from '../validation/shortened.ts';
import { rowsOfMonth } from './month-counts.ts';
import { monthToMeasure } from './month-to-measure.ts';
import { NOWHERE, type Step } from './step.ts';

/** So many days before a month begins it should be built. */
const BUILD_AHEAD = 14;

/** Decisions are told of so many days before they are due. */
const DECIDED_AHEAD = 7;

export const cycleStep: Step = ({ cycle }) =>
  isConfirmed(cycle)
    ? null
    : {
        ...NOWHERE,
        key: 'cycle',
        sentence: 'Confirm your sales cycle: building waits for it.',
        view: 'start',
        place: { tab: 'salesCycle', row: 2, column: 'confirmed' },
      };

export const cadenceStep: Step = ({ cadenceLines }) =>
  cadenceLines > 0
    ? null
    : {
        ...NOWHERE,
        key: 'cadence',
        sentence: 'Write your cadence: how many posts and ads, of which type, on which days.',
        view: 'start',
        place: { tab: 'cadence', row: 2, column: 'line' },
      };

export const buildStep: Step = ({ plan, month, cadenceLines, today }) =>
  cadenceLines === 0 || month < monthOf(today) || rowsOfMonth(plan, month).length > 0
    ? null
    : {
        ...NOWHERE,
        key: 'build',
        sentence: `Build ${monthName(month)}: nothing is planned in it yet.`,
        view: 'build',
        month,
      };

export const decisionStep: Step = ({ decisions, today }) => {
  const until = plusDays(today, DECIDED_AHEAD);
  const due = decisions
    .filter(({ item }) => item.applied === '' && item.verdict.trim() === '')
    .flatMap(({ row, item }) =>
      item.due === null || item.due > until ? [] : [{ row, item, when: item.due }],
    )
    .sort((a, b) => compareTexts(a.when, b.when));
  const [first] = due;
  if (first === undefined) return null;
  const rest = due.length > 1 ? `, and ${counted(due.length - 1, 'other')}` : '';
  const is = first.when < today ? 'was due on' : 'is due on';
  return {
    ...NOWHERE,
    key: 'decisions',
    sentence: `Carry out “${shortened(first.item.decision)}”, which ${is} ${weekdayName(first.when)}${rest}.`,
    place: { tab: 'decisions', row: first.row, column: 'decision' },
  };
};

export const resultsStep: Step = (input) => {
  const month = monthToMeasure(input);
  if (month === null) return null;
  if (input.results.some(({ item }) => monthOfResult(item) === month)) return null;
  return {
    ...NOWHERE,
    key: 'results',
    sentence: `Import the results of ${monthName(month)}: without them its review cannot tell what worked.`,
    view: 'results',
    month,
  };
};

export const reviewStep: Step = ({ plan, reviews, today }) => {
  const month = plusMonths(monthOf(today), -1);
  if (rowsOfMonth(plan, month).length === 0) return null;
  const review = reviews.find((other) => other.month === month);
  if (review !== undefined && review.closedOn !== null) return null;
  const sentence =
    review === undefined
      ? `Review ${monthName(month)} with sales: its review is not made yet.`
      : `Close the review of ${monthName(month)}, so that its decisions count.`;
  return { ...NOWHERE, key: 'review', sentence, view: 'review', month };
};

export const ideaStep: Step = ({ plan, month, ideas, settings, today }) => {
  const cooldown = settings.topicCooldownDays;
  const { fills } = dealIdeas({ month, plan, ideas, cooldown, today, isPlaceholder });
  if (fills.length === 0) return null;
  const have = fills.length === 1 ? 'has' : 'have';
  return {
    ...NOWHERE,
    key: 'ideas',
    sentence: `${counted(fills.length, 'row')} ${have} no topic, and Ideas has one for ${fills.length === 1 ? 'it' : 'each'}.`,
    view: 'ideas',
    month,
  };
};

export const nextMonthStep: Step = ({ plan, month, today, cadenceLines }) => {
  const next = plusMonths(monthOf(today), 1);
  const isNear = daysBetween(today, lastDayOf(monthOf(today))) < BUILD_AHEAD;
  if (!isNear || month === next || cadenceLines === 0) return null;
  if (rowsOfMonth(plan, next).length > 0) return null;
  return {
    ...NOWHERE,
    key: 'build-next',
    sentence: `Build ${monthName(next)}: ${monthOnly(monthOf(today))} is nearly over.`,
    view: 'build',
    month: next,
  };
};
