import type { ReviewInput } from './input.ts';
import { type Measure, measure } from './measure.ts';
import { isLate, isMissed, isPublished, plannedOfMonth } from './plan-of-month.ts';

export interface PlanMeasures {
  readonly planned: Measure;
  readonly published: Measure;
  readonly missed: Measure;
  readonly late: Measure;
}

/**
 * How much of the plan was carried out: posts of the month by their date, without skipped ones.
 * The plan itself is the record, so a month without rows is known to have none.
 */
export function planMeasures({ plan, month }: ReviewInput): PlanMeasures {
  const posts = plannedOfMonth(plan, month, 'Post');
  const count = (rows: typeof posts) => measure(rows.length, 'plan', rows);
  return {
    planned: count(posts),
    published: count(posts.filter(({ item }) => isPublished(item))),
    missed: count(posts.filter(({ item }) => isMissed(item))),
    late: count(posts.filter(({ item }) => isLate(item))),
  };
}
