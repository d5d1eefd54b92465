/**
 * Measured results and sales on their way into the workbook. Files are read and matched on the
 * other side of this contract, a browser or a program; rows cross in pieces, as lists of cells in
 * the order that `src/core/results/import/packed-rows.ts` writes down.
 */
import * as z from 'zod/mini';
import { byName } from './by-name.ts';
import { count, nothing, string, strings } from './parts.ts';

/** Rows of cells, each a text, a number or `null`. A schema of parts would take far longer to check. */
const cells = z.custom<(string | number | null)[][]>(
  (value) => Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell)),
);

function isCell(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

const table = z.enum(['results', 'sales']);

/** What a person said about files with the same headers. */
const answers = z.object({
  source: z.optional(string),
  mapping: z.optional(byName('string')),
  dayFirst: z.optional(z.boolean()),
});

export const IMPORTING = {
  /** What reading a file needs to know beside the file. Changes nothing. */
  importFacts: () => ({
    input: nothing,
    output: z.object({
      /** Today in the spreadsheet's zone. */
      today: string,
      currency: string,
      /** Tabs that are not ours: an export may stand in one of them. */
      tabs: strings,
      /** The answers remembered, by the signature of the headers, the latest first. */
      answers: z.array(z.object({ signature: string, answers })),
    }),
  }),
  /**
   * Some rows of a tab as texts, from a 1-based row on: dates as `YYYY-MM-DD HH:mm` (without the
   * time at midnight) on the spreadsheet's clock, numbers with a decimal point, what formulas give,
   * and blanks for their errors. Numbers of more than 15 digits have lost the rest and come in
   * E-notation. Changes nothing.
   */
  readTab: () => ({
    input: z.object({ tab: string, from: count, rows: count }),
    output: z.object({
      rows: z.array(strings),
      /** How many rows and columns the tab has that hold anything. */
      lastRow: count,
      columns: count,
    }),
  }),
  /**
   * What rows measured between two days are matched and compared with; a blank day is no bound.
   * Changes nothing.
   */
  importContext: () => ({
    input: z.object({
      table,
      /** The sources of the results; none for sales. */
      sources: strings,
      from: string,
      to: string,
    }),
    output: z.object({
      /** Rows of the plan; those of other days with nothing but their Row IDs. */
      plan: cells,
      /** Name, address and UTM source of each channel. */
      channels: cells,
      /** Rows that stand in the tab, of those sources and days. */
      standing: cells,
    }),
  }),
  /**
   * Writes some of the rows of a file: new ones below the others, changed ones where they stand.
   * What people typed stays. The same rows again change nothing.
   */
  importRows: () => ({
    input: z.object({ table, rows: cells }),
    output: z.object({ added: count, updated: count, unchanged: count }),
  }),
  /** Remembers what a person said about files with the same headers; the oldest make room. */
  keepAnswers: () => ({
    input: z.object({ signature: string, answers }),
    output: nothing,
  }),
} as const;
