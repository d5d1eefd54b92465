import { expect, test } from 'vitest';
import { reachesInto } from '../../../../src/core/results/import/reach.ts';

test.each([
  ['a day within', ['2026-10-12'], true],
  ['the first day', ['2026-10-01'], true],
  ['the day after the last', ['2026-11-01'], false],
  ['days that begin before and end after', ['2026-09-01', '2026-12-01'], true],
  ['days that end before', ['2026-09-01', '2026-09-30'], false],
  ['no day at all', [null, null], true],
])('%s', (_, days, expected) => {
  expect(reachesInto('2026-10-01', '2026-10-31')(...days)).toBe(expected);
});

test('a blank bound is none', () => {
  expect(reachesInto('', '2026-10-31')('1999-01-01')).toBe(true);
  expect(reachesInto('2026-10-01', '')('2099-01-01')).toBe(true);
});
