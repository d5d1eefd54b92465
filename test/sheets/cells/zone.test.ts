import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Zone } from '../../../src/sheets/cells/zone.ts';

const ZONES = [
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Etc/UTC',
];

/** Zones whose clocks changed after a few weeks, or a week, or by a day. */
const RESTLESS = ['Africa/Cairo', 'Africa/Casablanca', 'America/Recife', 'Pacific/Apia'];

const SECONDS_TO_2038 = 68 * 365 * 86_400;

describe('the wall clock of a zone', () => {
  test.each([...new Set([...ZONES, ...RESTLESS])])('in %s is the one of Intl', (name) => {
    const zone = new Zone(name);
    const shown = new Intl.DateTimeFormat('sv-SE', {
      ...{ timeZone: name, year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SECONDS_TO_2038 }), (seconds) => {
        const instant = new Date(seconds * 1000);
        return zone.wallClock(instant) === shown.format(instant).replace(' ', 'T');
      }),
      { numRuns: 300 },
    );
  });

  test('is right in the one week of summer that Recife had in 2000', () => {
    const zone = new Zone('America/Recife');
    const days = Array.from({ length: 21 }, (_, day) => new Date(Date.UTC(2000, 9, 1 + day, 12)));
    const hours = days.map((day) => zone.wallClock(day).slice(11, 13));
    expect(hours.join(' ')).toBe('09 09 09 09 09 09 09 10 10 10 10 10 10 10 09 09 09 09 09 09 09');
  });

  test.each([
    ['America/New_York', '2026-11-02T05:00:00Z', '2026-11-02T00:00:00'],
    ['America/New_York', '2026-10-31T04:00:00Z', '2026-10-31T00:00:00'],
    ['Europe/London', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00'],
    ['Europe/London', '2026-10-25T01:30:00Z', '2026-10-25T01:30:00'],
    ['Asia/Kolkata', '2026-11-01T18:30:00Z', '2026-11-02T00:00:00'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04T02:30:00'],
    ['Pacific/Apia', '2026-11-01T11:00:00Z', '2026-11-02T00:00:00'],
  ])('in %s shows %s as %s', (zone, instant, shown) => {
    expect(new Zone(zone).wallClock(new Date(instant))).toBe(shown);
  });

  test.each([
    // The clock springs from 2:00 to 3:00: half past two never comes.
    ['America/New_York', '2026-03-08T02:30:00'],
    // A day that began at one o'clock, while Brazil still changed its clocks.
    ['America/Sao_Paulo', '2018-11-04T00:00:00'],
  ])(
    'in %s gives an instant of the same day for %s, which the clock leaves out',
    (name, moment) => {
      const zone = new Zone(name);
      expect(zone.wallClock(zone.instant(moment)).slice(0, 10)).toBe(moment.slice(0, 10));
    },
  );

  test.each(ZONES)('in %s every date written is the date read back', (name) => {
    const zone = new Zone(name);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 30 }), (days) => {
        const date = new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10);
        return zone.wallClock(zone.instant(`${date}T00:00:00`)).slice(0, 10) === date;
      }),
    );
  });

  test.each(ZONES)(
    'in %s every instant comes back from its wall clock, but for the hour that comes twice',
    (name) => {
      const zone = new Zone(name);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 30 * 365 * 86_400 }), (seconds) => {
          const instant = new Date(Date.UTC(2015, 0, 1) + seconds * 1000);
          const back = zone.instant(zone.wallClock(instant));
          const off = Math.abs(back.getTime() - instant.getTime());
          return off === 0 || off <= 3_600_000;
        }),
      );
    },
  );
});
