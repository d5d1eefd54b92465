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
  | 'heading'
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
  const sources = SOURCES.slice(0, section.sources);
  const headers = [...columns, ...sources].map(({ header }) => header);
  return [
    { ...line(`section:${key}`, 'section', [title]), space },
    line(`lead:${key}`, 'lead', [lead]),
    line(`header:${key}`, 'header', [...headers, ...asks]),
    ...rows.map((row) => rowLine(section, row, sources)),
  ];
}

/** Where figures come from, right of the columns: one place, and another beside it. */
interface SourceColumn {
  readonly header: string;
  readonly of: (row: ReviewRow) => Source | undefined;
}

const SOURCES: readonly SourceColumn[] = [
  { header: 'Comes from', of: ({ from }) => from },
  { header: 'And from', of: ({ also }) => also },
];

function rowLine(
  { columns, asks }: ReviewSection,
  row: ReviewRow,
  sources: readonly SourceColumn[],
): Line {
  const cells = columns.map(({ format }, index) => ({
    value: row.cells[index] ?? null,
    format: row.formats?.[index] ?? format,
  }));
  const isHeading = row.kind === 'heading';
  const links = sources.map(
    ({ header, of }): LineCell => ({
      value: isHeading ? header : (of(row) ?? null),
      format: 'text',
    }),
  );
  const isSentence = row.kind === 'sentence';
  return {
    key: row.key,
    kind: row.kind ?? 'row',
    cells: [...(isSentence ? spread(cells) : cells), ...links],
    asks: isHeading ? 0 : asks.length,
    span: isSentence ? columns.length - 1 : 0,
    space: 0,
  };
}

/** The sentence moves from the last cell to the second, from where it may run across the others. */
function spread(cells: readonly LineCell[]): LineCell[] {
  const [name, ...rest] = cells;
  const sentence = rest.pop();
  return name === undefined || sentence === undefined ? [...cells] : [name, sentence, ...rest];
}

function line(key: string, kind: LineKind, texts: readonly string[]): Line {
  const cells = texts.map((value) => ({ value, format: 'text' as const }));
  const span = kind === 'lead' || kind === 'diagnosis' ? SENTENCE_COLUMNS : 0;
  return { key, kind, cells, asks: 0, span, space: 0 };
}
