import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  forgetSlots,
  NO_MEMORY,
  readBuildMemory,
  slotDigest,
  writeBuildMemory,
} from '../../../src/core/plan/build-memory.ts';

const keys = Array.from({ length: 700 }, (_, index) => `Line ${index % 100}/2026-W45/${index}`);

test('a memory is read as it was written', () => {
  fc.assert(
    fc.property(fc.nat(999), fc.array(fc.string()), (lastNumber, slots) => {
      const memory = { lastNumber, slots: slots.map(slotDigest) };
      expect(readBuildMemory(writeBuildMemory(memory))).toEqual(memory);
    }),
  );
});

test('700 slots fit in the 9 KB of a document property', () => {
  const text = writeBuildMemory({ lastNumber: 700, slots: keys.map(slotDigest) });
  expect(text.length).toBeLessThan(9 * 1024);
});

test('slots that differ in one character have digests of their own', () => {
  expect(new Set(keys.map(slotDigest)).size).toBe(700);
});

describe('what was not written by a build is no memory', () => {
  test.each(['', 'null', '{}', '12', '12 abc', 'x abcdefg'])('%j', (text) => {
    expect(readBuildMemory(text)).toEqual(NO_MEMORY);
  });
});

test('forgotten slots are gone, and numbers stay given', () => {
  const memory = { lastNumber: 3, slots: ['a', 'b', 'c'].map(slotDigest) };
  expect(forgetSlots(memory, ['b', 'd'])).toEqual({
    lastNumber: 3,
    slots: ['a', 'c'].map(slotDigest),
  });
});
