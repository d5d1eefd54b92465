import type { PlainDate, PlainDateTime, PlainYearMonth } from '../calendar/plain-date.ts';
import type { Channel } from '../channels/channel.ts';
import type { Goal } from '../goals/goal.ts';
import type { Person } from '../people/person.ts';
import type { PlanItem } from '../plan/item.ts';
import type { LeftOut } from '../results/counted-once.ts';
import type { Result } from '../results/result.ts';
import type { Sale } from '../results/sale.ts';
import type { Stage } from '../sales-cycle/stage.ts';
import type { Settings } from '../settings/settings.ts';
import type { TableRow } from '../workbook.ts';
import type { Decision } from './decision.ts';

/** What a review looks at: whole tabs, of which it takes what belongs to the month. */
export interface ReviewInput {
  readonly month: PlainYearMonth;
  readonly plan: readonly TableRow<PlanItem>[];
  readonly goals: readonly TableRow<Goal>[];
  readonly cycle: readonly Stage[];
  readonly people: readonly TableRow<Person>[];
  readonly channels: readonly Channel[];
  /** Those that count: see `countedOnce`. */
  readonly results: readonly TableRow<Result>[];
  /** Those that other results count already. */
  readonly leftOut?: readonly LeftOut[];
  readonly sales: readonly TableRow<Sale>[];
  readonly decisions: readonly TableRow<Decision>[];
  /** The months that were reviewed, with the day each was closed; `null` where it is still open. */
  readonly reviews: readonly ClosedReview[];
  readonly settings: Settings;
  readonly today: PlainDate;
  /** The time of day too, for how long a lead has waited; else the start of today. */
  readonly now?: PlainDateTime;
}

export interface ClosedReview {
  readonly month: PlainYearMonth;
  readonly closedOn: PlainDate | null;
}
