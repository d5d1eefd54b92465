import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../src/core/plan/item.ts';
import type { Cell } from '../../../src/sheets/cells/cell.ts';
import { type Codec, decode, UNREADABLE } from '../../../src/sheets/cells/codec.ts';
import { date, dateTime, month, time } from '../../../src/sheets/cells/date.ts';
import { count, money, quantity, share } from '../../../src/sheets/cells/number.ts';
import { longText, oneOf, text, words, yesNo } from '../../../src/sheets/cells/text.ts';

const at = (moment: string): Cell => ({ moment });
const status = oneOf(STATUSES);

/** What a cell of a column reads as. */
const CASES: readonly (readonly [string, Codec<unknown> | Codec<never>, Cell, unknown])[] = [
  ['a date cell', date, at('2026-11-02T00:00:00'), '2026-11-02'],
  ['a date with a time', date, at('2026-11-02T09:30:00'), '2026-11-02'],
  ['a date as text', date, '2026-11-02', '2026-11-02'],
  ['a date that lost its format', date, 46328, '2026-11-02'],
  ['no date of the calendar', date, '2026-02-30', UNREADABLE],
  ['words for a date', date, 'next Tuesday', UNREADABLE],
  ['TBD for a date', date, 'TBD', UNREADABLE],
  ['a small number for a date', date, 12, UNREADABLE],
  ['a time of day for a date', date, at('1899-12-30T09:30:00'), UNREADABLE],
  ['a formula error for a date', date, '#REF!', UNREADABLE],
  ['a blank date', date, '', null],
  ['spaces for a date', date, '   ', null],
  ['a date and time', dateTime, at('2026-10-06T15:00:00'), '2026-10-06T15:00:00'],
  ['a date and time as text', dateTime, '2026-10-06 15:00', '2026-10-06T15:00:00'],
  ['a date and time that lost its format', dateTime, 46328.375, '2026-11-02T09:00:00'],
  ['a month', month, '2026-11', '2026-11'],
  ['a date for a month', month, at('2026-11-01T00:00:00'), '2026-11'],
  ['no month', month, '2026-13', UNREADABLE],
  ['a time', time, '09:30', '09:30'],
  ['a short time', time, '9:30', '09:30'],
  ['an afternoon time', time, '1:05 pm', '13:05'],
  ['midnight by the twelve-hour clock', time, '12:00 AM', '00:00'],
  ['noon by the twelve-hour clock', time, '12:00 pm', '12:00'],
  ['a time that Sheets made a moment of', time, at('1899-12-30T09:30:00'), '09:30'],
  ['a time as part of a day', time, 0.375, '09:00'],
  ['no time', time, '25:70', UNREADABLE],
  ['a number', count, 12, 12],
  ['a number as text', count, '1,200', 1200],
  ['words for a number', count, 'a few', UNREADABLE],
  ['an amount with its sign', money, '$1,142.25', 1142.25],
  ['a broken number', quantity, '36.85', 36.85],
  ['a percentage cell', share, 0.25, 0.25],
  ['a percentage as text', share, '25 %', 0.25],
  ['text around spaces', text, '  Team lunch ', 'Team lunch'],
  ['a date where text belongs', text, at('2026-11-02T00:00:00'), '2026-11-02'],
  ['a number where text belongs', text, 7, '7'],
  ['a formula error where text belongs', text, '#NAME?', UNREADABLE],
  ['copy with line breaks', longText, 'One\n\nTwo ', 'One\n\nTwo '],
  ['several names', words, 'Priya, Dana; Marco\nIntern', ['Priya', 'Dana', 'Marco', 'Intern']],
  ['a blank list', words, '', []],
  ['a choice in other letters', status, 'published', 'Published'],
  ['no choice of the list', status, 'Done', UNREADABLE],
  ['a blank choice', status, '', ''],
  ['yes', yesNo, 'Yes', true],
  ['a ticked box', yesNo, true, true],
  ['a blank tick', yesNo, '', false],
  ['neither yes nor no', yesNo, 'maybe', UNREADABLE],
];

describe('a cell', () => {
  test.each(CASES)('reads %s', (_, codec, cell, value) => {
    // The table mixes columns of different values; each case knows its own.
    expect(decode(codec as Codec<unknown>, cell)).toEqual(value);
  });

  test.each([
    ['date', date, '2026-11-02'],
    ['date and time', dateTime, '2026-11-02T09:30:00'],
    ['month', month, '2026-11'],
    ['number', count, 12],
    ['list', words, ['Priya', 'Dana']],
    ['tick', yesNo, true],
    ['blank date', date, null],
    ['blank number', money, null],
  ] as readonly (readonly [string, Codec<unknown> | Codec<never>, unknown])[])(
    'reads back the %s that was written',
    (_, codec, value) => {
      const anyCodec = codec as Codec<unknown>;
      const written = anyCodec.write(value);
      expect(typeof written === 'object' && 'formula' in written).toBe(false);
      expect(decode(anyCodec, written as Cell)).toEqual(value);
    },
  );
});
