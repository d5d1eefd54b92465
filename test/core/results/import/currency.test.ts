import { describe, expect, test } from 'vitest';
import { canBeSameCurrency } from '../../../../src/core/results/import/currency.ts';

describe('currencies', () => {
  test.each([
    ['$', 'USD', true],
    ['CAD', '$', true],
    ['EUR', '€', true],
    ['eur', 'EUR', true],
    ['£', 'GBP', true],
    ['USD', 'CAD', false],
    ['$', 'EUR', false],
    ['CHF', 'CHF', true],
  ])('%s and %s can be one: %s', (one, other, expected) => {
    expect(canBeSameCurrency(one, other)).toBe(expected);
  });
});
