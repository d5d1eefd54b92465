import type { PlainDate } from '../calendar/plain-date.ts';
import type { TableRow } from '../workbook.ts';
import type { StandingLink } from './standing-link.ts';

/** How long ago the standing links were checked (002-6). */
export interface LinkChecks {
  /** The day of the link that nobody checked for the longest; `null` where none bears a day. */
  readonly oldest: PlainDate | null;
  /** How many bear no day. */
  readonly never: number;
}

/** When the links were checked; lines that lead nowhere do not count. */
export function linkChecks(links: readonly TableRow<StandingLink>[]): LinkChecks {
  const days = links
    .filter(({ item }) => item.to.trim() !== '')
    .map(({ item }) => item.lastChecked);
  const known = days.flatMap((day) => (day === null ? [] : [day])).sort();
  return { oldest: known[0] ?? null, never: days.length - known.length };
}

/** A link that somebody says they checked, as they saw it. */
export interface SeenLink {
  /** The row of the sheet that it stood on. */
  readonly row: number;
  readonly from: string;
  readonly to: string;
}

/**
 * The rows on which links stand that somebody saw: where they stood, else where the only other link
 * of the same ends stands now. One that was changed or removed since is left out.
 */
export function rowsOfSeenLinks(
  links: readonly TableRow<StandingLink>[],
  seen: readonly SeenLink[],
): number[] {
  const rows = seen.flatMap(({ row, from, to }) => {
    const same = links.filter(({ item }) => item.from === from && item.to === to);
    const standing = same.find((link) => link.row === row) ?? (same.length === 1 ? same[0] : null);
    return standing === null || standing === undefined ? [] : [standing.row];
  });
  return [...new Set(rows)];
}
