import type { CadenceLine } from './cadence/line.ts';
import type { Channel } from './channels/channel.ts';
import type { StandingLink } from './channels/standing-link.ts';
import type { Goal } from './goals/goal.ts';
import type { Person } from './people/person.ts';
import type { Idea } from './plan/idea.ts';
import type { PlanItem } from './plan/item.ts';
import type { Result } from './results/result.ts';
import type { Sale } from './results/sale.ts';
import type { Decision } from './review/decision.ts';
import type { Stage } from './sales-cycle/stage.ts';
import type { OwnRule } from './validation/own-rules/own-rule.ts';

/** The tabs that hold one item a row, and what the items are. */
export interface TabItems {
  readonly plan: PlanItem;
  readonly goals: Goal;
  readonly salesCycle: Stage;
  readonly people: Person;
  readonly channels: Channel;
  readonly standingLinks: StandingLink;
  readonly cadence: CadenceLine;
  readonly ideas: Idea;
  readonly results: Result;
  readonly sales: Sale;
  readonly decisions: Decision;
  readonly ownRules: OwnRule;
}

/** A tab of the workbook, by key; people may rename the tab itself. */
export type TabKey = keyof TabItems | 'calendar' | 'settings';

/**
 * A row of a tab after reading: the parsed item, where it stands, and which of its cells could
 * not be read. An unreadable cell reads as blank; rules must not call it missing.
 */
export interface TableRow<T> {
  /** The row of the sheet, 1-based. */
  readonly row: number;
  readonly item: T;
  readonly unreadable: ReadonlyArray<keyof T>;
}
