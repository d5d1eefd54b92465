import { isPlainDate, type PlainDate } from '../../calendar/plain-date.ts';
import type { CadenceChange } from './cadence-change.ts';

/** How a decision was taken up. */
export const TAKEN_UP = ['changed', 'by hand', 'nothing to change'] as const;
export type TakenUp = (typeof TAKEN_UP)[number];

/**
 * What the column Applied says: the day and what was done, so that anybody can read it and it can be
 * taken back from its words alone.
 *
 *     2026-11-02: Personal · How many: 1 → 2
 */
export function appliedText(
  day: PlainDate,
  how: TakenUp,
  changes: readonly CadenceChange[] = [],
): string {
  if (how !== 'changed') return `${day}: ${how}`;
  const lines = changes.map(
    ({ line, column, from, to }) =>
      `${line} · ${column}: ${oneLine(from) || BLANK} → ${oneLine(to) || BLANK}`,
  );
  return `${day}: ${lines.join('\n')}`;
}

/** Stands for a blank cell. */
const BLANK = '(blank)';

/**
 * The changes that an Applied cell tells of; none where nothing was changed, and `null` where people
 * wrote it in words of their own.
 */
export function changesOf(applied: string): CadenceChange[] | null {
  const day = applied.slice(0, 10);
  const text = applied.slice(12);
  if (!isPlainDate(day)) return null;
  if (applied === day || ['by hand', 'nothing to change'].includes(text)) return [];
  const changes = text.split('\n').map(changeOf);
  return changes.every((change) => change !== null) ? changes : null;
}

function changeOf(line: string): CadenceChange | null {
  const [, name, column, from, to] = /^(.+) · ([^·:]+): (.*) → (.*)$/.exec(line) ?? [];
  if (name === undefined || column === undefined) return null;
  return { line: name, column, from: typedValue(from), to: typedValue(to) };
}

function typedValue(text = ''): string {
  return text === BLANK ? '' : text;
}

/** Line breaks part changes from each other. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ', ');
}
