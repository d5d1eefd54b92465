import { expect, test } from 'vitest';
import { counted, money, oneDecimal } from '../../../src/sidebar/wording/numbers.ts';

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
  [0, '0 rows'],
  [1, '1 row'],
  [1200, '1,200 rows'],
])('%d is counted as %s', (count, text) => {
  expect(counted(count, 'row')).toBe(text);
});
