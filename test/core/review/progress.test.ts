import { describe, expect, test } from 'vitest';
import { byNow, progressOf } from '../../../src/core/review/progress.ts';
import { rowsInWords } from '../../../src/core/review/source-words.ts';

describe('how much of a month is behind us', () => {
  test.each([
    ['2026-11-30', { days: 31, passed: 31, isOver: true }],
    ['2026-11-01', { days: 31, passed: 31, isOver: true }],
    ['2026-10-31', { days: 31, passed: 31, isOver: false }],
    ['2026-10-15', { days: 31, passed: 15, isOver: false }],
    ['2026-10-01', { days: 31, passed: 1, isOver: false }],
    ['2026-09-30', { days: 31, passed: 0, isOver: false }],
    ['2026-01-01', { days: 31, passed: 0, isOver: false }],
  ])('on %s', (today, expected) => {
    expect(progressOf('2026-10', today)).toEqual(expected);
  });

  test.each([
    ['2026-11-01', 30],
    ['2026-10-31', 30],
    ['2026-10-10', 9.7],
    ['2026-10-01', 1],
    ['2026-09-30', 0],
  ])('on %s a target of 30 comes to %s', (today, expected) => {
    expect(byNow(30, progressOf('2026-10', today))).toBe(expected);
  });
});

describe('the rows that a figure comes from, in words', () => {
  test.each([
    [[8], 'row 8'],
    [[8, 9], 'rows 8-9'],
    [[2, 3, 4], 'rows 2-4'],
    [[10, 8], 'rows 8, 10'],
    [[2, 3, 4, 7, 9], 'rows 2-4, 7, 9'],
    [[2, 3, 4, 7, 9, 10], '6 rows, 2-10'],
    [[1200, 1201, 1202, 1203], 'rows 1200-1203'],
    [[2, 4, 6, 8, 10], '5 rows, 2-10'],
    [[], ''],
  ])('%j: %s', (rows, words) => {
    expect(rowsInWords({ rows })).toBe(words);
  });
});
