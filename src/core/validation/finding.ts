import type { SEVERITIES } from '../settings/settings.ts';
import type { TabKey } from '../workbook.ts';

/** How much a finding matters: errors stop approval and scheduler files. */
export type Severity = (typeof SEVERITIES)[number];

/** Where a finding stands: a cell of a tab, by row and column key; the sheet knows its address. */
export interface Place {
  readonly tab: TabKey;
  /** The row of the sheet, 1-based. */
  readonly row: number;
  /** The key of the column, such as `stage`. */
  readonly column: string;
}

/** One problem of the user's data. All of them are reported at once. */
export interface Finding {
  /** Stable, such as `stage-missing`. */
  readonly code: string;
  readonly severity: Severity;
  /** The row of the plan it is about; blank where it is about no row of the plan. */
  readonly rowId: string;
  readonly place: Place;
  /** What is wrong and what to do, in one sentence for a marketing manager. */
  readonly message: string;
  /** The reason behind the rule, in plain words. */
  readonly why: string;
  /** The one right answer, where there is one. */
  readonly fix?: Fix;
}

/** What puts a finding right for sure: a cell of the same row of the plan gets another text. */
export interface Fix {
  /** The key of the column. */
  readonly column: string;
  /** What stands in the cell; where something else does by now, the fix is off. */
  readonly from: string;
  readonly to: string;
  /** What happens, as a button says it: `Write “Priya”`. */
  readonly label: string;
}
