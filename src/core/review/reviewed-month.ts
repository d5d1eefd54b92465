import type { PlainYearMonth } from '../calendar/plain-date.ts';
import { nameKey } from '../named.ts';
import type { Stage } from '../sales-cycle/stage.ts';
import { diagnosis } from './diagnosis.ts';
import { audiencesOfMonth, unservedStages } from './evidence-of-plan.ts';
import { type Measures, measuresOf } from './figures.ts';
import { goalsOfMonth, type JudgedGoal, scoreOf } from './goals-of-month.ts';
import type { ReviewInput } from './input.ts';
import { type JudgedPost, judgePosts } from './judge-posts.ts';
import { lastMonths } from './last-months.ts';
import { type Progress, progressOf } from './progress.ts';
import { type StageLine, stageLines } from './stage-lines.ts';
import { type UnqualifiedReasons, unqualifiedReasons } from './unqualified-reasons.ts';

/** Everything the sections of a review speak of, worked out once. */
export interface ReviewedMonth {
  readonly input: ReviewInput;
  readonly progress: Progress;
  readonly measures: Measures;
  /** The month before, to compare with. */
  readonly before: Measures;
  /** The months up to this one, in order, this one among them. */
  readonly months: readonly CountedMonth[];
  readonly goals: readonly JudgedGoal[];
  readonly posts: readonly JudgedPost[];
  readonly stages: readonly StageLine[];
  readonly reasons: UnqualifiedReasons;
  readonly diagnosis: string;
}

export interface CountedMonth {
  readonly month: PlainYearMonth;
  readonly measures: Measures;
}

export function reviewedMonth(given: ReviewInput): ReviewedMonth {
  const input = { ...given, cycle: uniqueStages(given.cycle) };
  const progress = progressOf(input.month, input.today);
  const count = (month: PlainYearMonth) => measuresOf({ ...input, month });
  const earlier = lastMonths(input.month)
    .slice(0, -1)
    .map((month) => ({ month, measures: count(month) }));
  const measures = count(input.month);
  const [before = measures] = earlier.slice(-1).map((month) => month.measures);
  const goals = goalsOfMonth(input.goals, input.month, measures, progress);
  const reasons = unqualifiedReasons(input);
  return {
    input,
    progress,
    measures,
    before,
    months: [...earlier, { month: input.month, measures }],
    goals,
    posts: judgePosts(input),
    stages: stageLines(input, measures),
    reasons,
    diagnosis: diagnosis({
      month: input.month,
      progress,
      marketing: scoreOf(goals, 'Marketing'),
      sales: scoreOf(goals, 'Sales'),
      leads: measures.leadsInCrm.value,
      qualified: measures.qualified.value,
      reasons,
      audiences: audiencesOfMonth(input).counts,
      adLeads: measures.adLeads.value,
      handOffLeak: measures.handOffLeak.value,
      leftAlone: measures.leftAlone.value,
      contactWithinDays: input.settings.contactWithinDays,
      planned: measures.planned.value ?? 0,
      missed: measures.missed.value ?? 0,
      unserved: progress.isOver ? unservedStages(input) : [],
      salesClosed: measures.sales.value,
      salesFromThisMonthsLeads: measures.salesFromThisMonthsLeads.value,
      meanDaysToClose: measures.meanDaysToClose.value,
    }),
  };
}

/** A stage that stands twice is one, and one without a name is none. */
function uniqueStages(cycle: readonly Stage[]): Stage[] {
  const keys = cycle.map(({ name }) => nameKey(name));
  return cycle.filter(
    (_, index) => keys[index] !== '' && keys.indexOf(keys[index] ?? '') === index,
  );
}
