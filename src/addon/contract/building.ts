/** From the cadence to rows of the plan, and back. */
import * as z from 'zod/mini';
import { byName } from './by-name.ts';
import { month, months } from './dates.ts';
import { count, nothing, string, strings, undo } from './parts.ts';

const weekTypes = z.object({
  /** ISO week, `2026-W45`. */
  week: string,
  /** The first day of the week, by the week start of Settings. */
  from: string,
  /** How many rows of each type. */
  types: byName('number'),
});

/** What a build does to one of its months. */
const perMonth = z.array(
  z.object({ month: string, add: count, keep: count, extra: count, offered: count }),
);

/** A slot that a blackout moved or left out, with the reason. */
const heldSlot = z.object({
  date: string,
  type: string,
  channel: string,
  /** The name of the line of the cadence. */
  line: string,
  reason: string,
});

/** Where a row of the plan stands, and what it is. */
const planRow = {
  rowId: string,
  tab: string,
  /** A1 address of its date. */
  cell: string,
  date: string,
  type: string,
  topic: string,
};

export const BUILDING = {
  /** What a build would do to a month, or to several from it on. Changes nothing. */
  previewMonth: () => ({
    input: z.object({ month, months }),
    output: z.object({
      /** The first month; all that follows is of the whole span. */
      month: string,
      add: count,
      keep: count,
      /** Rows of the months that the cadence no longer asks for. */
      extra: count,
      /** Slots whose rows were deleted: offered again on request, never added silently. */
      offered: count,
      weeks: z.array(weekTypes),
      /** What would be added, in order of date. */
      rows: z.array(z.object({ date: string, type: string, stage: string, channel: string })),
      /** What keeps a line of the cadence from being planned as it was meant. */
      problems: z.array(z.object({ tab: string, cell: string, message: string })),
      perMonth,
      /** Rows that nobody touched and that the cadence would now make otherwise, cell by cell. */
      changes: z.array(
        z.object({
          ...planRow,
          cells: z.array(z.object({ column: string, from: string, to: string })),
        }),
      ),
      /** The rows that the cadence no longer asks for; touched ones are never removed. */
      extraRows: z.array(z.object({ ...planRow, touched: z.boolean() })),
      /** Slots that a blackout leaves out: no row is missing there. */
      skipped: z.array(heldSlot),
      /** Slots that a blackout moved, with the dates they have now. */
      moved: z.array(heldSlot),
      undo,
    }),
  }),
  /**
   * Adds the rows that the cadence asks for. `again` brings deleted rows back too; `update` brings
   * rows up to date that nobody touched: those under `changes` of the preview.
   */
  buildMonth: () => ({
    input: z.object({
      month,
      months,
      again: z.optional(z.boolean()),
      update: z.optional(z.boolean()),
    }),
    output: z.object({
      /** The first month; all that follows is of the whole span. */
      month: string,
      added: count,
      kept: count,
      extra: count,
      rowIds: strings,
      /** Rows brought up to date. */
      updated: count,
      perMonth,
    }),
  }),
  /**
   * Removes the rows that the cadence no longer asks for and that nobody touched. `undoBuild`
   * brings them back.
   */
  removeExtra: () => ({
    input: z.object({ month, months }),
    output: z.object({ removed: count, touched: count }),
  }),
  /**
   * Takes the last build or removal back, except rows that were touched since. Restored are rows
   * that were removed or brought up to date.
   */
  undoBuild: () => ({
    input: nothing,
    output: z.object({ removed: count, touched: count, restored: count }),
  }),
} as const;
