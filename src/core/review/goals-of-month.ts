import type { PlainYearMonth } from '../calendar/plain-date.ts';
import type { Goal, Side } from '../goals/goal.ts';
import { nameKey } from '../named.ts';
import { roundTo } from '../results/known-sum.ts';
import type { TableRow } from '../workbook.ts';
import type { Measures } from './figures.ts';
import type { Measure } from './measure.ts';
import { actualOf, reached } from './metric.ts';

/** A goal beside what came. */
export interface JudgedGoal {
  readonly goal: Goal;
  readonly row: number;
  readonly actual: Measure;
  /** Actual less target; below none where it fell short, or cost less. */
  readonly difference: number | null;
  /** `null` where target or actual is unknown. */
  readonly met: boolean | null;
}

export function goalsOfMonth(
  goals: readonly TableRow<Goal>[],
  month: PlainYearMonth,
  measures: Measures,
): JudgedGoal[] {
  return goals
    .filter(({ item }) => item.month === month)
    .map(({ item: goal, row }) => {
      const actual = actualOf(goal.metric, measures);
      const known = goal.target !== null && actual.value !== null;
      return {
        goal,
        row,
        actual,
        difference: known ? roundTo((actual.value ?? 0) - (goal.target ?? 0), 2) : null,
        met: reached(goal.metric, goal.target, actual.value),
      };
    });
}

/** How one side did: how many of its goals could be judged, and how many were met. */
export interface SideScore {
  readonly judged: number;
  readonly met: number;
  /** Met where more than half of the goals were; `null` where none could be judged. */
  readonly verdict: boolean | null;
}

export function scoreOf(goals: readonly JudgedGoal[], side: Side, stage?: string): SideScore {
  const judged = goals.filter(
    ({ goal, met }) =>
      met !== null &&
      goal.side === side &&
      (stage === undefined || nameKey(goal.stage) === nameKey(stage)),
  );
  const met = judged.filter((goal) => goal.met === true).length;
  return {
    judged: judged.length,
    met,
    verdict: judged.length === 0 ? null : met * 2 > judged.length,
  };
}

/** The first target of the month by that metric. */
export function targetOf(metric: string, goals: readonly JudgedGoal[]): number | null {
  const judged = goals.find(
    ({ goal }) => metric !== '' && nameKey(goal.metric) === nameKey(metric),
  );
  return judged?.goal.target ?? null;
}
