import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/sheets/review/line.ts';
import { placeLines, standingOf } from '../../../src/sheets/review/standing.ts';

function line(key: string, space = 0): Line {
  return { key, kind: 'row', cells: [], asks: 0, span: 0, space };
}

/** A tab by the keys of its rows; a blank is a row that people wrote. */
function tab(keys: readonly string[]) {
  return standingOf(keys.map((key) => [key, 'text']));
}

describe('the lines of a review', () => {
  test('stand one below the other, with their space, in a new tab', () => {
    const { insertions, rowOf } = placeLines([line('a'), line('b', 2), line('c')], tab([]));
    expect([...rowOf]).toEqual([
      ['a', 1],
      ['b', 4],
      ['c', 5],
    ]);
    expect(insertions).toHaveLength(1);
  });

  test('stay where they stand, whatever people inserted between them', () => {
    const { insertions, rowOf } = placeLines([line('a'), line('b')], tab(['a', '', '', 'b']));
    expect(insertions).toEqual([]);
    expect(rowOf.get('b')).toBe(4);
  });

  test('come in below the line before them, and move the others down', () => {
    const { insertions, rowOf } = placeLines(
      [line('a'), line('new'), line('b'), line('last', 1)],
      tab(['a', 'b', '']),
    );
    expect(insertions.map(({ below, lines }) => [below, lines.map(({ key }) => key)])).toEqual([
      [1, ['new']],
      [2, ['last']],
    ]);
    expect(Object.fromEntries(rowOf)).toEqual({ a: 1, new: 2, b: 3, last: 5 });
  });

  test('never share a row, and keep the order of those that stand', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(keys, fc.array(fc.nat(11)), (all, standing) => {
        const there = [...new Set(standing.map((index) => all[index]))].flatMap((key) => key ?? []);
        const { rowOf } = placeLines(
          all.map((key) => line(key)),
          tab(there),
        );
        const rows = all.map((key) => rowOf.get(key));
        expect(new Set(rows).size).toBe(all.length);
        const before = there.map((key) => rowOf.get(key) ?? 0);
        expect(before).toEqual([...before].sort((a, b) => a - b));
      }),
    );
  });
});
