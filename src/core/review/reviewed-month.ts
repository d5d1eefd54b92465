import { plusMonths } from '../calendar/plain-date.ts';
import { diagnosis } from './diagnosis.ts';
import { type Measures, measuresOf } from './figures.ts';
import { goalsOfMonth, type JudgedGoal, scoreOf } from './goals-of-month.ts';
import type { ReviewInput } from './input.ts';
import { type StageLine, stageLines } from './stage-lines.ts';
import { type UnqualifiedReasons, unqualifiedReasons } from './unqualified-reasons.ts';

/** Everything the sections of a review speak of, worked out once. */
export interface ReviewedMonth {
  readonly input: ReviewInput;
  readonly measures: Measures;
  /** The month before, to compare with. */
  readonly before: Measures;
  readonly goals: readonly JudgedGoal[];
  readonly stages: readonly StageLine[];
  readonly reasons: UnqualifiedReasons;
  readonly diagnosis: string;
}

export function reviewedMonth(input: ReviewInput): ReviewedMonth {
  const measures = measuresOf(input);
  const goals = goalsOfMonth(input.goals, input.month, measures);
  const reasons = unqualifiedReasons(input);
  return {
    input,
    measures,
    before: measuresOf({ ...input, month: plusMonths(input.month, -1) }),
    goals,
    stages: stageLines(input, measures),
    reasons,
    diagnosis: diagnosis({
      month: input.month,
      marketing: scoreOf(goals, 'Marketing'),
      sales: scoreOf(goals, 'Sales'),
      leads: measures.leadsInCrm.value,
      reasons,
      salesClosed: measures.sales.value,
      salesFromThisMonthsLeads: measures.salesFromThisMonthsLeads.value,
      meanDaysToClose: measures.meanDaysToClose.value,
    }),
  };
}
