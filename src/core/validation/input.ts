import type { CadenceLine } from '../cadence/line.ts';
import type { PlainDate, PlainYearMonth } from '../calendar/plain-date.ts';
import type { Channel } from '../channels/channel.ts';
import type { StandingLink } from '../channels/standing-link.ts';
import type { Goal } from '../goals/goal.ts';
import type { Person } from '../people/person.ts';
import type { PlanItem } from '../plan/item.ts';
import type { Decision } from '../review/decision.ts';
import type { Stage } from '../sales-cycle/stage.ts';
import type { Settings } from '../settings/settings.ts';
import type { TabKey, TableRow } from '../workbook.ts';
import type { OwnRule } from './own-rules/own-rule.ts';

/**
 * A cell that cannot be what its column says: a date that is no date, a formula error. `row` is
 * the row of the sheet, `column` the key of the column; in Settings the key of the setting.
 */
export interface UnreadableCell {
  readonly tab: TabKey;
  readonly row: number;
  readonly column: string;
  /** The row of the plan it stands in; blank elsewhere. */
  readonly rowId: string;
  /** What stands there. */
  readonly found: string;
  /** What to type instead, such as `a date such as 2026-11-02`. */
  readonly expects: string;
}

/** A review that was closed: the month it is about and the day it was closed. */
export interface ClosedReview {
  readonly month: PlainYearMonth;
  readonly closedOn: PlainDate;
}

/**
 * What validation looks at. A table that no rule of the run needs may be empty: see
 * `tablesNeeded`.
 */
export interface PlanInput {
  readonly plan: readonly TableRow<PlanItem>[];
  readonly cycle: readonly TableRow<Stage>[];
  readonly people: readonly TableRow<Person>[];
  readonly channels: readonly Channel[];
  readonly standingLinks: readonly TableRow<StandingLink>[];
  readonly cadence: readonly TableRow<CadenceLine>[];
  readonly goals: readonly TableRow<Goal>[];
  readonly decisions?: readonly TableRow<Decision>[];
  readonly closedReviews?: readonly ClosedReview[];
  /** The rules that a team wrote itself, where it has any. */
  readonly ownRules?: readonly TableRow<OwnRule>[];
  readonly settings: Settings;
  /** The cells of all tabs that could not be read. */
  readonly unreadable?: readonly UnreadableCell[];
  /** Today in the spreadsheet's zone. */
  readonly today: PlainDate;
}
