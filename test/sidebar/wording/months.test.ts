import { expect, test } from 'vitest';
import {
  dateName,
  dayName,
  monthAfter,
  monthName,
  monthsFrom,
} from '../../../src/sidebar/wording/months.ts';

test.each([
  ['2026-01', 'January 2026'],
  ['2026-12', 'December 2026'],
])('the month %s is %s', (month, name) => {
  expect(monthName(month)).toBe(name);
});

test.each([
  ['2026-11', 2, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-10', 0, '2026-10'],
])('%s and %i months is %s', (month, count, other) => {
  expect(monthAfter(month, count)).toBe(other);
});

test('twelve months from November end with October', () => {
  expect(monthsFrom('2026-11', 12).slice(-2)).toEqual(['2027-09', '2027-10']);
});

test('a day is the same day in every zone', () => {
  expect(dayName('2026-03-08')).toBe('Mar 8');
  expect(dateName('2026-11-01')).toBe('November 1, 2026');
});
