import { plusMonths } from '../calendar/plain-date.ts';
import { costOfEach, knownMoney, roundTo } from '../results/known-sum.ts';
import { LEAST_CASES } from './few.ts';
import type { Measures } from './figures.ts';
import type { JudgedGoal } from './goals-of-month.ts';
import { actualOf, isMeasurable, measureOf } from './metric.ts';
import { plannedOfMonth } from './plan-of-month.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import { money as amount, counted, monthOnly, number } from './wording.ts';

/** What to assume next month: a number where one can be told, and why. */
export interface NextAssumption {
  readonly value: number | null;
  readonly because: string;
}

/** How many months a number is averaged over. */
const AVERAGED = 3;

/**
 * What the month's number makes of the next goal (004-4, 004-9). What comes of posts goes by the
 * posts that are planned, what comes of ads by their budget, everything else by the last months.
 */
export function nextAssumption(judged: JudgedGoal, review: ReviewedMonth): NextAssumption {
  const { goal, actual } = judged;
  const next = monthOnly(plusMonths(review.input.month, 1));
  if (!isMeasurable(goal.metric)) {
    return {
      value: goal.target,
      because: 'count what came by hand, and take that number instead.',
    };
  }
  if (actual.value === null) {
    return {
      value: goal.target,
      because: 'nothing measured it, so the guess is as good as before.',
    };
  }
  const key = measureOf(goal.metric);
  switch (key) {
    case 'published':
      return ofPlan(review, next);
    case 'views':
    case 'engagements':
    case 'linkClicks':
    case 'socialSessions':
      return ofPosts(actual.value, review, next) ?? ofMonths(judged, review);
    case 'adLeads':
      return ofBudget(actual.value, review, next) ?? ofMonths(judged, review);
    default:
      return ofMonths(judged, review);
  }
}

function plannedNext({ input }: ReviewedMonth, kind: 'Post' | 'Ad') {
  return plannedOfMonth(input.plan, plusMonths(input.month, 1), kind);
}

/** As many posts as are planned, less the share that is usually not done. */
function ofPlan(review: ReviewedMonth, next: string): NextAssumption {
  const out = review.measures.published.value ?? 0;
  const planned = review.measures.planned.value ?? 0;
  const coming = plannedNext(review, 'Post').length;
  if (planned < LEAST_CASES || coming === 0) {
    return { value: out, because: `as many as went out in ${monthOnly(review.input.month)}.` };
  }
  return {
    value: Math.round((coming * out) / planned),
    because: `${number(out)} of ${number(planned)} went out, and ${next} plans ${number(coming)}.`,
  };
}

function ofPosts(came: number, review: ReviewedMonth, next: string): NextAssumption | null {
  const posts = review.measures.published.value ?? 0;
  if (posts < LEAST_CASES) return null;
  const coming = plannedNext(review, 'Post').length;
  const each = number(roundTo(came / posts, 1));
  return coming === 0
    ? {
        value: came,
        because: `${number(posts)} posts brought ${each} each; ${next} has no plan yet.`,
      }
    : {
        value: Math.round((came / posts) * coming),
        because: `${number(posts)} posts brought ${each} each, and ${next} plans ${number(coming)}.`,
      };
}

function ofBudget(came: number, review: ReviewedMonth, next: string): NextAssumption | null {
  const { adSpend } = review.measures;
  const each = costOfEach(adSpend.value, came);
  const budget = knownMoney(plannedNext(review, 'Ad').map(({ item }) => item.budget));
  if (came < LEAST_CASES || each === null || each === 0) return null;
  if (budget === null || budget === 0) {
    return {
      value: came,
      because: `the same money brings about as many; ${next} has no ad with a budget yet.`,
    };
  }
  const { currency } = review.input.settings;
  return {
    value: Math.round((budget * came) / (adSpend.value ?? 1)),
    because: `each cost ${amount(each, currency)}, and the ads of ${next} have ${amount(budget, currency)}.`,
  };
}

/** The mean of the last months that are known; a single month, or few cases, are called so. */
function ofMonths({ goal, actual }: JudgedGoal, review: ReviewedMonth): NextAssumption {
  const known = review.months.slice(-AVERAGED).flatMap(({ month, measures }) => {
    const { value } = actualOf(goal.metric, measures);
    return value === null ? [] : [{ month, value, cases: casesOf(goal.metric, measures) }];
  });
  const cases = known.reduce((sum, month) => sum + (month.cases ?? 0), 0);
  if (cases < LEAST_CASES) {
    return {
      value: goal.target ?? actual.value,
      because: `${counted(cases, 'case')} in all ${cases === 1 ? 'is' : 'are'} too few to change the number: judge it again when there are ${LEAST_CASES}.`,
    };
  }
  const [first] = known;
  if (first === undefined || known.length === 1) {
    return {
      value: actual.value,
      because: 'that is what came; one month alone is no trend.',
    };
  }
  const mean = known.reduce((sum, { value }) => sum + value, 0) / known.length;
  return {
    value: isCost(goal.metric) ? roundTo(mean, 2) : Math.round(mean),
    because: `the mean of ${known.length} months since ${monthOnly(first.month)}.`,
  };
}

/** Of how many cases a number is made: a mean or a value has as many as there were sales. */
function casesOf(metric: string, measures: Measures): number | null {
  const key = measureOf(metric);
  if (key === 'meanDaysToClose' || key === 'salesValue') return measures.sales.value;
  if (key === 'costPerLead') return measures.adLeads.value;
  return key === null ? null : measures[key].value;
}

function isCost(metric: string): boolean {
  const key = measureOf(metric);
  return key === 'costPerLead' || key === 'meanDaysToClose';
}
