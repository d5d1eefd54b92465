/**
 * What the sidebar may ask of the add-on: one entry for each action, with the schema of what it
 * takes and what it answers. Both ends check with the same schemas; only JSON crosses.
 */
import * as z from 'zod/mini';

const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2026-11'));
const nothing = z.object({});
const count = z.number();
const figure = z.nullable(z.number());

const weekTypes = z.object({
  /** ISO week, `2026-W45`. */
  week: z.string(),
  /** The first day of the week, by the week start of Settings. */
  from: z.string(),
  /** How many rows of each type. */
  types: z.record(z.string(), count),
});

const finding = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'hint']),
  rowId: z.string(),
  /** Date, topic and owners of the row of the plan; blank where it is about none. */
  date: z.string(),
  topic: z.string(),
  owner: z.string(),
  tab: z.string(),
  /** A1 address, `I9`. */
  cell: z.string(),
  /** The header of the column. */
  column: z.string(),
  message: z.string(),
  why: z.string(),
});

const step = z.object({
  /** `cycle`, `people`, `channels`, `cadence` or `build`. */
  key: z.string(),
  title: z.string(),
  /** What stands there now, in a sentence. */
  state: z.string(),
  done: z.boolean(),
  /** The tab that the step opens; blank for the step that builds. */
  tab: z.string(),
});

export const CONTRACT = {
  /** Makes what is missing and repairs what was lost. Answers tab names. */
  setUp: {
    input: nothing,
    output: z.object({
      created: z.array(z.string()),
      repaired: z.array(z.string()),
      unchanged: z.array(z.string()),
    }),
  },
  /** Fills an empty workbook with a sample company. Answers how many tabs and rows it filled. */
  loadSample: {
    input: z.object({ name: z.literal('larkfield') }),
    output: z.object({ tabs: count, rows: count }),
  },
  /** What stands and what to do next: the sidebar asks it whenever it opens. */
  start: {
    input: nothing,
    output: z.object({
      /** Whether the tabs are there. */
      ready: z.boolean(),
      /** Whether nothing but example lines stands in the workbook, so that the sample may load. */
      empty: z.boolean(),
      cycleConfirmed: z.boolean(),
      stages: z.array(z.object({ name: z.string(), servedBy: z.string(), role: z.string() })),
      steps: z.array(step),
      /** Today in the spreadsheet's zone, `YYYY-MM-DD`. */
      today: z.string(),
      /** Months that have rows in the plan, in order. */
      months: z.array(z.string()),
      /** Months that have a review tab, with the day each was closed or a blank. */
      reviews: z.array(z.object({ month: z.string(), closedOn: z.string() })),
      /** The build that can be taken back; its month is blank where there is none. */
      lastBuild: z.object({ month: z.string(), rows: count }),
    }),
  },
  /** Dates the confirmation of every stage of the sales cycle. */
  confirmCycle: { input: nothing, output: z.object({ stages: count }) },
  /** Shows a tab, by its name, and goes there. */
  showTab: { input: z.object({ tab: z.string() }), output: nothing },
  /** Shows the review of a month, whatever its tab is called. */
  showReview: { input: z.object({ month }), output: nothing },
  /** Selects a cell, by tab name and A1 address. */
  selectCell: { input: z.object({ tab: z.string(), cell: z.string() }), output: nothing },
  /** What a build would do. Changes nothing. */
  previewMonth: {
    input: z.object({ month }),
    output: z.object({
      month: z.string(),
      add: count,
      keep: count,
      /** Rows of the month that the cadence no longer asks for. */
      extra: count,
      /** Slots whose rows were deleted: offered again on request, never added silently. */
      offered: count,
      weeks: z.array(weekTypes),
      /** What would be added, in order of date. */
      rows: z.array(
        z.object({ date: z.string(), type: z.string(), stage: z.string(), channel: z.string() }),
      ),
      /** What keeps a line of the cadence from being planned as it was meant. */
      problems: z.array(z.object({ tab: z.string(), cell: z.string(), message: z.string() })),
    }),
  },
  /** Adds the rows that the cadence asks for. `again` brings deleted rows back too. */
  buildMonth: {
    input: z.object({ month, again: z.optional(z.boolean()) }),
    output: z.object({
      month: z.string(),
      added: count,
      kept: count,
      extra: count,
      rowIds: z.array(z.string()),
    }),
  },
  /** Takes the last build back, except rows that were touched since. */
  undoBuild: { input: nothing, output: z.object({ removed: count, touched: count }) },
  /** Checks the plan, one month of it or all, and writes the Issues column. */
  validatePlan: {
    input: z.object({ month: z.optional(month) }),
    output: z.object({ findings: z.array(finding) }),
  },
  /** Makes or refreshes the review of a month. A figure that cannot be known is `null`. */
  reviewMonth: {
    input: z.object({ month }),
    output: z.object({
      tab: z.string(),
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
      diagnosis: z.string(),
      /** The sign or code that amounts of money are shown with. */
      currency: z.string(),
      /** What the value of a sale is called. */
      valueName: z.string(),
    }),
  },
  /**
   * Dates the review and copies its decisions to Decisions. Answers how many were copied, and
   * what is missing of them, a sentence each.
   */
  closeReview: {
    input: z.object({ month }),
    output: z.object({ decisions: count, remarks: z.array(z.string()) }),
  },
} as const;

export type Contract = typeof CONTRACT;
export type ActionName = keyof Contract;
export type Input<A extends ActionName> = z.infer<Contract[A]['input']>;
export type Output<A extends ActionName> = z.infer<Contract[A]['output']>;

/** The add-on as the sidebar and the session see it. */
export type Api = { readonly [A in ActionName]: (input: Input<A>) => Promise<Output<A>> };
