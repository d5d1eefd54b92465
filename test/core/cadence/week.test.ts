import { describe, expect, test } from 'vitest';
import {
  absoluteWeekOf,
  datesOfWeek,
  weekOf,
  weeksBetween,
} from '../../../src/core/cadence/week.ts';

describe('the week of a date', () => {
  test.each([
    ['2026-11-30', 'Monday', '2026-W49'],
    ['2026-12-05', 'Monday', '2026-W49'],
    ['2026-12-31', 'Monday', '2026-W53'],
    ['2027-01-02', 'Monday', '2026-W53'],
    ['2027-01-03', 'Monday', '2026-W53'],
    ['2027-01-03', 'Sunday', '2027-W01'],
    ['2027-01-02', 'Sunday', '2026-W53'],
    ['2026-11-01', 'Monday', '2026-W44'],
    ['2026-11-01', 'Sunday', '2026-W45'],
  ] as const)('%s with weeks from %s is in %s', (date, startsOn, week) => {
    expect(weekOf(date, startsOn)).toBe(week);
  });
});

describe('the dates of a week', () => {
  test.each([
    ['2026-W53', 'Monday', '2026-12-28', '2027-01-03'],
    ['2026-W53', 'Sunday', '2026-12-27', '2027-01-02'],
    ['2026-W01', 'Monday', '2025-12-29', '2026-01-04'],
    ['2027-W01', 'Monday', '2027-01-04', '2027-01-10'],
  ] as const)('%s with weeks from %s', (week, startsOn, first, last) => {
    const dates = datesOfWeek(week, startsOn);
    expect([dates.length, dates[0], dates[6]]).toEqual([7, first, last]);
  });

  test.each(['2027-W53', '2026-W00', '2026-W54', '2026-11', 'next week', ''])(
    '%j is no week',
    (week) => {
      expect(datesOfWeek(week, 'Monday')).toEqual([]);
    },
  );
});

test('absolute weeks count on where a year ends', () => {
  const dates = ['1970-01-05', '1970-01-12', '2026-12-28', '2027-01-03', '2027-01-04'];
  expect(dates.map((date) => absoluteWeekOf(date, 'Monday'))).toEqual([0, 1, 2973, 2973, 2974]);
});

test('a span of dates touches every week in between', () => {
  expect(weeksBetween('2026-12-27', '2027-01-04', 'Monday')).toEqual([
    '2026-W52',
    '2026-W53',
    '2027-W01',
  ]);
});
