import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixedClock, parseMoment } from '../../../src/workbench/time/clock.ts';
import { instantOfSerial, serialOf } from '../../../src/workbench/time/serial.ts';
import { instantOf, wallOf } from '../../../src/workbench/time/zone.ts';

const ZONES = [
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Etc/UTC',
];
const anyInstant = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2060, 0, 1) });

describe('wall times', () => {
  test('the instant of a wall time shows that wall time again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyInstant, (zone, instant) => {
        const wall = wallOf(instant, zone);
        expect(wallOf(instantOf(wall, zone), zone)).toBe(wall);
      }),
    );
  });

  test('a serial day number keeps a moment to the millisecond', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyInstant, (zone, instant) => {
        const again = instantOfSerial(serialOf(instant, zone), zone);
        expect(wallOf(again, zone)).toBe(wallOf(instant, zone));
      }),
    );
  });

  test.each([2e8, -2e8, 1e12])('there is no instant of day %d', (serial) => {
    expect(instantOfSerial(serial, 'Asia/Kolkata')).toBeNaN();
  });

  test.each([
    ['a midnight in winter', '2026-11-02', Date.UTC(2026, 10, 2, 5)],
    ['a midnight in summer', '2026-07-01', Date.UTC(2026, 6, 1, 4)],
    ['the first of an hour that comes twice', '2026-11-01T01:30', Date.UTC(2026, 10, 1, 5, 30)],
    ['an hour that is skipped, an hour later', '2026-03-08T02:30', Date.UTC(2026, 2, 8, 7, 30)],
  ])('%s', (_name, wall, instant) => {
    expect(parseMoment(wall, 'America/New_York')).toBe(instant);
  });
});

describe('moments', () => {
  test.each([
    ['2026-11-02T14:00:00Z', Date.UTC(2026, 10, 2, 14)],
    ['2026-11-02T09:00:00-05:00', Date.UTC(2026, 10, 2, 14)],
    ['2026-11-02T09:00', Date.UTC(2026, 10, 2, 14)],
    ['2026-11-02 09:00', Date.UTC(2026, 10, 2, 14)],
    ['2026-11-02T09:00 Europe/London', Date.UTC(2026, 10, 2, 9)],
    ['2026-11-02 09:00 Etc/UTC', Date.UTC(2026, 10, 2, 9)],
  ])('%s', (text, instant) => {
    expect(parseMoment(text, 'America/New_York')).toBe(instant);
  });

  test.each(['next Tuesday', '', '2026-11-02T09:00 Mars/Base'])('%j is none', (text) => {
    expect(() => parseMoment(text, 'America/New_York')).toThrow(RangeError);
  });

  test('a fixed clock moves by sleeping only', () => {
    const clock = fixedClock(1000);
    clock.sleep(500);
    expect(clock.now()).toBe(1500);
  });
});
