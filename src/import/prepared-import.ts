import type { PlainDate } from '../core/calendar/plain-date.ts';
import type { MatchableRow, MatchedResult } from '../core/results/import/matching.ts';
import type { PackedRow } from '../core/results/import/packed-rows.ts';
import type { ImportAnswers, ReadExport } from '../core/results/import/reading.ts';
import type { Result } from '../core/results/result.ts';
import type { Sale } from '../core/results/sale.ts';

/** An export that was read and matched: what would be written, before anything is. */
export interface PreparedImport {
  /** The name of the file or tab, or `Paste`. */
  readonly name: string;
  readonly read: ReadExport;
  /** The answers that the reading stands on: those given, and those remembered for such headers. */
  readonly answers: ImportAnswers;
  /** Whether any of them were remembered rather than given. */
  readonly remembered: boolean;
  /** For results: what would be written, with the row of the plan each belongs to. Sales have none. */
  readonly matches: readonly MatchedResult[];
  /** How many results have a row of the plan. */
  readonly matched: number;
  /** The places among `matches` of posts and ads without one that nobody left so on purpose. */
  readonly unmatched: readonly number[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** What would change in rows that stand, at most the first 100 of them. */
  readonly differences: readonly RowDifference[];
  /** The rows that are new or change, as they will cross. */
  readonly changed: readonly Readonly<PackedRow>[];
  /** What was odd about the file itself, in sentences, beside those of `read`. */
  readonly remarks: readonly string[];
  readonly context: ImportContext;
  /** Rows of the plan chosen by hand: Row ID (or a blank for none) by identity of the result. */
  readonly byHand: ReadonlyMap<string, string>;
}

/** Cells of a standing row that would change. */
export interface RowDifference {
  /** The row's name, else its Source ID. */
  readonly name: string;
  readonly cells: readonly {
    readonly column: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** The workbook as far as the import touches it. */
export interface ImportContext {
  readonly today: PlainDate;
  /** Rows of the plan; those of other days with nothing but their Row IDs. */
  readonly plan: readonly MatchableRow[];
  readonly channels: readonly ImportChannel[];
  readonly results: readonly Result[];
  readonly sales: readonly Sale[];
}

/** What tells which platform a channel is on. */
export interface ImportChannel {
  readonly name: string;
  readonly address: string;
  readonly utmSource: string;
}
