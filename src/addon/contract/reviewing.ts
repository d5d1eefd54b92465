/** The monthly review. */
import * as z from 'zod/mini';
import { month } from './dates.ts';
import { count, figure, nothing, string, strings } from './parts.ts';

/** A figure of a review that stands otherwise than the data says now. */
const difference = z.object({
  /** The title of its section. */
  section: string,
  /** Its line and column. */
  figure: string,
  /** A1 address; blank for a line that does not stand. */
  cell: string,
  /** What stands. */
  from: string,
  /** What would stand. */
  to: string,
});

/** A decision as it is shown. */
const decision = {
  key: string,
  /** The month that was reviewed. */
  review: string,
  decision: string,
  owner: string,
  due: string,
  metric: string,
  expected: figure,
};

export const REVIEWING = {
  /**
   * Makes or refreshes the review of a month. A figure that cannot be known is `null`. A closed
   * review is not written into unless `again` asks for it: the answer says what would differ. The
   * figures are those of the data now.
   */
  reviewMonth: () => ({
    input: z.object({ month, again: z.optional(z.boolean()) }),
    output: z.object({
      tab: string,
      /** The day it was closed; blank while it is open. */
      closedOn: string,
      /** What a refresh would change in a closed review; none where it was written. */
      wouldChange: z.array(difference),
      /** Cells that people typed over: they stay, whatever the data says. */
      left: z.array(difference),
      figures: z.object({
        planned: figure,
        published: figure,
        missed: figure,
        late: figure,
        views: figure,
        engagements: figure,
        linkClicks: figure,
        adSpend: figure,
        adLeads: figure,
        costPerLead: figure,
        costPerLeadOfLeadAds: figure,
        socialSessions: figure,
        /** Of the social sessions, those whose tags came in under capitals. */
        socialSessionsUnderCapitals: figure,
        untaggedSocialSessions: figure,
        sales: figure,
        salesValue: figure,
        meanDaysToClose: figure,
        salesFromThisMonthsLeads: figure,
        handOffLeak: figure,
      }),
      /** The diagnosis, in a sentence. */
      diagnosis: string,
      /** The sign or code that amounts of money are shown with. */
      currency: string,
      /** What the value of a sale is called. */
      valueName: string,
    }),
  }),
  /** What each person had in hand in a month, by name: on request alone, and in no tab. */
  reviewPeople: () => ({
    input: z.object({ month }),
    output: z.object({
      people: z.array(
        z.object({
          name: string,
          rows: count,
          done: count,
          assets: count,
          delivered: count,
          missed: z.array(
            z.object({
              rowId: string,
              topic: string,
              reason: string,
              /** What led to it; blank where the plan knows of nothing. */
              led: string,
            }),
          ),
        }),
      ),
    }),
  }),
  /**
   * Dates the review and copies its decisions to Decisions. Answers how many were copied, and
   * what is missing of them, a sentence each.
   */
  closeReview: () => ({
    input: z.object({ month }),
    output: z.object({ decisions: count, remarks: strings }),
  }),
  /**
   * The decisions that wait to be taken up: Applied and Verdict are blank. With them the lines of
   * the cadence, of which a decision may change the columns named. Changes nothing.
   */
  openDecisions: () => ({
    input: nothing,
    output: z.object({
      open: z.array(
        z.object({
          ...decision,
          /** What its words name clearly; blank texts where they do not. */
          proposed: z.object({ line: string, column: string, to: string }),
        }),
      ),
      /** Those taken up last, the newest first. */
      taken: z.array(
        z.object({
          ...decision,
          applied: string,
          /** Whether `undoDecision` can take it back. */
          canGoBack: z.boolean(),
        }),
      ),
      lines: z.array(
        z.object({
          line: string,
          active: z.boolean(),
          /** What stands, one text for each of the columns. */
          cells: strings,
        }),
      ),
      columns: z.array(
        z.object({
          column: string,
          help: string,
          /** What there is to choose from; none where people type. */
          choices: strings,
        }),
      ),
    }),
  }),
  /**
   * Changes the cadence as a decision says and notes it in Applied; or notes that it was done by
   * hand, or that there is nothing to change. A cell is changed only while it holds `from`.
   */
  applyDecision: () => ({
    input: z.object({
      /** Its key among the open ones. */
      decision: string,
      how: z.enum(['changed', 'by hand', 'nothing to change']),
      changes: z.array(
        z.object({
          line: string,
          column: string,
          from: string,
          to: string,
        }),
      ),
    }),
    output: z.object({
      /** What Applied says. */
      applied: string,
      changed: count,
    }),
  }),
  /** Takes that back: cells that still hold what was written. The decision is open again. */
  undoDecision: () => ({
    input: z.object({ decision: string }),
    output: z.object({ restored: count, left: count }),
  }),
} as const;
