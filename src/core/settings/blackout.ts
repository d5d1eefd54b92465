import { daysBetween, isPlainDate, type PlainDate } from '../calendar/plain-date.ts';

/** Dates without posts, from the first to the last of them, such as a holiday. */
export interface Blackout {
  readonly from: PlainDate;
  /** The last date; that of `from` where it is a single day. */
  readonly to: PlainDate;
  /** What people call it, such as `Christmas`; blank where they do not say. */
  readonly name: string;
}

/** The most days between first and last: a longer range is a slip of the finger. */
const MOST_DAYS = 366;

/**
 * Reads `2026-12-25`, `2026-12-25 Christmas` or `2026-12-24..2026-12-26 Christmas`; a dash or the
 * word `to` does for the dots. `undefined` where the text says no dates, or says them backwards.
 */
export function parseBlackout(text: string): Blackout | undefined {
  const [, from = '', last, name = ''] =
    /^(\d{4}-\d\d-\d\d)(?:\s*(?:\.{2,3}|…|–|—|\s-|\bto\b)\s*(\d{4}-\d\d-\d\d))?(?:[\s:]+(.*))?$/i.exec(
      text.trim(),
    ) ?? [];
  const to = last ?? from;
  const isRead = isPlainDate(from) && isPlainDate(to) && from <= to;
  return isRead && daysBetween(from, to) <= MOST_DAYS ? { from, to, name: name.trim() } : undefined;
}

/** The text that `parseBlackout` reads. */
export function writeBlackout({ from, to, name }: Blackout): string {
  return [from === to ? from : `${from}..${to}`, name].join(' ').trim();
}

/** The blackout that a date falls in; of several the first. */
export function blackoutOn(blackouts: readonly Blackout[], date: PlainDate): Blackout | undefined {
  return blackouts.find(({ from, to }) => from <= date && date <= to);
}
