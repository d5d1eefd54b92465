import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Result } from '../result.ts';
import type { Sale } from '../sale.ts';

/** A file, a paste or a tab as rows of cell texts, the first row first. */
export type Grid = readonly (readonly string[])[];

/** What the reader needs to know beside the grid. */
export interface ReadingFacts {
  /** Today in the spreadsheet's zone: years that an export leaves out are told from it. */
  readonly today: PlainDate;
  /** The currency of Settings, a sign or a code; amounts in another one are remarked upon. */
  readonly currency: string;
  /** The name that goes into the column File: that of the file or tab, or `Paste`. */
  readonly file: string;
  readonly answers: ImportAnswers;
}

/** What a person said about a file. All of it is remembered by the signature of its headers. */
export interface ImportAnswers {
  /** The name of the source, where it was not recognised, or wrongly. */
  readonly source?: string;
  /** Field to header, where a column was found wrongly or not at all; a blank header is none. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** Whether 03/04 is the third of April; asked where the file leaves it open. */
  readonly dayFirst?: boolean;
}

export type ReadExport = ReadResults | ReadSales | NotRead;

/** Rows for the tab Results. */
export interface ReadResults extends ReadFile {
  readonly table: 'results';
  readonly rows: readonly MeasuredRow[];
}

/** Rows for the tab Sales. */
export interface ReadSales extends ReadFile {
  readonly table: 'sales';
  readonly rows: readonly Sale[];
}

/** A file that could not be read as any source: the remarks say why, and what to do. */
export interface NotRead extends ReadFile {
  readonly table: '';
  readonly rows: readonly [];
}

export interface ReadFile {
  /** The name of the source, as the column Source holds it; blank where none was recognised. */
  readonly source: string;
  /** Sources that it could be as well, the likeliest first. */
  readonly candidates: readonly string[];
  /** Stands for the headers, whatever the rows: the key under which answers are remembered. */
  readonly signature: string;
  readonly mapping: readonly MappedColumn[];
  /** Headers that no field takes, so that a person can choose among them. */
  readonly unused: readonly string[];
  readonly questions: readonly ImportQuestion[];
  /** Sentences for the person: what was understood otherwise than it looks, and what is missing. */
  readonly remarks: readonly string[];
  readonly dropped: Dropped;
}

/** A field of the source and the column that it is read from. */
export interface MappedColumn {
  /** The key of the field, such as `linkClicks`. */
  readonly field: string;
  /** What the tab calls it, such as `Link clicks`. */
  readonly label: string;
  /** The header in the file; blank where no column was found. */
  readonly header: string;
  readonly required: boolean;
  /** From 0 to 1; 1 is a header that the source documents, or one that a person chose. */
  readonly sure: number;
}

/** What only a person can say; reading goes on with the likelier answer until then. */
export interface ImportQuestion {
  /** The answer that it asks for. */
  readonly key: 'dayFirst' | 'source';
  readonly sentence: string;
  /** What may be answered: `true` and `false` for `dayFirst`, names of sources for `source`. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** What was in the file and goes nowhere. */
export interface Dropped {
  /** Total rows, subtotals and footers. */
  readonly totals: number;
  /** Rows without anything that counts. */
  readonly blank: number;
  /** Rows that cannot be read, each with its row in the file (1 first) and the reason. */
  readonly unreadable: readonly { readonly row: number; readonly why: string }[];
  /** Headers of columns with personal data: they are never taken over. */
  readonly personal: readonly string[];
}

/** A measured thing, and what tells which row of the plan it is. The clues are never written. */
export interface MeasuredRow {
  readonly result: Result;
  readonly clues: Clues;
}

export interface Clues {
  /** The address of the post; blank where the file has none. */
  readonly link: string;
  /** Its whole text. */
  readonly text: string;
  /** Labels, `utm_content` or names in which a Row ID may stand. */
  readonly label: string;
}
