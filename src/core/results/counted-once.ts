import { daysBetween } from '../calendar/plain-date.ts';
import { groupBy } from '../group-by.ts';
import { nameKey } from '../named.ts';
import type { TableRow } from '../workbook.ts';
import { placeFinder } from './import/platform.ts';
import { measuredCount } from './measured-numbers.ts';
import { partsOfWholes } from './parts-of-wholes.ts';
import type { Result } from './result.ts';
import { resultIdentity } from './result-identity.ts';
import { kindOf, monthOfResult } from './results-of-month.ts';

type Row = TableRow<Result>;

/** Results of which each measured thing counts once. */
export interface CountedOnce {
  /** The rows that count, in the order of the tab. */
  readonly counted: readonly Row[];
  /** Rows of things that other rows count already. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly row: Row;
  /** The row that counts the same. */
  readonly by: Row;
}

/**
 * The results without those that count over again what others count, whatever order they came in:
 *
 * - a row that stands twice;
 * - a thing of one source in days that a longer report of it holds: the longer one counts;
 * - a campaign whole beside its ads, or visits to it whole and by post: see `partsOfWholes`;
 * - a post, ad or source of visits that another export counts as well, on the same channel and with
 *   the same Row ID, else the same name and day: the export with more numbers counts.
 *
 * Posts, ads, pages and visits are different things, and so are clicks on a link and the visits
 * that they lead to: none of them is ever left out for another.
 */
export function countedOnce(results: readonly Row[]): CountedOnce {
  const leftOut = new Map<Row, Row>();
  for (const things of groupBy(results, thingOf).values()) leaveOverlaps(things, leftOut);
  const standing = results.filter((row) => !leftOut.has(row));
  for (const [row, by] of partsOfWholes(standing)) leftOut.set(row, by);
  leaveOtherSources(
    results.filter((row) => !leftOut.has(row)),
    leftOut,
  );
  return {
    counted: results.filter((row) => !leftOut.has(row)),
    leftOut: [...leftOut].map(([row, by]) => ({ row, by })),
  };
}

/** A thing of one source, whenever it was measured; rows typed by hand have no ID and are things each. */
function thingOf({ item, row }: Row): string {
  return item.sourceId === '' ? `row ${row}` : resultIdentity({ ...item, periodStart: null });
}

/** Of rows of one thing whose days overlap, the longest counts; of a post one row at all. */
function leaveOverlaps(rows: readonly Row[], leftOut: Map<Row, Row>): void {
  if (!anyOverlap(rows)) return;
  const kept: Row[] = [];
  for (const row of [...rows].sort(longestFirst)) {
    const other = kept.find((standing) => overlap(standing.item, row.item));
    if (other === undefined) kept.push(row);
    else leftOut.set(row, other);
  }
}

/** Daily reports have many rows of a thing, of which mostly none overlap. */
function anyOverlap(rows: readonly Row[]): boolean {
  const inOrder = [...rows].sort((a, b) => (startOf(a.item) < startOf(b.item) ? -1 : 1));
  return inOrder.some(({ item }, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && overlap(before.item, item);
  });
}

function overlap(a: Result, b: Result): boolean {
  if (kindOf(a) === 'Post' && kindOf(b) === 'Post') return true;
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

function longestFirst(a: Row, b: Row): number {
  return (
    daysOf(b.item) - daysOf(a.item) ||
    (endOf(a.item) < endOf(b.item) ? 1 : endOf(a.item) > endOf(b.item) ? -1 : 0) ||
    measuredCount(b.item) - measuredCount(a.item) ||
    a.row - b.row
  );
}

/** A post counts over its whole life, however long the file that it came in. */
function daysOf(result: Result): number {
  const [start, end] = [startOf(result), endOf(result)];
  return kindOf(result) === 'Post' || start === '' ? 0 : daysBetween(start, end);
}

function startOf({ periodStart, periodEnd }: Result): string {
  return periodStart ?? periodEnd ?? '';
}

function endOf({ periodStart, periodEnd }: Result): string {
  return periodEnd ?? periodStart ?? '';
}

/** Of exports that count the same thing, the one with the most numbers counts. */
function leaveOtherSources(rows: readonly Row[], leftOut: Map<Row, Row>): void {
  const sources = new Set(rows.map(({ item }) => nameKey(item.source)));
  if (sources.size < 2) return;
  const placeOf = placeFinder([]);
  const holders = new Map<string, Row>();
  for (const row of [...rows].sort(richestFirst)) {
    const keys = sameThingKeys(row.item, placeOf);
    const other = keys.map((key) => holders.get(key)).find((holder) => holder !== undefined);
    if (other !== undefined && nameKey(other.item.source) !== nameKey(row.item.source)) {
      leftOut.set(row, other);
    } else for (const key of keys) holders.set(key, holders.get(key) ?? row);
  }
}

function richestFirst(a: Row, b: Row): number {
  const [first, second] = [nameKey(a.item.source), nameKey(b.item.source)];
  return (
    measuredCount(b.item) - measuredCount(a.item) ||
    (first < second ? -1 : first > second ? 1 : 0) ||
    a.row - b.row
  );
}

/** What another source would have the same of, if it counted the same thing. */
function sameThingKeys(result: Result, placeOf: (channel: string) => string): string[] {
  const kind = kindOf(result);
  if (kind === 'Page') return [];
  const month = monthOfResult(result) ?? '';
  if (kind === 'Sessions') {
    return [[kind, month, nameKey(result.channel), nameKey(result.campaign)].join('\n')];
  }
  const place = [kind, month, placeOf(result.channel)];
  const name = kind === 'Post' ? nameKey(result.name) : '';
  const day = result.publishedOn ?? '';
  return [
    ...(result.rowId === '' ? [] : [[...place, 'row', nameKey(result.rowId)].join('\n')]),
    ...(name === '' || day === '' ? [] : [[...place, day, name].join('\n')]),
  ];
}
