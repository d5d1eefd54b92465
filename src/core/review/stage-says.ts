import { nameKey } from '../named.ts';
import type { PlanItem } from '../plan/item.ts';
import { caseOf, type DiagnosisCase } from './diagnosis-case.ts';
import { LEAST_CASES } from './few.ts';
import { type JudgedGoal, scoreOf } from './goals-of-month.ts';
import { isPublished, planOfMonth } from './plan-of-month.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import type { StageLine } from './stage-lines.ts';
import { countedOf, number, sentences } from './wording.ts';

/** What a stage's two numbers and its rows say. */
export function stageSays({ stage }: StageLine, review: ReviewedMonth): string {
  if (stage.servedBy === 'Elsewhere') return 'Served elsewhere than on social.';
  const { goals, measures, progress } = review;
  const marketing = scoreOf(goals, 'Marketing', stage.name).verdict;
  const sales = scoreOf(goals, 'Sales', stage.name).verdict;
  const words = progress.isOver ? WHEN_OVER : SO_FAR;
  const judged = caseOf(marketing, sales, measures.leadsInCrm.value);
  return sentences(
    judged === 'not judged' ? oneSide(marketing, sales, progress.isOver) : words[judged],
    rowsOf(stage.name, review),
  );
}

const TOO_FEW = `Too few to judge: fewer than ${LEAST_CASES} leads.`;

const WHEN_OVER: { readonly [C in Exclude<DiagnosisCase, 'not judged'>]: string } = {
  'both met': 'Both met: keep.',
  'marketing only': 'Marketing met, sales missed: the wrong people, or lost on the way.',
  'sales only': 'Sales met, marketing missed: it came from elsewhere, or fewer were enough.',
  neither: 'Both missed: was it carried out, and was the assumption right?',
  'too few': TOO_FEW,
};

const SO_FAR: typeof WHEN_OVER = {
  'both met': 'Both on course.',
  'marketing only': 'Marketing on course, sales behind so far.',
  'sales only': 'Sales on course, marketing behind so far.',
  neither: 'Both behind so far: is the plan carried out?',
  'too few': TOO_FEW,
};

/** Where one side alone has a goal that can be judged. */
function oneSide(marketing: boolean | null, sales: boolean | null, isOver: boolean): string {
  const verdict = marketing ?? sales;
  if (verdict === null) return 'Nothing to judge by yet.';
  const side = marketing === null ? 'Sales' : 'Marketing';
  const words = verdict ? (isOver ? 'met' : 'on course') : isOver ? 'missed' : 'behind so far';
  return `${side} ${words}; nothing to judge ${side === 'Sales' ? 'marketing' : 'sales'} by.`;
}

/** Whether posts served the stage: a number without a post behind it is nobody's doing. */
function rowsOf(stage: string, { input, progress }: ReviewedMonth): string {
  const isOf = ({ kind, status, stage: other }: PlanItem) =>
    kind !== 'Task' && status !== 'Skipped' && nameKey(other) === nameKey(stage);
  const month = planOfMonth(input.plan, input.month);
  const rows = month.filter(({ item }) => isOf(item));
  if (month.length === 0) return '';
  if (rows.length === 0) return 'No post or ad was planned for it.';
  const out = rows.filter(({ item }) => isPublished(item)).length;
  if (out === rows.length) return '';
  return `${countedOf(out, rows.length, 'post or ad', 'posts and ads')} went out${progress.isOver ? '' : ' so far'}.`;
}

/** `Link clicks: 450 of 400`, one for each goal of the stage. */
export function goalText(goals: readonly JudgedGoal[], side: string, stage: string): string {
  return goals
    .filter(({ goal }) => goal.side === side && nameKey(goal.stage) === nameKey(stage))
    .map(({ goal, actual }) => {
      const came = actual.value === null ? 'not known' : number(actual.value);
      const target = goal.target === null ? 'no target' : number(goal.target);
      return `${goal.metric}: ${came} of ${target}`;
    })
    .join('; ');
}
