import { describe, expect, test } from 'vitest';
import { listed } from '../../../src/core/listed.ts';
import {
  capital,
  counted,
  dayName,
  money,
  monthName,
  number,
  sentences,
  tallied,
} from '../../../src/core/review/wording.ts';

describe('numbers and names in sentences', () => {
  test.each([
    [number(0), '0'],
    [number(985_500), '985,500'],
    [number(1_000_000), '1,000,000'],
    [number(-1234), '-1,234'],
    [number(1142.25), '1,142.25'],
    [money(1142.5, '$'), '$1,142.50'],
    [money(20, '$'), '$20'],
    [money(36.85, 'EUR'), 'EUR 36.85'],
    [counted(0, 'sale'), 'no sale'],
    [counted(1, 'sale'), '1 sale'],
    [counted(2, 'person', 'people'), '2 people'],
    [monthName('2026-10'), 'October 2026'],
    [dayName('2026-09-08'), '8 September'],
    [listed([]), ''],
    [listed(['one']), 'one'],
    [listed(['one', 'two', 'three']), 'one, two and three'],
    [
      tallied(
        [
          ['Renters', 4],
          ['Owners', 2],
        ],
        1,
      ),
      'Renters (4); Owners (2)',
    ],
    [
      tallied(
        [
          ['Renters', 4],
          ['Owners', 2],
          ['Buyers', 1],
        ],
        1,
      ),
      'Renters (4); 2 more',
    ],
    [capital('none'), 'None'],
    [capital(''), ''],
    [sentences('One.', '', false, null, 'Two.'), 'One. Two.'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
