import type { CadenceLine } from '../cadence/line.ts';
import { nameOf, type ReadLine, readLines } from '../cadence/read-line.ts';
import { parseSlotKey, type Slot, type SlotKey, slotKey } from '../cadence/slot.ts';
import { isPlainYearMonth } from '../calendar/plain-date.ts';
import { nameKey } from '../named.ts';
import type { TableRow } from '../workbook.ts';
import { readBuildRecord } from './build-record.ts';
import type { PlanItem } from './item.ts';

/**
 * Recognises lines that were renamed: the name of today for each name that rows bear and no line
 * does any more.
 *
 * It is the line of the same kind, type and period that posts where those rows do, and for which
 * no row was built before the last of those was: a line that stood beside the old one is not the
 * old one under another name. Where several could be it, it is the one whose dates the rows have
 * most; where that does not tell them apart, none.
 */
export function currentNames(
  rows: readonly TableRow<PlanItem>[],
  lines: readonly CadenceLine[],
  slots: readonly Slot[],
): ReadonlyMap<string, string> {
  const byName = rowsByName(rows);
  const names = new Set(lines.map(nameOf));
  const vanished = [...byName].filter(([name]) => !names.has(name));
  if (vanished.length === 0) return new Map();
  const dates = new Map(slots.map((slot) => [postOf(slot, nameOf(slot.line)), slot.date]));
  const read = readLines(lines);
  return new Map(
    vanished.flatMap(([name, old]) => {
      const { last } = buildsOf(old);
      const likely = read.filter(
        (line) =>
          featuresOf(line).includes(featureOf(old)) &&
          buildsOf(byName.get(line.name) ?? []).first > last,
      );
      const line = mostLike(old, likely, dates);
      return line === undefined ? [] : [[name, line.name] as const];
    }),
  );
}

/** A row and what its slot says. */
interface Standing {
  readonly item: PlanItem;
  readonly key: SlotKey;
}

function rowsByName(rows: readonly TableRow<PlanItem>[]): Map<string, Standing[]> {
  const byName = new Map<string, Standing[]>();
  for (const { item } of rows) {
    const key = parseSlotKey(item.slot);
    if (key === null) continue;
    const standing = byName.get(key.line);
    if (standing === undefined) byName.set(key.line, [{ item, key }]);
    else standing.push({ item, key });
  }
  return byName;
}

/** The numbers of the first and the last build that rows come from; where there are none, never. */
function buildsOf(rows: readonly Standing[]): { first: number; last: number } {
  const builds = rows.map(({ item }) => readBuildRecord(item.buildRecord)?.build ?? 0);
  return {
    first: builds.reduce((first, build) => Math.min(first, build), Number.POSITIVE_INFINITY),
    last: builds.reduce((last, build) => Math.max(last, build), 0),
  };
}

/** What most of the rows are: their kind, type, period and channel. */
function featureOf(rows: readonly Standing[]): string {
  const counts = new Map<string, number>();
  for (const { item, key } of rows) {
    const per = isPlainYearMonth(key.period) ? 'month' : 'week';
    const kind = item.kind === '' ? 'Post' : item.kind;
    const feature = [kind, per, nameKey(item.type), nameKey(item.channel)].join('\n');
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}

/** The same of a line, one for each of its channels. */
function featuresOf({ line, kind, channels }: ReadLine): string[] {
  return channels.map((channel) =>
    [kind, line.per, nameKey(line.type), nameKey(channel)].join('\n'),
  );
}

/** The one line, or the one with the most dates of the rows. */
function mostLike(
  rows: readonly Standing[],
  lines: readonly ReadLine[],
  dates: ReadonlyMap<string, string>,
): ReadLine | undefined {
  if (lines.length < 2) return lines[0];
  const [best, second] = lines
    .map((line) => ({
      line,
      like: rows.filter(({ item, key }) => dates.get(postOf(key, line.name)) === item.date).length,
    }))
    .sort((a, b) => b.like - a.like);
  return best !== undefined && best.like > (second?.like ?? 0) ? best.line : undefined;
}

function postOf({ period, number }: Pick<SlotKey, 'period' | 'number'>, line: string): string {
  return slotKey({ line, period, number, channel: '' });
}
