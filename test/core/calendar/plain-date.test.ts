import { env } from 'node:process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  dateOf,
  daysBetween,
  daysOf,
  firstDayOf,
  isoWeekOf,
  isPlainDate,
  isPlainYearMonth,
  lastDayOf,
  millisecondsBetween,
  monthOf,
  plusDays,
  plusMonths,
  weekdayOf,
} from '../../../src/core/calendar/plain-date.ts';

/** Zones far east and west, on half hours, and with clock changes at midnight. */
const ZONES: ReadonlyArray<readonly [zone: string, minutesBehindUtc: number]> = [
  ['UTC', 0],
  ['America/New_York', 300],
  ['America/Santiago', 180],
  ['Asia/Kolkata', -330],
  ['Australia/Lord_Howe', -660],
  ['Pacific/Apia', -780],
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
];

describe.each(ZONES)('on a machine in %s', (zone, minutesBehindUtc) => {
  const before = env.TZ;
  beforeAll(() => {
    env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete env.TZ;
    else env.TZ = before;
  });

  test('the machine is there', () => {
    expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(minutesBehindUtc);
  });

  test.each([
    ['2026-11-02', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-2', false],
    ['0026-01-01', false],
    ['next Tuesday', false],
    ['', false],
  ])('%j is a date: %j', (text, expected) => {
    expect(isPlainDate(text)).toBe(expected);
  });

  test.each([
    ['2026-10-31', 1, '2026-11-01'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-03-09', -1, '2026-03-08'],
    ['2026-09-05', 2, '2026-09-07'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-11-02', 0, '2026-11-02'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(plusDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
    expect(daysBetween(expected, date)).toBe(0 - days);
  });

  test.each([
    ['2026-11-30', 1, '2026-W49'],
    ['2026-12-31', 4, '2026-W53'],
    ['2027-01-03', 7, '2026-W53'],
    ['2027-01-04', 1, '2027-W01'],
    ['2025-12-29', 1, '2026-W01'],
    ['1970-01-05', 1, '1970-W02'],
  ])('%s is weekday %i of %s', (date, weekday, week) => {
    expect([weekdayOf(date), isoWeekOf(date)]).toEqual([weekday, week]);
  });

  test('a year has each of its days once, in order', () => {
    const months = Array.from({ length: 12 }, (_, index) => plusMonths('2026-01', index));
    const days = months.flatMap(daysOf);
    expect(days).toHaveLength(365);
    expect(days).toEqual([...new Set(days)].sort());
    expect([days[0], days[364]]).toEqual(['2026-01-01', '2026-12-31']);
  });

  test.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (month, last) => {
    expect([firstDayOf(month), lastDayOf(month)]).toEqual([`${month}-01`, last]);
  });

  test('wall clocks are compared without the hour that a clock change takes or gives', () => {
    expect(millisecondsBetween('2026-03-08T00:00:00', '2026-03-09T00:00:00')).toBe(86_400_000);
  });
});

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-11', -35, '2023-12'],
  ['2026-11', 0, '2026-11'],
])('%s and %i months is %s', (month, months, expected) => {
  expect(plusMonths(month, months)).toBe(expected);
});

test.each([
  ['2026-11', true],
  ['2026-13', false],
  ['2026-00', false],
  ['2026-11-02', false],
  ['2026-1', false],
])('%j is a month: %j', (text, expected) => {
  expect(isPlainYearMonth(text)).toBe(expected);
});

test('a moment tells its date, and a date its month', () => {
  expect(dateOf('2026-11-02T09:00:00')).toBe('2026-11-02');
  expect(monthOf('2026-11-02')).toBe('2026-11');
});

test('a text is a date when the calendar has it, as the clock of the machine knows it', () => {
  const number = (max: number) => fc.integer({ min: 0, max });
  const two = (value: number) => String(value).padStart(2, '0');
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      number(14),
      number(33),
      (year, month, day) => {
        const text = `${year}-${two(month)}-${two(day)}`;
        const date = new Date(Date.UTC(year, month - 1, day));
        expect(isPlainDate(text)).toBe(date.toISOString().startsWith(text));
      },
    ),
    { numRuns: 2000 },
  );
});
