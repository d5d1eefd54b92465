import { type PlainDate, plusDays } from '../calendar/plain-date.ts';
import { type Blackout, blackoutOn } from '../settings/blackout.ts';
import type { CadenceLine } from './line.ts';
import { holdsOn } from './read-line.ts';

/** Where a slot goes that a line asks for on a date. */
export interface AllowedDate {
  readonly date: PlainDate;
  /** Why it is not the date that was asked for; blank where it is. */
  readonly reason: string;
  readonly isSkipped: boolean;
}

/**
 * The date of a slot that a line asks for on `asked`: a blackout moves it to the next allowed day
 * or leaves it out, as the line says. Until is the last date of a line: what would move past it is
 * left out too.
 */
export function dateOf(
  line: CadenceLine,
  asked: PlainDate,
  blackouts: readonly Blackout[],
): AllowedDate {
  const blackout = blackoutOn(blackouts, asked);
  if (blackout === undefined) return { date: asked, reason: '', isSkipped: false };
  const what = blackout.name === '' ? 'a blackout date' : `a blackout date (${blackout.name})`;
  const skipped = (why: string) => ({
    date: asked,
    reason: `Skipped: ${asked} is ${what}${why}.`,
    isSkipped: true,
  });
  if (line.onBlackout === 'Skip') return skipped('');
  const date = nextAllowed(asked, blackouts);
  return holdsOn(line, date)
    ? { date, reason: `Moved from ${asked}, ${what}.`, isSkipped: false }
    : skipped(', and the line ends before the next allowed day');
}

/** The date itself, or the next one that is no blackout date. */
export function nextAllowed(date: PlainDate, blackouts: readonly Blackout[]): PlainDate {
  const blackout = blackoutOn(blackouts, date);
  return blackout === undefined ? date : nextAllowed(plusDays(blackout.to, 1), blackouts);
}

/** The earliest date from which a run of blackout dates moves a slot to `date` or beyond. */
export function earliestMovedTo(date: PlainDate, blackouts: readonly Blackout[]): PlainDate {
  const blackout = blackoutOn(blackouts, plusDays(date, -1));
  return blackout === undefined ? date : earliestMovedTo(blackout.from, blackouts);
}
