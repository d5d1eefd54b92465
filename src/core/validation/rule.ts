import type { PlainYearMonth } from '../calendar/plain-date.ts';
import type { Kind, PlanItem } from '../plan/item.ts';
import type { TabItems, TabKey } from '../workbook.ts';
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
  /** What makes it fire, in one short line; for `docs/rules.md`. */
  readonly example: string;
  /** The demands of the articles that it rests on, such as `000-6`; see `docs/articles.md`. */
  readonly source?: string;
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

/** A rule about several rows together, a month or another tab: it needs the whole plan. */
export interface PlanRule extends RuleDeclaration {
  readonly scope: 'plan';
  readonly check: (context: PlanContext) => readonly PlacedFault[];
}

export type Rule = RowRule | PlanRule;

/** Something wrong with a row of the plan, as a rule sees it. */
export interface Fault {
  /** The column whose cell has to change. */
  readonly column: keyof PlanItem;
  /** What is wrong and what to do, in one sentence for a marketing manager. */
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /**
   * What is still to be filled in; such a fault ripens, see `ripeness.ts`. With an empty list it
   * ripens too, and there is nothing to say of it as long as the row is an idea.
   */
  readonly toFill?: readonly ThingToFill[];
  /** Only where there is one right answer. */
  readonly sureFix?: SureFix;
}

/** The one right text of a cell of the row. */
export interface SureFix {
  readonly column: FixableColumn;
  /** The new text; several names are parted by commas. */
  readonly value: string;
  /** What happens, as a button says it: `Write “Priya”`. */
  readonly label: string;
}

/** The columns of the plan that hold text or names. */
export type FixableColumn = {
  [C in keyof PlanItem]: PlanItem[C] extends string | readonly string[] ? C : never;
}[keyof PlanItem];

/** A fault of a row of the plan, or of another tab. */
export type PlacedFault = RowFault | TabFault;

/** A fault and the row of the plan that it stands on. */
export interface RowFault extends Fault {
  readonly row: PlanRow;
}

/** Something wrong in another tab, or with a month as a whole. */
export interface TabFault {
  readonly at: TabPlace;
  /** The month that it is about; `null` is told with every month. */
  readonly month: PlainYearMonth | null;
  readonly message: string;
  readonly severity?: Severity;
}

/** A cell of another tab. What has no row yet stands on row 1, the header. */
export type TabPlace =
  | { [T in OtherTab]: PlaceIn<T, keyof TabItems[T] & string> }[OtherTab]
  | PlaceIn<'settings', 'value'>;

type OtherTab = Exclude<keyof TabItems, 'plan'>;

interface PlaceIn<T, C> {
  readonly tab: T;
  readonly row: number;
  readonly column: C;
}

export const POSTS_AND_ADS: readonly Kind[] = ['Post', 'Ad'];
export const EVERY_KIND: readonly Kind[] = ['Post', 'Ad', 'Task'];
