import { instantOf, isZone } from './zone.ts';

/** Tells the time, in milliseconds since 1970, and passes the time that a script sleeps. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): void;
}

/** A clock that stands still but for sleeping. */
export function fixedClock(instant: number): Clock {
  let current = instant;
  return {
    now: () => current,
    sleep: (milliseconds) => {
      current += milliseconds;
    },
  };
}

/** The clock of the machine. Sleeping costs no time: the workbench never blocks its page. */
export function systemClock(): Clock {
  return { now: () => Date.now(), sleep: () => {} };
}

const WALL = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?)?$/;

/**
 * Reads a moment: an instant with its offset (`2026-11-02T14:00:00Z`), or a wall time
 * (`2026-11-02T09:00`, `2026-11-02`) with its zone after a space, else in the zone given.
 */
export function parseMoment(text: string, zone: string): number {
  const trimmed = text.trim();
  const [, first, named] =
    /^(\S+(?: \d{2}:\d{2}\S*)?)(?: ([A-Za-z_]+(?:\/\S+)?))?$/.exec(trimmed) ?? [];
  const match = WALL.exec(first ?? '');
  if (match !== null) {
    const [year, month, day, hour, minute, second, millisecond] = match
      .slice(1)
      .map((part) => Number(part ?? 0));
    const wall = Date.UTC(
      ...[year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0],
      millisecond ?? 0,
    );
    const wallZone = named ?? zone;
    if (!isZone(wallZone)) throw new RangeError(`${wallZone} is not a time zone.`);
    return instantOf(wall, wallZone);
  }
  const instant = Date.parse(trimmed);
  if (Number.isNaN(instant)) throw new RangeError(`${text} is not a moment.`);
  return instant;
}
