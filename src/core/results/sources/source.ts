import type { PlainDate, PlainDateTime } from '../../calendar/plain-date.ts';
import { headerKey } from '../import/header-key.ts';
import type { Period } from '../import/period-text.ts';
import type { MeasuredRow } from '../import/reading.ts';
import type { Sale } from '../sale.ts';

/**
 * What a column holds. A `secret` tells rows apart where they have no ID, and goes nowhere: only a
 * short key that cannot be read back is made of it.
 */
export type FieldType = 'text' | 'number' | 'money' | 'date' | 'secret';

/** What a source is asked for. */
export interface Field {
  /** What the tab calls it. */
  readonly label: string;
  readonly type: FieldType;
  /** Keys of headers that the source documents, and of words that mean the same. */
  readonly headers: readonly string[];
  readonly otherHeaders: readonly string[];
}

export type Fields<F extends string> = Readonly<Record<F, Field>>;

/** A field, with its headers as people read them; see `listed`. */
export function field(label: string, type: FieldType, headers: string, otherHeaders = ''): Field {
  return { label, type, headers: listed(headers), otherHeaders: listed(otherHeaders) };
}

/** The cells of one row, by field. A column that the file does not have is blank. */
export interface Cells<F extends string> {
  text(field: F): string;
  number(field: F): number | null;
  date(field: F): PlainDate | null;
  moment(field: F): PlainDateTime | null;
  period(field: F): Period | null;
  /** Whether the file has a column for it. */
  has(field: F): boolean;
}

/** What is known of the whole table that a row stands in. */
export interface TableFacts {
  /** Texts of the lines above the header row. */
  readonly above: readonly string[];
  /** The days that those lines name. */
  readonly period: Period | null;
  /** Whether more than one row gives this reason: then it was picked from a list. */
  isCommon(reason: string): boolean;
}

interface AnySource<F extends string> {
  /** As the column Source holds it. */
  readonly name: string;
  readonly fields: Fields<F>;
  /** Of each of these at least one must have a column. */
  readonly required: readonly (readonly F[])[];
  /** Keys of headers that show the source though no field takes them. */
  readonly alsoHas: readonly string[];
  /** Fields that are blank, or say `Total`, in rows that measure no single thing. */
  readonly identity: readonly F[];
  /** Dates without which a row cannot be placed, where something stands there. */
  readonly dated?: readonly F[];
  /** A plain table has headers that many exports have, so that any of those is likelier. */
  readonly plain?: true;
  /** What the person should know about such a file. */
  remark?(has: (field: F) => boolean, read: { readonly totals: number }): string;
}

/** A source of the tab Results. */
export interface ResultSource<F extends string = string> extends AnySource<F> {
  readonly table: 'results';
  /** What several rows of one thing are: parts of it to add up, or the same thing again. */
  readonly repeats: 'parts' | 'again';
  read(cells: Cells<F>, facts: TableFacts): MeasuredRow | null;
  /** A last look at all rows together. */
  finish?(rows: readonly MeasuredRow[]): readonly MeasuredRow[];
}

/** A source of the tab Sales. */
export interface SalesSource<F extends string = string> extends AnySource<F> {
  readonly table: 'sales';
  read(cells: Cells<F>, facts: TableFacts): readonly Sale[];
}

/** An export that is known and of no use here: the sentence says which one to take instead. */
export interface RefusedSource<F extends string = string> extends AnySource<F> {
  readonly table: '';
  readonly refusal: string;
}

export type Source = ResultSource | SalesSource | RefusedSource;

/**
 * Headers as people read them, `|` between them, in the form that they are compared in; one that
 * ends with `*` stands for all that begin like it.
 */
export function listed(headers: string): readonly string[] {
  if (headers === '') return [];
  return headers.split('|').map((header) => headerKey(header) + (header.endsWith('*') ? '*' : ''));
}
