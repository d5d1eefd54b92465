import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSlotKey, slotKey } from '../../../src/core/cadence/slot.ts';

test('a key is read as it was written, whatever the names of line and channel', () => {
  const name = fc.string({ minLength: 1, unit: 'binary' });
  const period = fc.constantFrom('2026-11', '2026-W45', '2026-W53');
  const channel = fc.constantFrom('', 'Facebook', 'X/Twitter', 'us@home/3');
  fc.assert(
    fc.property(name, period, fc.nat(), channel, (line, of, number, on) => {
      const key = { line, period: of, number, channel: on };
      expect(parseSlotKey(slotKey(key))).toEqual(key);
    }),
  );
});

describe('other texts are no keys', () => {
  test.each([
    '',
    'Post',
    'Post/2026-11',
    '/2026-11/1',
    'Post/2026-13/1',
    'Post/2026-W4/1',
    'Post/2026-11/x',
  ])('%j', (text) => {
    expect(parseSlotKey(text)).toBeNull();
  });
});
