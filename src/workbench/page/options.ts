import { type Clock, fixedClock, parseMoment, systemClock } from '../time/clock.ts';
import type { Beginning } from './start-over.ts';

/** What the address of the page asks for. */
export interface PageOptions {
  readonly clock: Clock;
  /** The zone of the spreadsheet and of the script. */
  readonly timeZone: string;
  /** How a workbook begins that was not saved before. */
  readonly beginning: Beginning;
}

/**
 * Reads the address: `?now=2026-11-02T09:00&timeZone=America/New_York` stops the clock, and
 * `?begin=empty` begins without the sample. Otherwise the machine's own clock and zone hold.
 */
export function pageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const timeZone =
    query.get('timeZone') ?? new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'Etc/UTC';
  const now = query.get('now');
  return {
    clock: now === null ? systemClock() : fixedClock(parseMoment(now, timeZone)),
    timeZone,
    beginning: query.get('begin') === 'empty' ? 'empty' : 'sample',
  };
}
