import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/core/plan/fingerprint.ts';

describe('texts that differ have fingerprints that differ', () => {
  test.each<[a: string[], b: string[]]>([
    [['a'], ['b']],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [
      ['a', ''],
      ['', 'a'],
    ],
    [['ab'], ['a', 'b']],
    [[], ['']],
    [['Rates'], ['rates']],
    [['1:a'], ['a']],
  ])('%j and %j', (a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b));
  });
});

test('a fingerprint is short, and the same for the same texts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 500 })), (parts) => {
      expect(fingerprint([...parts])).toBe(fingerprint(parts));
      expect(fingerprint(parts)).toMatch(/^[\da-z]{2,14}$/);
    }),
  );
});
