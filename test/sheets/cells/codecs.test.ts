import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../src/core/plan/item.ts';
import type { Cell } from '../../../src/sheets/cells/cell.ts';
import { type Codec, decode, UNREADABLE } from '../../../src/sheets/cells/codec.ts';
import { date, dateTime, month, time } from '../../../src/sheets/cells/date.ts';
import { count, money, quantity, share } from '../../../src/sheets/cells/number.ts';
import { longText, oneOf, text, words, yesNo } from '../../../src/sheets/cells/text.ts';

const at = (moment: string): Cell => ({ moment });
const status = oneOf(STATUSES);

/** A name, what is read, and what it should be. */
type Case = readonly [string, () => unknown, unknown];

/** A cell of a column reads as a value. */
function reads<T>(name: string, codec: Codec<T>, cell: Cell, value: T | typeof UNREADABLE): Case {
  return [name, () => decode(codec, cell), value];
}

/** A value that was written into a cell reads back. */
function readsBack<T>(name: string, codec: Codec<T>, value: T): Case {
  const read = () => {
    const written = codec.write(value);
    if (typeof written === 'object' && 'formula' in written) throw new Error('It is a formula.');
    return decode(codec, written);
  };
  return [name, read, value];
}

const CELLS: readonly Case[] = [
  reads('a date cell', date, at('2026-11-02T00:00:00'), '2026-11-02'),
  reads('a date with a time', date, at('2026-11-02T09:30:00'), '2026-11-02'),
  reads('a date as text', date, '2026-11-02', '2026-11-02'),
  reads('a date that lost its format', date, 46328, '2026-11-02'),
  reads('no date of the calendar', date, '2026-02-30', UNREADABLE),
  reads('words for a date', date, 'next Tuesday', UNREADABLE),
  reads('TBD for a date', date, 'TBD', UNREADABLE),
  reads('a small number for a date', date, 12, UNREADABLE),
  reads('a time of day for a date', date, at('1899-12-30T09:30:00'), UNREADABLE),
  reads('a formula error for a date', date, '#REF!', UNREADABLE),
  reads('a blank date', date, '', null),
  reads('spaces for a date', date, '   ', null),
  reads('a date and time', dateTime, at('2026-10-06T15:00:00'), '2026-10-06T15:00:00'),
  reads('a date and time as text', dateTime, '2026-10-06 15:00', '2026-10-06T15:00:00'),
  reads('a date and time that lost its format', dateTime, 46328.375, '2026-11-02T09:00:00'),
  reads('a month', month, '2026-11', '2026-11'),
  reads('a date for a month', month, at('2026-11-01T00:00:00'), '2026-11'),
  reads('no month', month, '2026-13', UNREADABLE),
  reads('a time', time, '09:30', '09:30'),
  reads('a short time', time, '9:30', '09:30'),
  reads('an afternoon time', time, '1:05 pm', '13:05'),
  reads('midnight by the twelve-hour clock', time, '12:00 AM', '00:00'),
  reads('noon by the twelve-hour clock', time, '12:00 pm', '12:00'),
  reads('a time that Sheets made a moment of', time, at('1899-12-30T09:30:00'), '09:30'),
  reads('a time as part of a day', time, 0.375, '09:00'),
  reads('no time', time, '25:70', UNREADABLE),
  reads('a number', count, 12, 12),
  reads('a number as text', count, '1,200', 1200),
  reads('words for a number', count, 'a few', UNREADABLE),
  reads('an amount with its sign', money, '$1,142.25', 1142.25),
  reads('a broken number', quantity, '36.85', 36.85),
  reads('a percentage cell', share, 0.25, 0.25),
  reads('a percentage as text', share, '25 %', 0.25),
  reads('text around spaces', text, '  Team lunch ', 'Team lunch'),
  reads('a date where text belongs', text, at('2026-11-02T00:00:00'), '2026-11-02'),
  reads('a number where text belongs', text, 7, '7'),
  reads('a formula error where text belongs', text, '#NAME?', UNREADABLE),
  reads('copy with line breaks', longText, 'One\n\nTwo ', 'One\n\nTwo '),
  reads('several names', words, 'Priya, Dana; Marco\nIntern', ['Priya', 'Dana', 'Marco', 'Intern']),
  reads('a blank list', words, '', []),
  reads('a choice in other letters', status, 'published', 'Published'),
  reads('no choice of the list', status, 'Done', UNREADABLE),
  reads('a blank choice', status, '', ''),
  reads('yes', yesNo, 'Yes', true),
  reads('a ticked box', yesNo, true, true),
  reads('a blank tick', yesNo, '', false),
  reads('neither yes nor no', yesNo, 'maybe', UNREADABLE),
];

const VALUES: readonly Case[] = [
  readsBack('date', date, '2026-11-02'),
  readsBack('date and time', dateTime, '2026-11-02T09:30:00'),
  readsBack('month', month, '2026-11'),
  readsBack('number', count, 12),
  readsBack('list', words, ['Priya', 'Dana']),
  readsBack('tick', yesNo, true),
  readsBack('blank date', date, null),
  readsBack('blank number', money, null),
];

describe('a cell', () => {
  test.each(CELLS)('reads %s', (_, read, value) => {
    expect(read()).toEqual(value);
  });

  test.each(VALUES)('reads back the %s that was written', (_, read, value) => {
    expect(read()).toEqual(value);
  });
});
