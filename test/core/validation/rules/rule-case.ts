import type { PlainYearMonth } from '../../../../src/core/calendar/plain-date.ts';
import type { PlanItem } from '../../../../src/core/plan/item.ts';
import type { Settings } from '../../../../src/core/settings/settings.ts';
import type { Severity } from '../../../../src/core/validation/finding.ts';
import type { TabKey } from '../../../../src/core/workbook.ts';
import type { Given as Tables } from '../a-plan.ts';

/** What a case gives: rows are the sound post of `a-plan.ts` but for what is named here. */
interface Given {
  readonly name: string;
  /** One row, or `rows` for several. */
  readonly row?: Partial<PlanItem>;
  readonly rows?: readonly Partial<PlanItem>[];
  /** Columns that cannot be read, in every row. */
  readonly unreadable?: readonly (keyof PlanItem)[];
  readonly settings?: Partial<Settings>;
  /** Other tabs, by their items: they stand in rows from row 2 on. */
  readonly tables?: Tables;
  /** Checks this month only. */
  readonly month?: PlainYearMonth;
}

export interface Fires extends Given {
  /** The column that it stands on; the rule's severity and row 2 unless said otherwise. */
  readonly column: string;
  /** The tab that it stands in; the plan unless said otherwise. */
  readonly tab?: TabKey;
  readonly severity?: Severity;
  /** The rows of the sheet that it stands on. */
  readonly on?: readonly number[];
  /** What the sentence has to say. */
  readonly says?: string;
  /** The text that the one sure fix writes; none is expected unless it is said. */
  readonly fix?: string;
}

/** When a rule fires and when it must not. */
export interface RuleCases {
  readonly code: string;
  readonly fires: readonly Fires[];
  readonly passes: readonly Given[];
}

export type RuleCase = Given;
