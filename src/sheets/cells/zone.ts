import type { PlainDateTime } from '../../core/calendar/plain-date.ts';

const DAY = 86_400_000;

/**
 * The wall clock of a time zone: the one place where instants become dates and back.
 *
 * `getValues` gives an instant for each date cell, meant in the spreadsheet's zone, while the
 * script runs in another (https://developers.google.com/apps-script/reference/base/session).
 * Offsets come from `toLocaleString`, which honours its options in Apps Script; a service call
 * for each date would make an action slower with every row.
 */
export class Zone {
  private readonly offsets = new Map<number, number | null>();

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
    const day = Math.floor(time / DAY);
    const known = this.offsets.get(day);
    if (known !== undefined && known !== null) return known;
    if (known === null) return this.measure(time);
    const start = this.measure(day * DAY);
    const constant = start === this.measure((day + 1) * DAY);
    this.offsets.set(day, constant ? start : null);
    return constant ? start : this.measure(time);
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
