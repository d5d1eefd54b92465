/** What several parts of the contract speak of. */
import * as z from 'zod/mini';

export const nothing = z.object({});
/** One schema each: as texts are most of what crosses, making a new one for each would add up. */
export const string = z.string();
export const strings = z.array(string);
export const count = z.number();
/** A number, or `null` where it cannot be known. */
export const figure = z.nullable(z.number());
export const rowIds = z.array(string);

/** A finding as the sidebar shows it. */
export const finding = z.object({
  code: string,
  severity: z.enum(['error', 'warning', 'hint']),
  rowId: string,
  /** Date, topic and owners of the row of the plan; blank where it is about none. */
  date: string,
  topic: string,
  owner: string,
  tab: string,
  /** A1 address, `I9`. */
  cell: string,
  /** The header of the column. */
  column: string,
  message: string,
  why: string,
  /** What puts it right for sure: `fixFindings` writes `to` into the column of the row. */
  fix: z.optional(
    z.object({
      /** The header of the column. */
      column: string,
      from: string,
      to: string,
      /** What happens, as a button says it. */
      label: string,
    }),
  ),
});

/** What `undoBuild` would take back: the rows of a build, or of a removal. */
export const undo = z.object({ what: z.enum(['build', 'removal', 'nothing']), rows: count });
