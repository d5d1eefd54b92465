/** What several parts of the contract speak of. */
import * as z from 'zod/mini';

export const nothing = z.object({});
export const count = z.number();
/** A number, or `null` where it cannot be known. */
export const figure = z.nullable(z.number());
export const rowIds = z.array(z.string());

/** A finding as the sidebar shows it. */
export const finding = z.object({
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
export const undo = z.object({ what: z.enum(['build', 'removal', 'nothing']), rows: count });
