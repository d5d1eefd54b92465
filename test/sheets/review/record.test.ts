import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf, recordsOf, recordText } from '../../../src/sheets/review/record.ts';
import { sortedKeys } from '../../../src/sheets/review/sorted-keys.ts';

const record = (...cells: (string | number)[]) => ({
  now: cells.map(digestOf),
  before: cells.map(digestOf),
});

describe('what we wrote into a line', () => {
  test('is known by its key, wherever sorting left the note', () => {
    const one = record('Find leads', 22, '');
    const other = { now: record('Referrals', 17).now, before: record('Referrals', 9).now };
    const notes = ['of people', recordText('stage:b', other), '', recordText('stage:a', one)];
    const records = recordsOf(notes, ['stage:a', 'stage:b', 'stage:c']);
    expect([...records]).toEqual([
      ['stage:b', other],
      ['stage:a', one],
    ]);
  });

  test.each([
    [0.1 + 0.2, 0.3],
    ['Two  words\n', 'Two words'],
    [12, '12'],
  ])('is the same for %j and %j', (one, other) => {
    expect(digestOf(one)).toBe(digestOf(other));
  });

  test('is another for another text', () => {
    const same = fc.sample(fc.tuple(fc.nat(100_000), fc.nat(100_000)), 2_000);
    const taken = same.filter(([a, b]) => a !== b && digestOf(a) === digestOf(b));
    expect(taken.length).toBeLessThan(3);
  });
});

describe('lines that people sorted away from their keys', () => {
  const texts = ['A', 'B', 'C', 'D'];
  const rowOf = new Map(texts.map((text, index) => [`key:${text}`, index + 1]));
  const records = new Map(texts.map((text) => [`key:${text}`, record(text, `of ${text}`)]));
  const moved = (rows: readonly string[]) =>
    Object.fromEntries(
      sortedKeys(rowOf, records, (row) => [rows[row - 1] ?? '', `of ${rows[row - 1]}`]),
    );

  test('are found by all that was written into them', () => {
    expect(moved(['C', 'B', 'A', 'D'])).toEqual({ 'key:A': 3, 'key:C': 1 });
    expect(moved(texts)).toEqual({});
  });

  test('do not count a name that somebody typed over', () => {
    expect(moved(['Mine', 'B', 'D', 'C'])).toEqual({ 'key:C': 4, 'key:D': 3 });
  });

  test('are left alone where two look the same', () => {
    expect(moved(['B', 'A', 'A', 'D'])).toEqual({});
  });
});
