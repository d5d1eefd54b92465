/** The check of the plan, its fixes, and the audit of standing links. */
import * as z from 'zod/mini';
import { byName } from './by-name.ts';
import { month } from './dates.ts';
import { count, figure, finding, nothing, rowIds, string } from './parts.ts';

export const CHECKING = {
  /** Checks the plan, one month of it or all, and writes the Issues column. */
  validatePlan: () => ({
    input: z.object({ month: z.optional(month) }),
    output: z.object({
      findings: z.array(finding),
      /** How the rows looked in which something was found, by Row ID; see `rowsNow`. */
      prints: byName('string'),
    }),
  }),
  /** How rows look by now: another print than that of the check means that somebody changed the row. */
  rowsNow: () => ({
    input: z.object({ rowIds }),
    output: z.object({ prints: byName('string') }),
  }),
  /**
   * Fixes findings that have one sure fix, `column` being the header that the fix tells. A cell that
   * holds something else than `from` by now is left alone and counted under `changed`.
   */
  fixFindings: () => ({
    input: z.object({
      fixes: z.array(z.object({ rowId: string, column: string, from: string, to: string })),
    }),
    output: z.object({ fixed: count, changed: count }),
  }),
  /** Takes the last fixes back, except cells that were touched since. */
  undoFixes: () => ({ input: nothing, output: z.object({ restored: count, touched: count }) }),
  /** Makes the tab in which a team writes rules of its own, where there is none, and goes there. */
  writeOwnRules: () => ({ input: nothing, output: z.object({ tab: string, made: z.boolean() }) }),
  /** Looks over the standing links: what to change, and the order of asks. Changes nothing. */
  auditLinks: () => ({
    input: nothing,
    output: z.object({
      /** The name of the tab with the links. */
      tab: string,
      findings: z.array(finding),
      pages: z.array(
        z.object({
          channel: string,
          /** As people wrote it; blank for every page of the channel. */
          page: string,
          /** That of the channel: `social`, `blog`, `site`, `contact`, `foreign`, or blank. */
          tier: string,
          /** Whether the asks stand as they should: buy, contact, read, then follow. */
          inOrder: z.boolean(),
          /** Whether people are asked to buy or to get in touch here, or on every page alike. */
          offersContact: z.boolean(),
          /** In the order in which they stand. */
          asks: z.array(
            z.object({
              row: count,
              /** A1 address of the link. */
              cell: string,
              position: figure,
              /** The place that it should have, 1 first. */
              best: count,
              /** `buy`, `contact`, `read` or `follow`; blank where nobody knows. */
              ask: string,
              to: string,
              placement: string,
              /** A date, or blank. */
              lastChecked: string,
              checkedBy: string,
              direction: z.enum(['forward', 'sideways', 'backward', 'foreign', 'unknown']),
            }),
          ),
        }),
      ),
      checked: z.object({
        /** The day of the link that nobody checked for the longest; blank where none has a day. */
        oldest: string,
        never: count,
      }),
    }),
  }),
  /**
   * Dates the check of links, as `auditLinks` told them (`from` is the channel of the page). Those
   * that changed since are left alone and counted under `changed`.
   */
  markLinksChecked: () => ({
    input: z.object({
      links: z.array(z.object({ row: count, from: string, to: string })),
      by: string,
    }),
    output: z.object({ checked: count, changed: count }),
  }),
} as const;
