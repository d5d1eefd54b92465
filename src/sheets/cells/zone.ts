import type { PlainDateTime } from '../../core/calendar/plain-date.ts';

const DAY = 86_400_000;
/**
 * Where the offset is the same at both ends, it holds throughout: the shortest summer time since
 * 1970, that of Recife in 2000, lasted a week (IANA time zone database).
 */
const SPANS = [5 * DAY, DAY] as const;

/**
 * The wall clock of a time zone: the one place where instants become dates and back.
 *
 * `getValues` gives an instant for each date cell, meant in the spreadsheet's zone, while the
 * script runs in another (https://developers.google.com/apps-script/reference/base/session).
 * Offsets come from `toLocaleString`, which honours its options in Apps Script; a service call
 * for each date would make an action slower with every row.
 */
export class Zone {
  /** Of the beginnings of spans. */
  private readonly offsets = new Map<number, number>();

  constructor(readonly name: string) {}

  /** What the clock shows at an instant. */
  wallClock(instant: Date): PlainDateTime {
    const shown = new Date(instant.getTime() + this.offsetAt(instant.getTime()));
    return shown.toISOString().slice(0, 19);
  }

  /**
   * The instant at which the clock shows this: the first one where an hour comes twice, and the
   * hour after the gap where the clock leaves it out, so that the date stays.
   */
  instant(moment: PlainDateTime): Date {
    const asUtc = Date.parse(`${moment}Z`);
    const before = asUtc - this.offsetAt(asUtc - DAY);
    const after = asUtc - this.offsetAt(asUtc + DAY);
    const shows = (time: number) => time + this.offsetAt(time) === asUtc;
    return new Date(!shows(before) && shows(after) ? after : before);
  }

  /** What a clock in Greenwich shows when this one shows a time. */
  utc(moment: PlainDateTime): PlainDateTime {
    return this.instant(moment).toISOString().slice(0, 19);
  }

  /** Milliseconds that the clock is ahead of UTC. */
  private offsetAt(time: number): number {
    for (const span of SPANS) {
      const start = Math.floor(time / span) * span;
      const offset = this.offsetFrom(start);
      if (offset === this.offsetFrom(start + span)) return offset;
    }
    return this.measure(time);
  }

  private offsetFrom(start: number): number {
    const offset = this.offsets.get(start) ?? this.measure(start);
    this.offsets.set(start, offset);
    return offset;
  }

  private measure(time: number): number {
    const second = Math.floor(time / 1000) * 1000;
    const shown = new Date(second).toLocaleString('en-US', {
      timeZone: this.name,
      hour12: false,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    const [month, day, year, hour, minute, seconds] = shown.split(/\D+/).map(Number);
    const asUtc = Date.UTC(
      year ?? Number.NaN,
      (month ?? Number.NaN) - 1,
      day ?? Number.NaN,
      // Midnight is shown as hour 24.
      (hour ?? Number.NaN) % 24,
      minute ?? Number.NaN,
      seconds ?? Number.NaN,
    );
    return asUtc - second;
  }
}
