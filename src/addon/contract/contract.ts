/**
 * What the sidebar may ask of the add-on: one entry for each action, with the schema of what it
 * takes and what it answers. Both ends check with the same schemas; only JSON crosses.
 */
import * as z from 'zod/mini';
import { byName } from './by-name.ts';
import { month, months } from './dates.ts';
import { WORKING } from './working.ts';

const nothing = z.object({});
const count = z.number();
const figure = z.nullable(z.number());

const weekTypes = z.object({
  /** ISO week, `2026-W45`. */
  week: z.string(),
  /** The first day of the week, by the week start of Settings. */
  from: z.string(),
  /** How many rows of each type. */
  types: byName('number'),
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
  /** What puts it right for sure: `fixFindings` writes `to` into the column of the row. */
  fix: z.optional(
    z.object({
      /** The header of the column. */
      column: z.string(),
      from: z.string(),
      to: z.string(),
      /** What happens, as a button says it. */
      label: z.string(),
    }),
  ),
});

/** What `undoBuild` would take back: the rows of a build, or of a removal. */
const undo = z.object({ what: z.enum(['build', 'removal', 'nothing']), rows: count });

/** What a build does to one of its months. */
const perMonth = z.array(
  z.object({ month: z.string(), add: count, keep: count, extra: count, offered: count }),
);

/** A slot that a blackout moved or left out, with the reason. */
const heldSlot = z.object({
  date: z.string(),
  type: z.string(),
  channel: z.string(),
  /** The name of the line of the cadence. */
  line: z.string(),
  reason: z.string(),
});

/** Where a row of the plan stands, and what it is. */
const planRow = {
  rowId: z.string(),
  tab: z.string(),
  /** A1 address of its date. */
  cell: z.string(),
  date: z.string(),
  type: z.string(),
  topic: z.string(),
};

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

