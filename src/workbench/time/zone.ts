/**
 * Wall clocks of time zones. A wall time is counted in milliseconds as if the wall were in UTC, so
 * that it can be computed with; an instant is what `Date` counts.
 */

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
/** Clocks change on quarters of an hour at the finest. */
const STEP = 15 * 60_000;

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
  const step = Math.floor(instant / STEP) * STEP;
  const key = `${zone} ${step}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(step)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: string): number => Number(parts[type]);
  const year = parts.era === 'BC' ? 1 - number('year') : number('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, number('month') - 1, number('day'));
  wall.setUTCHours(number('hour'), number('minute'), number('second'));
  const offset = wall.getTime() - Math.floor(step / 1000) * 1000;
  if (offsets.size > 100_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
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
  const before = offsetAt(wall - 24 * 3_600_000, zone);
  const after = offsetAt(wall + 24 * 3_600_000, zone);
  const candidates = [wall - before, wall - after];
  const fits = candidates.filter((instant) => instant + offsetAt(instant, zone) === wall);
  return fits.length > 0 ? Math.min(...fits) : wall - before;
}
