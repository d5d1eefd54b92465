import type { PlainYearMonth } from '../calendar/plain-date.ts';
import type { Goal, Side } from '../goals/goal.ts';
import { nameKey } from '../named.ts';
import { roundTo } from '../results/known-sum.ts';
import type { TableRow } from '../workbook.ts';
import type { Measures } from './figures.ts';
import type { Measure } from './measure.ts';
import { accrues, actualOf, reached } from './metric.ts';
import { byNow, type Progress } from './progress.ts';

/** A goal beside what came. */
export interface JudgedGoal {
  readonly goal: Goal;
  readonly row: number;
  readonly actual: Measure;
  /** What the target comes to by now: all of it, save in a month that is not over. */
  readonly wanted: number | null;
  /** Actual less what is wanted by now; below none where it fell short, or cost less. */
  readonly difference: number | null;
  /**
   * Whether it was met, or is on course while the month is not over; `null` where target or
   * actual is unknown, and before the month begins.
   */
  readonly met: boolean | null;
  /** Whether the whole target is reached, though the month may go on. */
  readonly reached: boolean;
}

export function goalsOfMonth(
  goals: readonly TableRow<Goal>[],
  month: PlainYearMonth,
  measures: Measures,
  progress: Progress,
): JudgedGoal[] {
  return goals
    .filter(({ item }) => item.month === month)
    .map(({ item: goal, row }) => {
      const { metric, target } = goal;
      const actual = actualOf(metric, measures);
      const wanted = target !== null && accrues(metric) ? byNow(target, progress) : target;
      const known = wanted !== null && actual.value !== null;
      return {
        goal,
        row,
        actual,
        wanted,
        difference: known ? roundTo((actual.value ?? 0) - (wanted ?? 0), 2) : null,
        met: progress.passed === 0 ? null : reached(metric, wanted, actual.value),
        reached: accrues(metric) && reached(metric, target, actual.value) === true,
      };
    });
}

/** How one side did: how many of its goals could be judged, and how many were met. */
export interface SideScore {
  /** Goals with a target. */
  readonly targets: number;
  readonly judged: number;
  readonly met: number;
  /** Met where more than half of the goals were; `null` where none could be judged. */
  readonly verdict: boolean | null;
}

export function scoreOf(goals: readonly JudgedGoal[], side: Side, stage?: string): SideScore {
  const own = goals.filter(
    ({ goal }) =>
      goal.side === side && (stage === undefined || nameKey(goal.stage) === nameKey(stage)),
  );
  const judged = own.filter((goal) => goal.met !== null);
  const met = judged.filter((goal) => goal.met === true).length;
  return {
    targets: own.filter(({ goal }) => goal.target !== null).length,
    judged: judged.length,
    met,
    verdict: judged.length === 0 ? null : met * 2 > judged.length,
  };
}

/** The goal of the month by that metric; of several the one that asks for most. */
export function goalOf(metric: string, goals: readonly JudgedGoal[]): JudgedGoal | undefined {
  const candidates = goals.filter(
    ({ goal }) => metric !== '' && nameKey(goal.metric) === nameKey(metric),
  );
  const targets = candidates.flatMap(({ goal }) => goal.target ?? []);
  const most = accrues(metric) ? Math.max(...targets) : Math.min(...targets);
  return candidates.find(({ goal }) => goal.target === most) ?? candidates[0];
}
