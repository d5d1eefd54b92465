import { instantOf, wallOf } from './zone.ts';

/** Sheets counts days from 1899-12-30. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The serial day number of a wall time. */
export function serialOfWall(wall: number): number {
  return (wall - EPOCH) / DAY;
}

/** The wall time of a serial day number, to the millisecond. */
function wallOfSerial(serial: number): number {
  return Math.round(serial * DAY) + EPOCH;
}

/** The serial day number that an instant has on the wall of a zone. */
export function serialOf(instant: number, zone: string): number {
  return serialOfWall(wallOf(instant, zone));
}

/** As far as `Date` counts, less what zones and their changes add. */
const REACH = 8.64e15 - 3 * DAY;

/** The instant of a serial day number on the wall of a zone; `NaN` beyond what `Date` counts. */
export function instantOfSerial(serial: number, zone: string): number {
  const wall = wallOfSerial(serial);
  return Math.abs(wall) > REACH ? Number.NaN : instantOf(wall, zone);
}
