/** Work with an agency: the pack that goes out and comes back, and files for schedulers. */
import * as z from 'zod/mini';
import { byName } from './by-name.ts';
import { month } from './dates.ts';
import { count, finding } from './parts.ts';

/** Files for the sidebar to hand to the person; `type` is the media type. */
const files = z.array(z.object({ name: z.string(), type: z.string(), text: z.string() }));

const row = { rowId: z.string(), date: z.string(), topic: z.string() };

/** A cell as the comparison told it, by its Row ID and the header that packs have. */
const seenCell = z.object({
  rowId: z.string(),
  column: z.string(),
  ours: z.string(),
  theirs: z.string(),
});

/** The filled cells of a row that they added. */
const cells = z.array(z.object({ column: z.string(), text: z.string() }));

export const AGENCY = {
  /**
   * Makes the clean tab of a month for an agency, or brings it up to date: what they typed into it
   * stays until it is decided about. `people` are the names whose rows it has, all where there are
   * none; `budget` puts money in it.
   */
  makePack: {
    input: z.object({
      month,
      people: z.optional(z.array(z.string())),
      budget: z.optional(z.boolean()),
    }),
    output: z.object({
      tab: z.string(),
      /** The plan as a table, as a calendar and as briefs to print. */
      files,
      rows: count,
      /** How many cells and rows of theirs wait in the tab to be compared. */
      waiting: count,
    }),
  },
  /**
   * Compares a pack that came back: a tab by its name, or the text of a CSV file; the tab of the
   * pack itself where neither is given. Changes nothing. Only what they changed is told.
   */
  comparePack: {
    input: z.object({
      tab: z.optional(z.string()),
      text: z.optional(z.string()),
      month: z.optional(month),
    }),
    output: z.object({
      /** The month of the pack it was compared with: `applyPack` wants it back. */
      month: z.string(),
      /** Whether that pack is known; without it nobody knows what cells were. */
      known: z.boolean(),
      changed: z.array(
        z.object({
          ...row,
          column: z.string(),
          /** As it was sent; `null` where nobody knows. */
          was: z.nullable(z.string()),
          ours: z.string(),
          theirs: z.string(),
          /** Whether taking theirs would lose a change of ours. */
          conflict: z.boolean(),
          tab: z.string(),
          cell: z.string(),
        }),
      ),
      /** Rows that they added, by their lines in the table. */
      added: z.array(z.object({ line: count, cells })),
      /** Rows that did not come back; nothing happens to them. */
      missing: z.array(z.object(row)),
      remarks: z.array(z.string()),
    }),
  },
  /**
   * Takes over what was accepted, each cell only if it still holds `ours`; rows come in as ideas.
   * What was accepted or refused is not told again.
   */
  applyPack: {
    input: z.object({
      month: z.string(),
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
      added: z.array(z.string()),
    }),
  },
  /**
   * Files that a scheduling tool imports, of the month's posts that are ready, and what keeps
   * others out. `header` is the first line of the tool's template as pasted; `accounts` the id that
   * the tool gave the account of a channel. Changes nothing.
   */
  schedulerFiles: {
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
      header: z.optional(z.string()),
      accounts: z.optional(byName('string')),
    }),
    output: z.object({
      files,
      findings: z.array(finding),
      posts: count,
      /** What to know before the import, in sentences. */
      advice: z.array(z.string()),
    }),
  },
} as const;
