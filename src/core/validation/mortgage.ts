import type { PlanContext } from './plan-context.ts';
import type { PlanRow } from './plan-row.ts';
import { POSTS_AND_ADS, type RowRule } from './rule.ts';

/**
 * A reminder for mortgage companies in the United States; no legal advice. It looks at ads and at
 * posts that sell, and only at copy that is really written.
 */
export function mortgageReminder(reminder: {
  readonly code: string;
  readonly why: string;
  readonly message: string;
  readonly isForgotten: (copy: string, context: PlanContext) => boolean;
}): RowRule {
  return {
    code: reminder.code,
    severity: 'warning',
    why: `${reminder.why} This is a reminder, not legal advice.`,
    scope: 'row',
    kinds: POSTS_AND_ADS,
    tables: [],
    check: (row, context) =>
      isLookedAt(row, context) && reminder.isForgotten(row.item.copy, context)
        ? { column: 'copy', message: reminder.message }
        : null,
  };
}

function isLookedAt(row: PlanRow, { settings, sells }: PlanContext): boolean {
  if (settings.trade !== 'Mortgage' || !row.isReadable('copy') || row.lacks('copy')) return false;
  return row.kind === 'Ad' || sells(row.item.type);
}
