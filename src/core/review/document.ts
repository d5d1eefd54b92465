import type { PlainYearMonth } from '../calendar/plain-date.ts';
import type { Source } from './measure.ts';

/**
 * A monthly review as plain data. The sheet draws it: each section has its lead, a header row of
 * columns and asks, and its rows.
 */
export interface ReviewDocument {
  readonly month: PlainYearMonth;
  readonly title: string;
  readonly sections: readonly ReviewSection[];
  readonly charts: readonly ReviewChart[];
  /** What the month says, as a manager would say it aloud. */
  readonly diagnosis: string;
}

export interface ReviewSection {
  readonly key: SectionKey;
  readonly title: string;
  /** What the section says, in a sentence or two; what is missing, where data is missing. */
  readonly lead: string;
  readonly columns: readonly ReviewColumn[];
  /** Headers of the cells that people fill, to the right of the columns. */
  readonly asks: readonly string[];
  readonly rows: readonly ReviewRow[];
}

/** The sections, in the order of the review. */
export type SectionKey =
  | 'outcome'
  | 'goals'
  | 'marketing-sales'
  | 'cohorts'
  | 'execution'
  | 'posts'
  | 'coverage'
  | 'money'
  | 'people'
  | 'last-decisions'
  | 'decisions'
  | 'notes';

export interface ReviewColumn {
  readonly header: string;
  readonly format: CellFormat;
}

/** A percent is a fraction: 0.25 is shown as 25%. */
export type CellFormat = 'text' | 'count' | 'money' | 'percent' | 'days' | 'date';

export type ReviewCell = string | number | null;

export interface ReviewRow {
  /**
   * Stays the same from refresh to refresh and is unique in the document, so that what people
   * wrote beside the row finds it again: `stage:Find leads`.
   */
  readonly key: string;
  /** One for each column; `null` is not known. Rows that people fill may have none. */
  readonly cells: readonly ReviewCell[];
  /** The format of single cells where it is not the column's; as many as there are cells. */
  readonly formats?: readonly (CellFormat | null)[];
  /** Where the figures of the row come from. */
  readonly from?: Source;
}

/** A row without overrides; a source of `null` is left out. */
export function reviewRow(
  key: string,
  cells: readonly ReviewCell[],
  from: Source | null = null,
  formats?: readonly (CellFormat | null)[],
): ReviewRow {
  return {
    key,
    cells,
    ...(from === null ? {} : { from }),
    ...(formats === undefined ? {} : { formats }),
  };
}

/** A chart over rows of a section that stand one below the other. */
export interface ReviewChart {
  readonly key: string;
  readonly title: string;
  readonly type: 'column' | 'bar' | 'line';
  readonly section: SectionKey;
  /** The keys of the rows, in their order in the section. */
  readonly rows: readonly string[];
  /** The column, 0 first, that names the bars or points. */
  readonly label: number;
  readonly series: readonly number[];
}

/** The columns of a section, by header and format. */
export function columns(...written: readonly (readonly [string, CellFormat])[]): ReviewColumn[] {
  return written.map(([header, format]) => ({ header, format }));
}
