/** Work with an agency: the pack that goes out and comes back, and files for schedulers. */
import * as z from 'zod/mini';
import { byName } from './by-name.ts';
import { month } from './dates.ts';
import { count, finding, nothing, string, strings } from './parts.ts';

/** Files for the sidebar to hand to the person; `type` is the media type. */
const files = z.array(z.object({ name: string, type: string, text: string }));

const row = { rowId: string, date: string, topic: string };

/** A cell as the comparison told it, by its Row ID and the header that packs have. */
const seenCell = z.object({
  rowId: string,
  column: string,
  ours: string,
  theirs: string,
});

/** The filled cells of a row that they added. */
const cells = z.array(z.object({ column: string, text: string }));

export const AGENCY = {
  /** Who there is to protect the plan for, and what protections cannot do. Changes nothing. */
  agencyAccess: () => ({
    input: nothing,
    output: z.object({
      /** The team Agency of People; `problem` says what to do first, blank where nothing. */
      people: z.array(z.object({ name: string, problem: string })),
      /** For whom it is protected now; nobody where it is not. */
      protectedFor: strings,
      /** Whether what stands only warns. */
      warns: z.boolean(),
      /** What whoever may edit can see, protected or not. */
      canStillSee: strings,
      /** What a protection does not do, and what one that only warns does not. */
      doesNot: strings,
      warningDoesNot: strings,
    }),
  }),
  /**
   * Protects every tab of ours so that people of the agency edit cells of their own rows and nothing
   * else; `warning` asks once more instead of refusing. Run again, it follows rows and people.
   */
  protectForAgency: () => ({
    input: z.object({
      people: strings,
      mode: z.optional(z.enum(['protect', 'warning'])),
    }),
    output: z.object({
      /** The tabs that are protected now. */
      tabs: strings,
      /** How many rows of the plan are theirs, and the headers of what they may edit there. */
      rows: count,
      columns: strings,
      /** Tabs of ours with a protection of the user's own, which stays as it is. */
      left: strings,
      canStillSee: strings,
      doesNot: strings,
    }),
  }),
  /** Takes off every protection that `protectForAgency` set, and no other. */
  unprotect: () => ({ input: nothing, output: z.object({ removed: count }) }),
  /**
   * Makes the clean tab of a month for an agency, or brings it up to date: what they typed into it
   * stays until it is decided about. `people` are the names whose rows it has, all where there are
   * none; `budget` puts money in it.
   */
  makePack: () => ({
    input: z.object({
      month,
      people: z.optional(strings),
      budget: z.optional(z.boolean()),
    }),
    output: z.object({
      tab: string,
      /** The plan as a table, as a calendar and as briefs to print. */
      files,
      rows: count,
      /** How many cells and rows of theirs wait in the tab to be compared. */
      waiting: count,
    }),
  }),
  /**
   * Compares a pack that came back: a tab by its name, or the text of a CSV file; the tab of the
   * pack itself where neither is given. Changes nothing. Only what they changed is told.
   */
  comparePack: () => ({
    input: z.object({
      tab: z.optional(string),
      text: z.optional(string),
      month: z.optional(month),
    }),
    output: z.object({
      /** The month of the pack it was compared with: `applyPack` wants it back. */
      month: string,
      /** Whether that pack is known; without it nobody knows what cells were. */
      known: z.boolean(),
      changed: z.array(
        z.object({
          ...row,
          column: string,
          /** As it was sent; `null` where nobody knows. */
          was: z.nullable(string),
          ours: string,
          theirs: string,
          /** Whether taking theirs would lose a change of ours. */
          conflict: z.boolean(),
          tab: string,
          cell: string,
        }),
      ),
      /** Rows that they added, by their lines in the table. */
      added: z.array(z.object({ line: count, cells })),
      /** Rows that did not come back; nothing happens to them. */
      missing: z.array(z.object(row)),
      remarks: strings,
    }),
  }),
  /**
   * Takes over what was accepted, each cell only if it still holds `ours`; rows come in as ideas.
   * What was accepted or refused is not told again.
   */
  applyPack: () => ({
    input: z.object({
      month: string,
      accept: z.array(seenCell),
      refuse: z.optional(z.array(seenCell)),
      add: z.optional(z.array(cells)),
      drop: z.optional(z.array(cells)),
    }),
    output: z.object({
      accepted: count,
      /** Cells that hold something else by now, or are gone: they were left alone. */
      changed: count,
      /** The Row IDs that added rows got. */
      added: strings,
    }),
  }),
  /**
   * Files that a scheduling tool imports, of the month's posts that are ready, and what keeps
   * others out. `header` is the first line of the tool's template as pasted; `accounts` the id that
   * the tool gave the account of a channel. Changes nothing.
   */
  schedulerFiles: () => ({
    input: z.object({
      month,
      tool: z.enum([
        'buffer',
        'publer',
        'metricool',
        'sprout',
        'highlevel',
        'hootsuite',
        'postfast',
        'own',
      ]),
      header: z.optional(string),
      accounts: z.optional(byName('string')),
    }),
    output: z.object({
      files,
      findings: z.array(finding),
      posts: count,
      /** What to know before the import, in strings. */
      advice: strings,
    }),
  }),
} as const;
