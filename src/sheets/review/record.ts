import { fingerprint } from '../../core/plan/fingerprint.ts';
import { type Cell, isMoment } from '../cells/cell.ts';

/**
 * What we wrote last into the cells of a line, so that a refresh can tell what people typed over
 * from what is only old. It stands as a note on the hidden key of the line: notes move with their
 * rows, come along when the file is copied, and nobody sees them in a hidden column.
 */
export interface LineRecord {
  /** A digest for each cell of ours, as it was written last. */
  readonly now: readonly string[];
  /** As it was before that, which counts while a writing was interrupted. */
  readonly before: readonly string[];
}

/**
 * The digest of a cell. Spaces and the last digits of a number do not count: Sheets may give them
 * back otherwise than they were written.
 */
export function digestOf(cell: Cell): string {
  const text = plainText(cell);
  // Four characters: of a million cells that people typed over, one is taken for ours.
  return text === '' ? '-' : fingerprint([text]).slice(-4);
}

/** What a cell says, whatever its spaces and the last digits of a number. */
export function plainText(cell: Cell): string {
  if (isMoment(cell)) return cell.moment;
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  return String(cell).replace(/\s+/g, ' ').trim();
}

/** The text of a record. It names its key, as sorting may part notes from their cells. */
export function recordText(key: string, { now, before }: LineRecord): string {
  const generations = [now, ...(before.join() === now.join() ? [] : [before])];
  return [fingerprint([key]), ...generations.map((digests) => digests.join('.'))].join(' ');
}

/** The records that notes hold, by the key of their line; other notes are people's. */
export function recordsOf(
  notes: readonly string[],
  keys: Iterable<string>,
): ReadonlyMap<string, LineRecord> {
  const keyOf = new Map([...keys].map((key) => [fingerprint([key]), key]));
  const records = new Map<string, LineRecord>();
  for (const note of notes) {
    const [mark = '', now = '', before = now] = note.split(' ');
    const key = keyOf.get(mark);
    if (key === undefined || records.has(key)) continue;
    records.set(key, { now: digests(now), before: digests(before) });
  }
  return records;
}

function digests(text: string): string[] {
  return text === '' ? [] : text.split('.');
}
