import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOfEach, knownMoney, knownSum, roundTo } from '../../../src/core/results/known-sum.ts';

describe('a sum of what is known', () => {
  test.each<[string, (number | null)[], number | null]>([
    ['nothing at all is unknown', [], null],
    ['only unknown numbers are unknown', [null, null], null],
    ['a measured zero is none', [0, null], 0],
    ['unknown numbers are left out', [3, null, 4], 7],
  ])('%s', (_, values, expected) => {
    expect(knownSum(values)).toBe(expected);
  });
});

describe('a sum of money', () => {
  test.each<[string, (number | null)[], number | null]>([
    ['binary fractions do not show', [0.1, 0.2], 0.3],
    ['cents are kept', [298.4, 247.1, 596.75], 1142.25],
    ['nothing known is unknown', [null], null],
  ])('%s', (_, values, expected) => {
    expect(knownMoney(values)).toBe(expected);
  });

  test('does not depend on the order', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100));
    fc.assert(
      fc.property(amounts, (values) => {
        expect(knownMoney([...values].reverse())).toBe(knownMoney(values));
      }),
    );
  });
});

describe('rounding', () => {
  test.each([
    [36.846774, 2, 36.85],
    [1.005, 2, 1.01],
    [38, 1, 38],
    [37.95, 1, 38],
    [0, 2, 0],
  ])('%s to %s decimals is %s', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });
});

describe('the cost of each', () => {
  test.each<[string, number | null, number | null, number | null]>([
    ['shares money among a count', 1142.25, 31, 36.85],
    ['no money is a cost of none', 0, 4, 0],
    ['none to share it among has no cost', 100, 0, null],
    ['an unknown count has no cost', 100, null, null],
    ['unknown money has no cost', null, 4, null],
  ])('%s', (_, money, count, expected) => {
    expect(costOfEach(money, count)).toBe(expected);
  });
});
