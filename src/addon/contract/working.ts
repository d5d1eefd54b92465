/** What the sidebar may ask while a plan is worked in: home, weeks, ideas, acceptance, approval. */
import * as z from 'zod/mini';
import { byName } from './by-name.ts';
import { day, month } from './dates.ts';
import { count, rowIds, string, strings } from './parts.ts';

/** Rows that were left alone, each with the reason in a sentence. */
const refused = z.array(z.object({ rowId: string, why: string }));

const duty = z.object({
  kind: z.enum(['acceptance', 'asset', 'copy', 'approval', 'post']),
  due: string,
  rowId: string,
  topic: string,
  type: string,
  /** The date of the post. */
  date: string,
  /** What to do. */
  sentence: string,
  tab: string,
  cell: string,
});

export const WORKING = {
  /** A month at a glance, that of today unless one is named, and what to do next, in order. */
  home: () => ({
    input: z.object({ month: z.optional(month) }),
    output: z.object({
      month: string,
      today: string,
      /** Posts and ads, without those that were skipped; errors and warnings as last written. */
      counts: z.object({
        planned: count,
        ready: count,
        approved: count,
        published: count,
        missed: count,
        tasks: count,
        errors: count,
        warnings: count,
      }),
      steps: z.array(
        z.object({
          /** Stable, such as `build` or `errors`. */
          key: string,
          sentence: string,
          /** Where in the sidebar it is done; blank where in a tab. */
          view: z.enum([
            '',
            'start',
            'build',
            'check',
            'approve',
            'ideas',
            'week',
            'results',
            'review',
          ]),
          /** The month that the view opens with, or blank. */
          month: string,
          /** The cell it is about, or blanks. */
          tab: string,
          cell: string,
        }),
      ),
    }),
  }),
  /** What is due for a person in the seven days from a day, today unless one is named. */
  myWeek: () => ({
    input: z.object({ person: string, from: z.optional(day) }),
    output: z.object({
      person: string,
      from: string,
      until: string,
      overdue: z.array(duty),
      due: z.array(duty),
      /** What they own in the month beside what they said they will do. */
      load: z.object({ owned: count, willDo: z.nullable(count), sentence: string }),
      /** Small tasks to begin with. */
      suggestions: strings,
      /** Plain text to paste into mail or chat. */
      message: string,
      /** Names to choose from. */
      people: strings,
    }),
  }),
  /** Dates the acceptance of rows by their owner. */
  accept: () => ({
    input: z.object({ rowIds, by: string }),
    output: z.object({ accepted: count, refused }),
  }),
  /** The rows that wait for an approval, in order of date, and who could give it. */
  awaitingApproval: () => ({
    input: z.object({ month: z.optional(month) }),
    output: z.object({
      rows: z.array(
        z.object({
          rowId: string,
          date: string,
          channel: string,
          type: string,
          topic: string,
          copy: string,
          link: string,
          audience: string,
          budget: z.nullable(count),
          assetBrief: string,
          owner: string,
          /** Whom the row or Settings name. */
          approver: string,
          /** Stands for what was looked at: `approve` takes it back. */
          fingerprint: string,
          state: z.enum(['ready', 'changed', 'errors']),
          sentence: string,
          tab: string,
          cell: string,
        }),
      ),
      people: strings,
    }),
  }),
  /** Approves rows, by a declared name; `seen` holds the fingerprint of each as it was looked at. */
  approve: () => ({
    input: z.object({
      rowIds,
      by: string,
      seen: z.optional(byName('string')),
    }),
    output: z.object({ approved: rowIds, refused }),
  }),
  /** Takes approvals back; `by` is who does, for the record. */
  withdrawApproval: () => ({
    input: z.object({ rowIds, by: z.optional(string) }),
    output: z.object({ withdrawn: rowIds, refused }),
  }),
  /** Who approved what and when, and what was withdrawn, the latest first. */
  approvalLog: () => ({
    input: z.object({ month: z.optional(month) }),
    output: z.object({
      events: z.array(
        z.object({
          rowId: string,
          date: string,
          topic: string,
          what: z.enum(['approved', 'withdrawn']),
          by: string,
          on: string,
          /** Whether it is an approval that holds for the row as it stands. */
          stands: z.boolean(),
          tab: string,
          cell: string,
        }),
      ),
    }),
  }),
  /** Which ideas would fill the rows of a month that have no topic. */
  previewIdeas: () => ({
    input: z.object({ month }),
    output: z.object({
      month: string,
      fills: z.array(
        z.object({
          rowId: string,
          date: string,
          type: string,
          topic: string,
          stage: string,
          /** When the idea was last used, or blank. */
          lastUsed: string,
        }),
      ),
      /** Rows without a topic for which no idea is free. */
      leftOver: z.array(z.object({ rowId: string, date: string, type: string, stage: string })),
      /** Ideas that would fit one of them and rest until a day. */
      waiting: z.array(z.object({ topic: string, type: string, until: string })),
      /** How many ideas there are, and the tab they are in. */
      ideas: count,
      tab: string,
      /** How many rows `undoIdeas` would look at. */
      lastFilled: count,
    }),
  }),
  /** Fills rows with ideas as the preview shows, all of them unless some are named. */
  fillIdeas: () => ({
    input: z.object({ month, rowIds: z.optional(rowIds) }),
    output: z.object({ filled: count, skipped: refused }),
  }),
  /** Clears what the last filling wrote, where it still stands. */
  undoIdeas: () => ({ input: z.object({}), output: z.object({ cleared: count, kept: count }) }),
} as const;
