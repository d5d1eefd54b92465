import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/core/cadence/spread.ts';

describe('things are spread over places', () => {
  test.each<[count: number, places: number, taken: number[]]>([
    [0, 7, []],
    [3, 3, [0, 1, 2]],
    [1, 3, [1]],
    [2, 3, [0, 2]],
    [5, 2, [0, 0, 1, 1, 1]],
    [2, 30, [7, 22]],
    [4, 30, [3, 11, 18, 26]],
    [2, 0, [0, 0]],
  ])('%i over %i', (count, places, taken) => {
    expect(spread(count, places)).toEqual(taken);
  });

  test('places stay in order and within bounds, and gaps differ by one at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (count, places, phase) => {
          const taken = spread(count, places, phase);
          const gaps = taken.slice(1).map((place, index) => place - (taken[index] ?? 0));
          expect(taken.every((place) => place >= 0 && place < places)).toBe(true);
          expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
