import { expect, test } from 'vitest';
import { counted, money, oneDecimal, plainNumber } from '../../../src/sidebar/wording/numbers.ts';

test.each([
  [985500, '$', '$985,500'],
  [1142.25, '$', '$1,142.25'],
  [36.5, '€', '€36.50'],
  [40, 'CHF', 'CHF\u00a040'],
  [0, '', '0'],
])('the amount %d in %s is %s', (value, currency, text) => {
  expect(money(value, currency)).toBe(text);
});

test('a mean keeps its decimal', () => {
  expect(oneDecimal(38)).toBe('38.0');
});

test.each([
  [1890, '1,890'],
  [298.4, '298.4'],
  [0.4994, '0.5'],
])('the measured number %d is %s', (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [1200, '1,200 rows'],
])('%d is counted as %s', (count, text) => {
  expect(counted(count, 'row')).toBe(text);
});
