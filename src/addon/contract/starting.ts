/** Set-up, the first steps, the sales cycle, and ways to tabs and cells. */
import * as z from 'zod/mini';
import { month } from './dates.ts';
import { count, nothing, string, strings, undo } from './parts.ts';

const step = z.object({
  /** `cycle`, `people`, `channels`, `cadence` or `build`. */
  key: string,
  title: string,
  /** What stands there now, in a sentence. */
  state: string,
  done: z.boolean(),
  /** The tab that the step opens; blank for the step that builds. */
  tab: string,
});

/** A cell of the sales cycle as it is and as it would be, and a stage that would be new. */
const stageChange = z.object({
  stage: string,
  column: z.enum(['servedBy', 'role']),
  from: string,
  to: string,
});
const servedBy = z.enum(['Social', 'Elsewhere']);
const newStage = z.object({ stage: string, servedBy, role: string });

export const STARTING = {
  /** Makes what is missing and repairs what was lost. Answers tab names. */
  setUp: () => ({
    input: nothing,
    output: z.object({
      created: strings,
      repaired: strings,
      unchanged: strings,
    }),
  }),
  /** Fills an empty workbook with a sample company. Answers how many tabs and rows it filled. */
  loadSample: () => ({
    input: z.object({ name: z.enum(['larkfield']) }),
    output: z.object({ tabs: count, rows: count }),
  }),
  /** What stands and what to do next: the sidebar asks it whenever it opens. */
  start: () => ({
    input: nothing,
    output: z.object({
      /** Whether the tabs are there. */
      ready: z.boolean(),
      /** Whether nothing but example lines stands in the workbook, so that the sample may load. */
      empty: z.boolean(),
      cycleConfirmed: z.boolean(),
      stages: z.array(z.object({ name: string, servedBy: string, role: string })),
      steps: z.array(step),
      /** Today in the spreadsheet's zone, `YYYY-MM-DD`. */
      today: string,
      /** Months that have rows in the plan, in order. */
      months: strings,
      /** Months that have a review tab, with the day each was closed or a blank. */
      reviews: z.array(z.object({ month: string, closedOn: string })),
      /** The build that can be taken back; its month is blank where there is none. */
      lastBuild: z.object({ month: string, rows: count }),
      undo,
      /** What `keepView` was told last by this person in this spreadsheet; blank at first. */
      kept: string,
    }),
  }),
  /** Remembers where the sidebar stands, for this person in this spreadsheet: `start` tells it. */
  keepView: () => ({
    input: z.object({ state: string.check(z.refine((text) => text.length <= 1000)) }),
    output: nothing,
  }),
  /** Dates the confirmation of every stage of the sales cycle. */
  confirmCycle: () => ({ input: nothing, output: z.object({ stages: count }) }),
  /** What the answers to the five questions would make of the sales cycle. Changes nothing. */
  proposeCycle: () => ({
    input: z.object({
      answers: z.array(
        z.object({
          stage: string,
          servedBy: z.enum(['Social', 'Elsewhere', 'None']),
          words: string,
        }),
      ),
    }),
    output: z.object({
      change: z.array(stageChange),
      add: z.array(newStage),
      /** Lines of the set-up that the company has no use for, and those in which somebody typed. */
      remove: strings,
      stay: strings,
    }),
  }),
  /** Writes what was agreed to into the sales cycle: cells that still hold what was seen in them. */
  applyCycle: () => ({
    input: z.object({
      change: z.array(stageChange),
      add: z.array(newStage),
      remove: strings,
    }),
    output: z.object({ changed: count, added: count, removed: count }),
  }),
  /** Shows a tab, by its name, and goes there. */
  showTab: () => ({ input: z.object({ tab: string }), output: nothing }),
  /** Shows the review of a month, whatever its tab is called. */
  showReview: () => ({ input: z.object({ month }), output: nothing }),
  /** Selects a cell, by tab name and A1 address. */
  selectCell: () => ({ input: z.object({ tab: string, cell: string }), output: nothing }),
} as const;
