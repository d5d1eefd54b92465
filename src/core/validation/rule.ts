import type { Kind, PlanItem } from '../plan/item.ts';
import type { TabKey } from '../workbook.ts';
import type { Severity } from './finding.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanRow } from './plan-row.ts';
import type { ThingToFill } from './to-fill.ts';

/** What is known of a rule before it runs. */
interface RuleDeclaration {
  /** Stable, such as `stage-missing`. */
  readonly code: string;
  /** What a finding has where the rule does not say otherwise, once the row is ripe. */
  readonly severity: Severity;
  /** The reason in plain words, for people. */
  readonly why: string;
  /** The tabs that the rule looks at, besides Plan and Settings. */
  readonly tables: readonly TabKey[];
}

/** A rule about one row. */
export interface RowRule extends RuleDeclaration {
  readonly scope: 'row';
  /** The kinds of rows it is about. A row without a kind counts as a post. */
  readonly kinds: readonly Kind[];
  /** A rule about today leaves Published, Missed and Skipped rows alone. */
  readonly aboutTime?: true;
  /** What is wrong with the row; `null` where nothing is. */
  readonly check: (row: PlanRow, context: PlanContext) => Fault | null;
}

/** A rule about several rows together: it needs the whole plan. */
export interface PlanRule extends RuleDeclaration {
  readonly scope: 'plan';
  readonly check: (context: PlanContext) => readonly PlacedFault[];
}

export type Rule = RowRule | PlanRule;

/** Something wrong, as a rule sees it. */
export interface Fault {
  /** The column whose cell has to change. */
  readonly column: keyof PlanItem;
  /** What is wrong and what to do, in one sentence for a marketing manager. */
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** What is still to be filled in; such a fault ripens, see `ripeness.ts`. */
  readonly toFill?: readonly ThingToFill[];
}

/** A fault and the row of the plan that it stands on. */
export interface PlacedFault extends Fault {
  readonly row: PlanRow;
}

export const POSTS_AND_ADS: readonly Kind[] = ['Post', 'Ad'];
export const EVERY_KIND: readonly Kind[] = ['Post', 'Ad', 'Task'];
