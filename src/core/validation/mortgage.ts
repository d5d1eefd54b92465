import type { PlanContext } from './plan-context.ts';
import type { RowRule } from './rule.ts';
import { tradeReminder } from './trade-reminder.ts';

/** A reminder for mortgage companies in the United States about their copy. */
export function mortgageReminder(reminder: {
  readonly code: string;
  readonly why: string;
  readonly example: string;
  readonly message: string;
  readonly isForgotten: (copy: string, context: PlanContext) => boolean;
}): RowRule {
  return tradeReminder({
    ...reminder,
    trade: 'Mortgage',
    column: 'copy',
    isForgotten: ({ item }, context) => reminder.isForgotten(item.copy, context),
  });
}