/** A cell of the sales cycle as it is and as it would be, and a stage that would be new. */
const stageChange = z.object({
  stage: z.string(),
  column: z.enum(['servedBy', 'role']),
  from: z.string(),
  to: z.string(),
});
const servedBy = z.enum(['Social', 'Elsewhere']);
const newStage = z.object({ stage: z.string(), servedBy, role: z.string() });

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
    input: z.object({ name: z.enum(['larkfield']) }),
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
      undo,
      /** What `keepView` was told last by this person in this spreadsheet; blank at first. */
      kept: z.string(),
    }),
  },
  /** Remembers where the sidebar stands, for this person in this spreadsheet: `start` tells it. */
  keepView: {
    input: z.object({ state: z.string().check(z.refine((text) => text.length <= 1000)) }),
    output: nothing,
  },
  /** Dates the confirmation of every stage of the sales cycle. */
  confirmCycle: { input: nothing, output: z.object({ stages: count }) },
  /** What the answers to the five questions would make of the sales cycle. Changes nothing. */
  proposeCycle: {
    input: z.object({
      answers: z.array(
        z.object({
          stage: z.string(),
          servedBy: z.enum(['Social', 'Elsewhere', 'None']),
          words: z.string(),
        }),
      ),
    }),
    output: z.object({
      change: z.array(stageChange),
      add: z.array(newStage),
      /** Lines of the set-up that the company has no use for, and those in which somebody typed. */
      remove: z.array(z.string()),
      stay: z.array(z.string()),
    }),
  },
  /** Writes what was agreed to into the sales cycle: cells that still hold what was seen in them. */
  applyCycle: {
    input: z.object({
      change: z.array(stageChange),
      add: z.array(newStage),
      remove: z.array(z.string()),
    }),
    output: z.object({ changed: count, added: count, removed: count }),
  },
  /** Shows a tab, by its name, and goes there. */
  showTab: { input: z.object({ tab: z.string() }), output: nothing },
  /** Shows the review of a month, whatever its tab is called. */
  showReview: { input: z.object({ month }), output: nothing },
  /** Selects a cell, by tab name and A1 address. */
  selectCell: { input: z.object({ tab: z.string(), cell: z.string() }), output: nothing },
  /** What a build would do to a month, or to several from it on. Changes nothing. */
  previewMonth: {
    input: z.object({ month, months }),
    output: z.object({
      /** The first month; all that follows is of the whole span. */
      month: z.string(),
      add: count,
      keep: count,
      /** Rows of the months that the cadence no longer asks for. */
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
      perMonth,
      /** Rows that nobody touched and that the cadence would now make otherwise, cell by cell. */
      changes: z.array(
        z.object({
          ...planRow,
          cells: z.array(z.object({ column: z.string(), from: z.string(), to: z.string() })),
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
  },
  /**
   * Adds the rows that the cadence asks for. `again` brings deleted rows back too; `update` brings
   * rows up to date that nobody touched: those under `changes` of the preview.
   */
  buildMonth: {
    input: z.object({
      month,
      months,
      again: z.optional(z.boolean()),
      update: z.optional(z.boolean()),
    }),
    output: z.object({
      /** The first month; all that follows is of the whole span. */
      month: z.string(),
      added: count,
      kept: count,
      extra: count,
      rowIds: z.array(z.string()),
      /** Rows brought up to date. */
      updated: count,
      perMonth,
    }),
  },
  /**
   * Removes the rows that the cadence no longer asks for and that nobody touched. `undoBuild`
   * brings them back.
   */
  removeExtra: {
    input: z.object({ month, months }),
    output: z.object({ removed: count, touched: count }),
  },
  /**
   * Takes the last build or removal back, except rows that were touched since. Restored are rows
   * that were removed or brought up to date.
   */
  undoBuild: {
    input: nothing,
    output: z.object({ removed: count, touched: count, restored: count }),
  },
  /** Checks the plan, one month of it or all, and writes the Issues column. */
  validatePlan: {
    input: z.object({ month: z.optional(month) }),
    output: z.object({ findings: z.array(finding) }),
  },
  /**
   * Fixes findings that have one sure fix, `column` being the header that the fix tells. A cell that
   * holds something else than `from` by now is left alone and counted under `changed`.
   */
  fixFindings: {
    input: z.object({
      fixes: z.array(
        z.object({ rowId: z.string(), column: z.string(), from: z.string(), to: z.string() }),
      ),
    }),
    output: z.object({ fixed: count, changed: count }),
  },
  /** Takes the last fixes back, except cells that were touched since. */
  undoFixes: { input: nothing, output: z.object({ restored: count, touched: count }) },
  /** Makes the tab in which a team writes rules of its own, where there is none, and goes there. */
  writeOwnRules: { input: nothing, output: z.object({ tab: z.string(), made: z.boolean() }) },
  /** Looks over the standing links: what to change, and the order of asks. Changes nothing. */
  auditLinks: {
    input: nothing,
    output: z.object({
      /** The name of the tab with the links. */
      tab: z.string(),
      findings: z.array(finding),
      pages: z.array(
        z.object({
          channel: z.string(),
          /** As people wrote it; blank for every page of the channel. */
          page: z.string(),
          /** That of the channel: `social`, `blog`, `site`, `contact`, `foreign`, or blank. */
          tier: z.string(),
          /** Whether the asks stand as they should: buy, contact, read, then follow. */
          inOrder: z.boolean(),
          /** Whether people are asked to buy or to get in touch here, or on every page alike. */
          offersContact: z.boolean(),
          /** In the order in which they stand. */
          asks: z.array(
            z.object({
              row: count,
              /** A1 address of the link. */
              cell: z.string(),
              position: figure,
              /** The place that it should have, 1 first. */
              best: count,
              /** `buy`, `contact`, `read` or `follow`; blank where nobody knows. */
              ask: z.string(),
              to: z.string(),
              placement: z.string(),
              /** A date, or blank. */
              lastChecked: z.string(),
              checkedBy: z.string(),
              direction: z.enum(['forward', 'sideways', 'backward', 'foreign', 'unknown']),
            }),
          ),
        }),
      ),
      checked: z.object({
        /** The day of the link that nobody checked for the longest; blank where none has a day. */
        oldest: z.string(),
        never: count,
      }),
    }),
  },
  /**
   * Dates the check of links, as `auditLinks` told them (`from` is the channel of the page). Those
   * that changed since are left alone and counted under `changed`.
   */
  markLinksChecked: {
    input: z.object({
      links: z.array(z.object({ row: count, from: z.string(), to: z.string() })),
      by: z.string(),
    }),
    output: z.object({ checked: count, changed: count }),
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
  ...WORKING,
} as const;

export type Contract = typeof CONTRACT;
export type ActionName = keyof Contract;
export type Input<A extends ActionName> = z.infer<Contract[A]['input']>;
export type Output<A extends ActionName> = z.infer<Contract[A]['output']>;

/** The add-on as the sidebar and the session see it. */
export type Api = { readonly [A in ActionName]: (input: Input<A>) => Promise<Output<A>> };
