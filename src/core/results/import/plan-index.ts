import {
  monthOf,
  type PlainDate,
  type PlainYearMonth,
  plusDays,
  plusMonths,
} from '../../calendar/plain-date.ts';
import { nameKey } from '../../named.ts';
import { Scales, type Weighed, wordsOf } from './likeness.ts';
import type { MatchableRow } from './matching.ts';
import { pageKey, postKeys } from './post-address.ts';
import { rowIdFinder } from './row-id-finder.ts';

/** A row of the plan with what it is compared by. */
export interface IndexedRow {
  readonly row: MatchableRow;
  /** Its Row ID as it is compared. */
  readonly key: string;
  readonly topic: Weighed;
  readonly copy: Weighed;
  /** Topic and copy. */
  readonly text: Weighed;
  /** The platform of its channel; blank where it names none. */
  readonly place: string;
}

export interface NearRow {
  readonly row: IndexedRow;
  /** In days. */
  readonly apart: number;
}

/** The plan, ready to be looked things up in: each look takes as long for many rows as for few. */
export interface PlanIndex {
  /** What words weigh in the plan. */
  readonly scales: Scales;
  readonly rowIdsIn: (text: string) => readonly string[];
  /** Posts whose Published link leads to the post with a key. */
  readonly byPost: (key: string) => readonly IndexedRow[];
  /** Posts with a link to a page. */
  readonly byPage: (key: string) => readonly IndexedRow[];
  /** Posts on a channel planned for or published some days from a day, or nearer. */
  readonly postsNear: (day: PlainDate, days: number, channel: string) => readonly NearRow[];
  /** Ads that run in one of the months of some days, and those without a date. */
  readonly adsIn: (first: PlainDate | null, last: PlainDate | null) => readonly IndexedRow[];
}

/** Nobody plans or measures an ad for longer than two years at once. */
const MOST_MONTHS = 24;

/** Stands for no month. */
const UNDATED = '';

export function indexPlan(
  plan: readonly MatchableRow[],
  placeOf: (channel: string) => string,
): PlanIndex {
  const named = plan.filter(({ rowId }) => rowId !== '');
  const words = named.map((row) => {
    const [topic, copy] = [wordsOf(row.topic), wordsOf(row.copy)];
    return { row, topic, copy, text: new Set([...topic, ...copy]) };
  });
  const scales = new Scales(words.map(({ text }) => text).filter(({ size }) => size > 0));
  const byPost = new Map<string, IndexedRow[]>();
  const byPage = new Map<string, IndexedRow[]>();
  const byDay = new Map<string, IndexedRow[]>();
  const byMonth = new Map<string, IndexedRow[]>();
  for (const { row, topic, copy, text } of words) {
    const indexed: IndexedRow = {
      row,
      key: nameKey(row.rowId),
      topic: scales.weigh(topic),
      copy: scales.weigh(copy),
      text: scales.weigh(text),
      place: row.channel === '' ? '' : placeOf(row.channel),
    };
    if (row.kind === 'Task') continue;
    if (row.kind === 'Ad') {
      const first = row.publishedOn ?? row.date;
      const months = first === null ? [UNDATED] : monthsFrom(first, row.ends ?? first);
      for (const month of months) add(byMonth, month, indexed);
      continue;
    }
    for (const key of postKeys(row.publishedLink)) add(byPost, key, indexed);
    const page = pageKey(row.link);
    if (page !== '') add(byPage, page, indexed);
    for (const day of new Set([row.date, row.publishedOn])) {
      if (day !== null) add(byDay, day, indexed);
    }
  }
  return {
    scales,
    rowIdsIn: rowIdFinder(named.map(({ rowId }) => rowId)),
    byPost: (key) => byPost.get(key) ?? [],
    byPage: (key) => byPage.get(key) ?? [],
    postsNear: nearness(byDay, placeOf),
    adsIn: (first, last) => {
      const day = first ?? last;
      const months = day === null ? [] : monthsFrom(day, last ?? day);
      return [...new Set([UNDATED, ...months].flatMap((month) => byMonth.get(month) ?? []))];
    },
  };
}

/** Looks up posts near a day, and remembers what it found: many results have the same day. */
function nearness(
  byDay: ReadonlyMap<string, readonly IndexedRow[]>,
  placeOf: (channel: string) => string,
): PlanIndex['postsNear'] {
  const known = new Map<string, readonly NearRow[]>();
  return (day, days, channel) => {
    const place = channel === '' ? '' : placeOf(channel);
    const key = `${day} ${days} ${place}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const near = new Map<IndexedRow, number>();
    for (let apart = 0; apart <= days; apart++) {
      for (const other of new Set([plusDays(day, -apart), plusDays(day, apart)])) {
        for (const row of byDay.get(other) ?? []) {
          const fits = row.place === place || row.place === '' || place === '';
          if (fits && !near.has(row)) near.set(row, apart);
        }
      }
    }
    const rows = [...near].map(([row, apart]) => ({ row, apart }));
    known.set(key, rows);
    return rows;
  };
}

function add(index: Map<string, IndexedRow[]>, key: string, row: IndexedRow): void {
  const rows = index.get(key);
  if (rows === undefined) index.set(key, [row]);
  else if (!rows.includes(row)) rows.push(row);
}

/** The months from one day to another. */
function monthsFrom(first: PlainDate, last: PlainDate): PlainYearMonth[] {
  const months = [monthOf(first)];
  for (let month = plusMonths(monthOf(first), 1); month <= monthOf(last); ) {
    if (months.length === MOST_MONTHS) break;
    months.push(month);
    month = plusMonths(month, 1);
  }
  return months;
}
