import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DecimalMark,
  decimalMarkOf,
  parseNumber,
  saysNoNumber,
} from '../../../../src/core/results/import/number-text.ts';

const NUMBERS: [string, DecimalMark | null, number | null][] = [
  ['1234', null, 1234],
  ['1,234', null, 1234],
  ['1.234', null, 1234],
  ['1 234', null, 1234],
  ['1\u202f234,5', null, 1234.5],
  ['1’234', null, 1234],
  ['1,234,567', null, 1234567],
  ['1.234.567', null, 1234567],
  ['1,234.56', null, 1234.56],
  ['1.234,56', null, 1234.56],
  ['12,5', null, 12.5],
  ['0.036', null, 0.036],
  ['0,036', null, 0.036],
  ['1.234', '.', 1.234],
  ['1.234', ',', 1234],
  ['1,234', ',', 1.234],
  ['5.00%', null, 0.05],
  ['5 %', null, 0.05],
  ['$1,234.50', null, 1234.5],
  ['1.234,50 €', null, 1234.5],
  ['EUR 12.30', null, 12.3],
  ['US$12', null, 12],
  ['-12.5', null, -12.5],
  ['(12.50)', null, -12.5],
  ['1.2K', null, 1200],
  ['3,4 M', null, 3400000],
  ['1.2E+5', null, 120000],
  ['', null, null],
  ['--', null, null],
  ['1,2.3,4', null, null],
  ['N/A', null, null],
  ['< 15', null, null],
  ['undefined', null, null],
  ['12 apples', null, null],
  ['2026-10-01', null, null],
  ['=1+1', null, null],
];

describe('numbers of exports', () => {
  test.each(NUMBERS)('%s with decimals after %s is %s', (text, mark, expected) => {
    expect(parseNumber(text, mark)).toBe(expected);
  });

  test.each(['', ' ', '--', '-', '—', 'N/A', 'n/a', '< 15', '<15', 'undefined', '#DIV/0!'])(
    '“%s” says that there is no number',
    (text) => {
      expect(saysNoNumber(text)).toBe(true);
    },
  );

  test('words in place of a number do not say that there is none', () => {
    expect(saysNoNumber('twelve')).toBe(false);
  });

  test.each([
    ['1,234.5', '.'],
    ['1.234,5', ','],
    ['12,5', ','],
    ['1,234,567', '.'],
    ['1,234', null],
    ['1.234', null],
    ['1234', null],
    ['0,123', ','],
    ['Hello, world.', null],
  ])('%s tells of the decimal mark: %s', (text, expected) => {
    expect(decimalMarkOf(text)).toBe(expected);
  });

  test('every whole number comes back however its thousands are marked', () => {
    const grouped = (value: number, mark: string) =>
      String(value).replace(/\B(?=(\d{3})+$)/g, mark);
    fc.assert(
      fc.property(
        fc.nat(999_999_999),
        fc.constantFrom(',', '.', ' ', '’', '\u00a0'),
        (value, mark) => {
          expect(parseNumber(grouped(value, mark), null)).toBe(value);
        },
      ),
    );
  });
});
