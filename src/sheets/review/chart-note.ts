import type { ReviewChart } from '../../core/review/document.ts';

/**
 * The titles under which we drew each chart, the newest first, by the key of the chart. They say
 * which charts are ours, and stand as a note on the hidden key of the state; a chart that somebody
 * gave another title is theirs.
 */
export type DrawnTitles = ReadonlyMap<string, readonly string[]>;

const MARK = 'charts ';

export function chartNote(titles: DrawnTitles): string {
  return MARK + JSON.stringify([...titles]);
}

export function drawnTitles(note: string): DrawnTitles {
  if (!note.startsWith(MARK)) return new Map();
  try {
    const found: unknown = JSON.parse(note.slice(MARK.length));
    // Nobody but `chartNote` writes notes that begin so.
    return new Map(Array.isArray(found) ? (found as [string, string[]][]) : []);
  } catch {
    return new Map();
  }
}

/** The titles once the charts of a review are drawn; with the former ones until all of them are. */
export function titlesOf(
  charts: readonly ReviewChart[],
  before: DrawnTitles = new Map(),
): DrawnTitles {
  const now = charts.map(({ key, title }): [string, string[]] => [
    key,
    [...new Set([title, ...(before.get(key) ?? [])])],
  ]);
  return new Map([...before, ...now]);
}
