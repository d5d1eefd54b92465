import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appliedText, changesOf } from '../../../../src/core/review/take-up/applied-text.ts';

const CHANGE = { line: 'Ad: lead generation', column: 'Budget', from: '600', to: '' };

describe('what Applied says', () => {
  test('is the day and the change', () => {
    expect(appliedText('2026-11-02', 'changed', [CHANGE])).toBe(
      '2026-11-02: Ad: lead generation · Budget: 600 → (blank)',
    );
  });

  test.each([
    ['by hand', '2026-11-02: by hand'],
    ['nothing to change', '2026-11-02: nothing to change'],
  ] as const)('is the day where it was %s', (how, text) => {
    expect(appliedText('2026-11-02', how)).toBe(text);
    expect(changesOf(text)).toEqual([]);
  });

  test.each([
    ['a date alone, as older workbooks have it', '2026-11-02', []],
    ['words of people', 'Dana did it on Monday', null],
    ['words of people after a day', '2026-11-02: Dana did it', null],
  ])('is read from %s', (_, text, changes) => {
    expect(changesOf(text)).toEqual(changes);
  });

  test('tells the changes again, whatever they are', () => {
    const line = fc.stringMatching(/^[A-Z][\w :,/-]{0,12}\w$/);
    const value = fc.constantFrom('', '1', 'Mon, Thu', 'Past clients: all', '09:00', 'No');
    const column = fc.constantFrom('How many', 'Asset owner', 'Days');
    const change = fc.record({ line, column, from: value, to: value });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        expect(changesOf(appliedText('2026-11-02', 'changed', changes))).toEqual(changes);
      }),
    );
  });
});
