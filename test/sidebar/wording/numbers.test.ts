import { expect, test } from 'vitest';
import { amount, counted, oneDecimal } from '../../../src/sidebar/wording/numbers.ts';

test.each([
  [985500, '985,500'],
  [1142.25, '1,142.25'],
  [36.5, '36.50'],
  [0, '0'],
])('the amount %d is %s', (value, text) => {
  expect(amount(value)).toBe(text);
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
