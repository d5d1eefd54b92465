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
  /**
   * How many places its figures come from, each a column of its own right of the columns. It is
   * the same whatever the data: what people fill in stands beside them.
   */
  readonly sources: 0 | 1 | 2;
  /** Headers of the cells that people fill, to the right of these. */
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
  /** Rows of another tab that they come from too, such as the sales beside the results. */
  readonly also?: Source;
  /** What the row is where it is no row of figures. */
  readonly kind?: RowKind;
}

/**
 * `heading`: its cells name the columns of the rows below it, which say something else than those
 * above. `sentence`: a name, and in the last cell a sentence that runs across the others.
 */
export type RowKind = 'heading' | 'sentence';

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

/** A row that says one sentence, in a section of so many columns. */
export function sentenceRow(
  key: string,
  name: string,
  sentence: string,
  width: number,
  from: Source | null = null,
): ReviewRow {
  const blanks = Array.from({ length: width - 2 }, () => null);
  const row = reviewRow(key, [name, ...blanks, sentence], from, [
    'text',
    ...blanks.map(() => null),
    'text',
  ]);
  return { ...row, kind: 'sentence' };
}

/** A row that names the columns of the rows below it; as many as the section has. */
export function headingRow(key: string, names: readonly string[]): ReviewRow {
  const row = reviewRow(
    key,
    names,
    null,
    names.map(() => 'text' as const),
  );
  return { ...row, kind: 'heading' };
}

/** The names of the columns of a row: those of its section, or of the last heading above it. */
export function namesOfColumns({ columns, rows }: ReviewSection, key: string): readonly string[] {
  const above = rows.slice(0, rows.findIndex((row) => row.key === key) + 1);
  const heading = above.reverse().find(({ kind }) => kind === 'heading');
  return heading === undefined ? columns.map(({ header }) => header) : heading.cells.map(String);
}

/** The row with a second place its figures come from; `null` is left out. */
export function withAlso(row: ReviewRow, also: Source | null): ReviewRow {
  return also === null ? row : { ...row, also };
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
