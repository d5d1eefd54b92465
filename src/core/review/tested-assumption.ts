import { plusMonths } from '../calendar/plain-date.ts';
import type { Goal } from '../goals/goal.ts';
import { nameKey } from '../named.ts';
import type { CellFormat } from './document.ts';
import { LEAST_CASES, shareOf } from './few.ts';
import type { JudgedGoal } from './goals-of-month.ts';
import { madeOf } from './made-of.ts';
import { formatOf } from './metric.ts';
import { nextAssumption } from './next-assumption.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import { money, number, percent, sentences } from './wording.ts';

/**
 * What was assumed, what came of it, and what to assume next month: a guess is worth its number
 * only when it is tested (004-4).
 */
export function testedAssumption(judged: JudgedGoal, review: ReviewedMonth): string {
  const { goal, actual } = judged;
  const { currency } = review.input.settings;
  const format = formatOf(goal.metric);
  const say = (value: number) => amountIn(format, value, currency);
  const target = goal.target === null ? 'no number' : say(goal.target);
  const before = goal.baseline === null ? '' : ` (${say(goal.baseline)} before)`;
  const assumed =
    goal.assumption.trim() === ''
      ? `Wanted ${target}${before}, with no assumption written down: neither a hit nor a miss teaches anything.`
      : `Assumed ${target}${before}: ${withoutStop(goal.assumption)}.`;
  const came =
    actual.value === null
      ? 'What came is not known.'
      : `Came ${say(actual.value)}${apart(judged, review)}.`;
  return sentences(assumed, came, nextText(judged, review, say));
}

function nextText(
  judged: JudgedGoal,
  review: ReviewedMonth,
  say: (value: number) => string,
): string {
  if (!review.progress.isOver) {
    return 'What to assume next shows when the month is over.';
  }
  const { value, because } = nextAssumption(judged, review);
  const standing = targetOfNext(judged.goal, review);
  return sentences(
    value === null
      ? `Next month: write down a number; ${because}`
      : `Assume ${say(value)} next month: ${because}`,
    standing !== null && standing !== value && `Goals says ${say(standing)} for it so far.`,
  );
}

/** What Goals says already of the same thing next month. */
function targetOfNext({ metric, side, stage }: Goal, { input }: ReviewedMonth): number | null {
  const next = plusMonths(input.month, 1);
  const key = (parts: readonly string[]) => parts.map(nameKey).join('\n');
  const same = input.goals.find(
    ({ item }) =>
      item.month === next &&
      key([item.metric, item.side, item.stage]) === key([metric, side, stage]),
  );
  return same?.item.target ?? null;
}

/** How far that is from what was assumed and from before, and what it was made of. */
function apart({ goal, actual }: JudgedGoal, review: ReviewedMonth): string {
  const gaps = review.progress.isOver
    ? [...gap(actual.value, goal.target, 'assumed'), ...gap(actual.value, goal.baseline, 'before')]
    : [];
  const made = madeOf(goal.metric, review);
  const parts = [gaps.join(', '), made].filter((part) => part !== '');
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}

/** `3% more than assumed`; none where the numbers are too small for a percentage. */
function gap(came: number | null, wanted: number | null, word: string): string[] {
  if (came === null || wanted === null || came < LEAST_CASES) return [];
  const share = shareOf(Math.abs(came - wanted), wanted);
  if (share === null) return [];
  if (came === wanted) return [`as ${word}`];
  return [`${percent(share)} ${came > wanted ? 'more' : 'less'} than ${word}`];
}

function amountIn(format: CellFormat, value: number, currency: string): string {
  if (format === 'money') return money(value, currency);
  return format === 'days' ? `${number(value)} days` : number(value);
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.;,\s]+$/, '');
}
