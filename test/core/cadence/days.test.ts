import { describe, expect, test } from 'vitest';
import { type Day, parseDays } from '../../../src/core/cadence/days.ts';

const on = (...weekdays: number[]): Day[] =>
  weekdays.map((weekday) => ({ kind: 'weekday', weekday }));
const the = (...days: number[]): Day[] => days.map((day) => ({ kind: 'day-of-month', day }));
const nth = (weekday: number, ...ordinals: number[]): Day[] =>
  ordinals.map((ordinal) => ({ kind: 'weekday-of-month', weekday, nth: ordinal }));

describe('days are read', () => {
  test.each<[text: string, days: Day[]]>([
    ['', []],
    ['   ', []],
    ['Mon, Thu, Sat', on(1, 4, 6)],
    ['mon,THU,sAt', on(1, 4, 6)],
    ['Mon Thu Sat', on(1, 4, 6)],
    ['Mon; Thu\nSat', on(1, 4, 6)],
    ['Monday and Thursday', on(1, 4)],
    ['Mon & Thu', on(1, 4)],
    ['Mon and', on(1)],
    ['on Mondays', on(1)],
    ['every Tues.', on(2)],
    ['Mo, Tu, We, Th, Fr, Sa, Su', on(1, 2, 3, 4, 5, 6, 7)],
    ['Tue, Tues, Tuesday', on(2)],
    ['Wednes, Thurs, Thur', on(3, 4)],
    ['Mon-Fri', on(1, 2, 3, 4, 5)],
    ['Mon – Wed', on(1, 2, 3)],
    ['Sat-Mon', on(6, 7, 1)],
    ['6, 20', the(6, 20)],
    ['6 20', the(6, 20)],
    ['31', the(31)],
    ['6th and 20th', the(6, 20)],
    ['the 1st', the(1)],
    ['1st 15th', the(1, 15)],
    ['first Tuesday', nth(2, 1)],
    ['LAST friday', nth(5, -1)],
    ['1st Mon, 3rd Mon', nth(1, 1, 3)],
    ['first and third Tuesday', nth(2, 1, 3)],
    ['first Tuesday of the month', nth(2, 1)],
    ['first Monday and last Friday', [...nth(1, 1), ...nth(5, -1)]],
    ['last day', the(31)],
    ['first day', the(1)],
    ['last day of the month', the(31)],
    ['6, first Tuesday, last day', [...the(6), ...nth(2, 1), ...the(31)]],
  ])('%j', (text, days) => {
    expect(parseDays(text)).toEqual({ days, unreadable: [] });
  });
});

describe('words that name no day are all reported, and the other days still count', () => {
  test.each<[text: string, days: Day[], unreadable: string[]]>([
    ['Mondy', [], ['Mondy']],
    ['Mon, Thrusday, Sat, Someday', on(1, 6), ['Thrusday', 'Someday']],
    ['T', [], ['T']],
    ['0, 32, 6', the(6), ['0', '32']],
    ['first', [], ['first']],
    ['first Tusday', [], ['first Tusday']],
    ['second last Friday', nth(5, -1), ['second']],
    ['third day', [], ['third day']],
    ['6th Monday', [], ['6th Monday']],
    ['every other Monday', on(1), ['other']],
    ['Mon-', [], ['Mon-']],
    ['Mon-Tue-Wed', [], ['Mon-Tue-Wed']],
    ['6-10', [], ['6-10']],
    ['-', [], ['-']],
    ['TBD', [], ['TBD']],
    ['#REF!', [], ['#REF!']],
    ['🙂', [], ['🙂']],
  ])('%j', (text, days, unreadable) => {
    expect(parseDays(text)).toEqual({ days, unreadable });
  });
});
