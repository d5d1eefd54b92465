import type { Kind } from '../plan/item.ts';
import type { Settings } from '../settings/settings.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanRow } from './plan-row.ts';
import { type Fault, POSTS_AND_ADS, type RowRule } from './rule.ts';

/** What a trade is reminded of. */
export interface TradeReminder {
  readonly trade: Settings['trade'];
  /** `pack:` and the name of the rule. */
  readonly code: string;
  readonly why: string;
  readonly example: string;
  readonly column: Fault['column'];
  readonly message: string;
  /** Ads and posts unless said otherwise; of posts always those that sell. */
  readonly kinds?: readonly Kind[];
  readonly isForgotten: (row: PlanRow, context: PlanContext) => boolean;
}

/**
 * A rule of a trade's pack: a reminder, no legal advice. It looks at ads and at posts that sell,
 * and only at copy that is really written.
 */
export function tradeReminder(reminder: TradeReminder): RowRule {
  const { trade, code, why, example, column, message, kinds = POSTS_AND_ADS } = reminder;
  return {
    code,
    severity: 'warning',
    why: `${why} This is a reminder, not legal advice.`,
    example,
    scope: 'row',
    kinds,
    tables: [],
    check: (row, context) =>
      context.settings.trade === trade &&
      row.isReadable('copy') &&
      !row.lacks('copy') &&
      (row.kind === 'Ad' || context.sells(row.item.type)) &&
      reminder.isForgotten(row, context)
        ? { column, message }
        : null,
  };
}
