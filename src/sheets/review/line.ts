import type {
  CellFormat,
  ReviewCell,
  ReviewDocument,
  ReviewRow,
  ReviewSection,
} from '../../core/review/document.ts';
import type { Source } from '../../core/review/measure.ts';
import { SECTION_TITLE_ROWS, SENTENCE_COLUMNS } from './place.ts';

/** What a line of the review tab is, and so how it looks. */
export type LineKind =
  | 'title'
  | 'diagnosis'
  | 'state'
  | 'section'
  | 'lead'
  | 'header'
  | 'row'
  | 'sentence';

/**
 * A line of the review tab. Its key stands in the hidden first column, so that a refresh finds the
 * line again wherever people moved it; its cells follow. What stands right of them is people's.
 */
export interface Line {
  readonly key: string;
  readonly kind: LineKind;
  readonly cells: readonly LineCell[];
  /** How many cells to the right are for people to fill. */
  readonly asks: number;
  /** Over how many columns its sentence runs; 0 where there is none. */
  readonly span: number;
  /** Blank lines before it, when it is made. */
  readonly space: number;
}

export interface LineCell {
  readonly value: ReviewCell | Source;
  /** `any` takes whatever people type. */
  readonly format: CellFormat | 'any';
}

/** A cell that is left to people. */
export const NOT_OURS: LineCell = { value: null, format: 'any' };

/** The lines of a review, from top to bottom. */
export function linesOf(document: ReviewDocument, state: string): Line[] {
  return [
    line('title', 'title', [document.title]),
    line('diagnosis', 'diagnosis', [document.diagnosis]),
    line('state', 'state', [state]),
    ...document.sections.flatMap((section, index) =>
      sectionLines(section, index === 0 ? SECTION_TITLE_ROWS : 1),
    ),
  ];
}

function sectionLines(section: ReviewSection, space: number): Line[] {
  const { key, title, lead, columns, asks, rows } = section;
  const hasSource = rows.some(({ from }) => from !== undefined);
  const headers = [...columns.map(({ header }) => header), ...(hasSource ? ['Comes from'] : [])];
  return [
    { ...line(`section:${key}`, 'section', [title]), space },
    line(`lead:${key}`, 'lead', [lead]),
    line(`header:${key}`, 'header', [...headers, ...asks]),
    ...rows.map((row) => rowLine(section, row, hasSource)),
  ];
}

function rowLine({ columns, asks }: ReviewSection, row: ReviewRow, hasSource: boolean): Line {
  const cells = columns.map(({ format }, index) => ({
    value: row.cells[index] ?? null,
    format: row.formats?.[index] ?? format,
  }));
  const source: LineCell = { value: row.from ?? null, format: 'text' };
  const sentence = sentenceOf(cells);
  const own = sentence ?? cells;
  return {
    key: row.key,
    kind: sentence === null ? 'row' : 'sentence',
    cells: hasSource ? [...own, source] : own,
    asks: asks.length,
    span: sentence === null ? 0 : columns.length - 1,
    space: 0,
  };
}

/**
 * A row that says nothing but a name and, in its last column, a sentence: the sentence moves to the
 * second cell, from where it may run across the others.
 */
function sentenceOf(cells: readonly LineCell[]): LineCell[] | null {
  const [name, ...rest] = cells;
  const last = rest.pop();
  const isSentence = typeof last?.value === 'string' && last.value !== '';
  const isAlone = rest.length > 0 && rest.every(({ value }) => value === null || value === '');
  return name === undefined || !isSentence || !isAlone ? null : [name, last, ...rest];
}

function line(key: string, kind: LineKind, texts: readonly string[]): Line {
  const cells = texts.map((value) => ({ value, format: 'text' as const }));
  const span = kind === 'lead' || kind === 'diagnosis' ? SENTENCE_COLUMNS : 0;
  return { key, kind, cells, asks: 0, span, space: 0 };
}
