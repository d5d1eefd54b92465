import type { PlainYearMonth } from '../calendar/plain-date.ts';
import type { Goal } from '../goals/goal.ts';
import { monthName } from '../review/wording.ts';
import type { TableRow } from '../workbook.ts';
import type { PlanContext } from './plan-context.ts';

/** A goal of a month that can be judged. */
export interface OpenGoal extends TableRow<Goal> {
  readonly month: PlainYearMonth;
}

/** The goals of the months that can be judged; a line that names no goal has a name of its own. */
export function openGoals({ goals, months }: PlanContext): OpenGoal[] {
  const open = new Set(months().map(({ month }) => month));
  return goals.flatMap((row) => {
    const { month, goal, metric } = row.item;
    if (month === null || !open.has(month)) return [];
    const name = goal.trim() || metric.trim() || `the goal of ${monthName(month)}`;
    return [{ ...row, month, item: { ...row.item, goal: name } }];
  });
}
