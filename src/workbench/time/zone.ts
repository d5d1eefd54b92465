/**
 * Wall clocks of time zones. A wall time is counted in milliseconds as if the wall were in UTC, so
 * that it can be computed with; an instant is what `Date` counts.
 */

const formats = new Map<string, Intl.DateTimeFormat>();
/** By zone and step, the offsets that were asked for. */
const offsets = new Map<string, Map<number, number>>();
/** By zone and day in UTC, the offset that holds all day; `null` where the clock changes. */
const daily = new Map<string, Map<number, number | null>>();
/** Clocks change on quarters of an hour at the finest. */
const STEP = 15 * 60_000;
const DAY = 24 * 3_600_000;
/** A cache that grows beyond this begins anew. */
const MOST = 100_000;

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', era: 'short' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  formats.set(zone, made);
  return made;
}

/** Whether the name is a time zone of the IANA database. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds that the wall clock is ahead of UTC at an instant. */
export function offsetAt(instant: number, zone: string): number {
  const day = Math.floor(instant / DAY);
  const days = cacheOf(daily, zone);
  const known = days.get(day);
  if (known !== undefined) return known ?? offsetOfStep(instant, zone);
  const start = offsetOfStep(day * DAY, zone);
  const isConstant = start === offsetOfStep((day + 1) * DAY, zone);
  days.set(day, isConstant ? start : null);
  return isConstant ? start : offsetOfStep(instant, zone);
}

function offsetOfStep(instant: number, zone: string): number {
  const step = Math.floor(instant / STEP);
  const steps = cacheOf(offsets, zone);
  const known = steps.get(step);
  if (known !== undefined) return known;
  const offset = measure(step * STEP, zone);
  steps.set(step, offset);
  return offset;
}

function cacheOf<T>(caches: Map<string, Map<number, T>>, zone: string): Map<number, T> {
  const known = caches.get(zone);
  if (known !== undefined && known.size < MOST) return known;
  const made = new Map<number, T>();
  caches.set(zone, made);
  return made;
}

function measure(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: string): number => Number(parts[type]);
  const year = parts.era === 'BC' ? 1 - number('year') : number('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, number('month') - 1, number('day'));
  wall.setUTCHours(number('hour'), number('minute'), number('second'));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

/** The wall time of an instant. */
export function wallOf(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/**
 * The instant of a wall time. A time that a clock change skips is read with the offset before it, so
 * it comes out later; of a time that happens twice it is the first.
 */
export function instantOf(wall: number, zone: string): number {
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const candidates = [wall - before, wall - after];
  const fits = candidates.filter((instant) => instant + offsetAt(instant, zone) === wall);
  return fits.length > 0 ? Math.min(...fits) : wall - before;
}
