import type { PlainDate } from '../calendar/plain-date.ts';
import { nameKey } from '../named.ts';
import type { Kind } from '../plan/item.ts';
import { type Day, parseDays } from './days.ts';
import type { CadenceLine } from './line.ts';

/** A line that can be planned: what its cells mean, with blanks filled. */
export interface ReadLine {
  readonly line: CadenceLine;
  readonly name: string;
  readonly kind: Kind;
  readonly count: number;
  /** `null` where the line leaves its days open. */
  readonly days: readonly Day[] | null;
  readonly every: number;
  /** One or more: each row of the line stands on each of them. */
  readonly channels: readonly string[];
}

/** The most rows that one line gives a week or month: a guard against a slip of the finger. */
export const MOST_ROWS = 500;

/**
 * The lines that can be planned, in order: active ones with a name, a period and days that can
 * be read. A line without a name goes by its type; blank How many and Every count as 1.
 */
export function readLines(lines: readonly CadenceLine[]): ReadLine[] {
  return lines.flatMap((line) => {
    const name = nameOf(line);
    const days = plannableDays(line);
    if (!line.active || name === '' || line.per === '' || days?.length === 0) return [];
    const count = Math.min(Math.max(Math.floor(line.howMany ?? 1), 0), MOST_ROWS);
    const every = Math.max(Math.floor(line.every ?? 1), 1);
    const kind = line.kind === '' ? 'Post' : line.kind;
    return [{ line, name, kind, count, days, every, channels: channelsOf(line) }];
  });
}

/** The name that a line goes by in slots. */
export function nameOf(line: CadenceLine): string {
  return line.line.trim() || line.type.trim();
}

/** The channels of a line, each once; one blank name where it has none. */
function channelsOf({ channel }: CadenceLine): string[] {
  const names = channel
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const distinct = new Map([...names].reverse().map((name) => [nameKey(name), name]));
  return names.length === 0 ? [''] : [...distinct.values()].reverse();
}

/** Whether the line holds on a date: not before From, not after Until. */
export function holdsOn({ from, until }: CadenceLine, date: PlainDate): boolean {
  return (from === null || from <= date) && (until === null || date <= until);
}

/** The days that suit the line's period; `null` where it leaves them open. */
function plannableDays(line: CadenceLine): Day[] | null {
  if (line.days.trim() === '') return null;
  return parseDays(line.days).days.filter((day) => line.per === 'month' || day.kind === 'weekday');
}
