import { expect, test } from 'vitest';
import type { Cell } from '../../../src/sheets/cells/cell.ts';
import { exportedText } from '../../../src/sheets/cells/exported-text.ts';

test.each<[string, Cell, string]>([
  ['a date with its time', { moment: '2026-10-12T09:30:00' }, '2026-10-12 09:30'],
  ['a date alone', { moment: '2026-10-12T00:00:00' }, '2026-10-12'],
  ['a duration', { moment: '1899-12-30T00:02:05' }, '00:02:05'],
  ['a number', 1234.5, '1234.5'],
  ['a small one', 0.0000001, '0.0000001'],
  ['an ID of fifteen digits', 123_456_789_012_345, '123456789012345'],
  ['an ID that lost its last digits', 122_100_000_000_000_000, '1.221E+17'],
  ['a long one below zero', -1e16, '-1E+16'],
  ['a tick', true, 'TRUE'],
  ['no tick', false, 'FALSE'],
  ['a text with spaces and lines', ' a\nb ', ' a\nb '],
  ['a formula that fails', '#DIV/0!', ''],
  ['nothing', '', ''],
])('%s', (_, cell, expected) => {
  expect(exportedText(cell)).toBe(expected);
});
