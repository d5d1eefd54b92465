import fc from 'fast-check';
import { type Options, RRule } from 'rrule';
import { describe, expect, test } from 'vitest';
import type { CadenceLine } from '../../../src/core/cadence/line.ts';
import { slotsOfMonth } from '../../../src/core/cadence/slots.ts';
import { firstDayOf, lastDayOf, plusDays } from '../../../src/core/calendar/plain-date.ts';
import type { WeekStart } from '../../../src/core/settings/settings.ts';
import { anyDate, anyMonth } from './any-cadence.ts';
import { cadenceLine } from './cadence-line.ts';

// The dates of a line beside those of the recurrence rules of iCalendar (RFC 5545, 3.3.10), as the
// package rrule works them out.

type Rule = Partial<Options>;

const WEEKDAYS = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const ORDINALS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', -1],
]);

const midnight = (date: string) => new Date(`${date}T00:00:00Z`);

/** The dates of a month that any of the rules gives. */
function ruleDates(rules: readonly Rule[], month: string): string[] {
  const [first, last] = [midnight(firstDayOf(month)), midnight(lastDayOf(month))];
  const dates = rules.flatMap((rule) => new RRule(rule).between(first, last, true));
  return [...new Set(dates.map((date) => date.toISOString().slice(0, 10)))].sort();
}

function lineDates(
  line: Partial<CadenceLine>,
  month: string,
  weekStartsOn: WeekStart = 'Monday',
): string[] {
  const slots = slotsOfMonth([cadenceLine(line)], month, { weekStartsOn, blackoutDates: [] });
  return [...new Set(slots.map(({ date }) => date))];
}

const anySpan = fc.record({
  every: fc.integer({ min: 1, max: 4 }),
  from: fc.option(anyDate, { nil: null }),
  until: fc.option(anyDate, { nil: null }),
});

// Without From, weeks are counted from that of 1970-01-05 and months from January of the year 0. A
// later start in step with both saves the package half a century.
const WEEK_ZERO = plusDays('1970-01-05', 7 * 2880);
const MONTH_ZERO = '2025-01-01';

function common(span: { every: number; from: string | null; until: string | null }, zero: string) {
  return {
    interval: span.every,
    dtstart: midnight(span.from ?? zero),
    ...(span.until === null ? {} : { until: midnight(span.until) }),
  };
}

test('a line per week has the dates of FREQ=WEEKLY with BYDAY, INTERVAL, WKST and UNTIL', () => {
  const weekdays = fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 1 });
  const weekStart = fc.constantFrom('Monday' as const, 'Sunday' as const);
  fc.assert(
    fc.property(weekdays, anySpan, weekStart, anyMonth, (days, span, weekStartsOn, month) => {
      const line = {
        ...span,
        days: days.map((day) => NAMES[day]).join(', '),
        howMany: days.length,
      };
      const isSunday = weekStartsOn === 'Sunday';
      const rule: Rule = {
        ...common(span, isSunday ? plusDays(WEEK_ZERO, -1) : WEEK_ZERO),
        freq: RRule.WEEKLY,
        wkst: isSunday ? RRule.SU : RRule.MO,
        byweekday: days.flatMap((day) => WEEKDAYS[day] ?? []),
      };
      expect(lineDates(line, month, weekStartsOn)).toEqual(ruleDates([rule], month));
    }),
    { numRuns: 2000 },
  );
}, 60_000);

/** A day of the month as we write it, and the rule for it. */
type Named = readonly [text: string, rule: Rule];

const anyDay: fc.Arbitrary<Named> = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((day): Named => [String(day), { bymonthday: day }]),
  // On purpose: a day that a month lacks is its last day. The rule for it needs BYSETPOS.
  fc
    .integer({ min: 29, max: 31 })
    .map((day): Named => [String(day), { bymonthday: upTo(day), bysetpos: -1 }]),
  fc.constant<Named>(['last day', { bymonthday: -1 }]),
  fc
    .tuple(fc.constantFrom(...ORDINALS), fc.nat({ max: 6 }))
    .map(
      ([[word, nth], day]): Named => [
        `${word} ${NAMES[day]}`,
        { byweekday: (WEEKDAYS[day] ?? RRule.MO).nth(nth) },
      ],
    ),
  fc
    .nat({ max: 6 })
    .map((day): Named => [NAMES[day] ?? '', { byweekday: WEEKDAYS[day] ?? RRule.MO }]),
);

function upTo(day: number): number[] {
  return [28, 29, 30, 31].filter((each) => each <= day);
}

test('a line per month has the dates of FREQ=MONTHLY with BYMONTHDAY, BYDAY, INTERVAL and UNTIL', () => {
  const days = fc.array(anyDay, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(days, anySpan, anyMonth, (named, span, month) => {
      const texts = named.map(([text]) => text).join(', ');
      // As many rows as there are days in any month: each day that is named gets one.
      const line = { ...span, per: 'month' as const, days: texts, howMany: 31 };
      const rules = named.map(([, rule]) => ({
        ...common(span, MONTH_ZERO),
        ...rule,
        freq: RRule.MONTHLY,
      }));
      expect(lineDates(line, month)).toEqual(ruleDates(rules, month));
    }),
    { numRuns: 2000 },
  );
}, 60_000);

describe('on purpose it differs', () => {
  const monthly = { freq: RRule.MONTHLY, dtstart: midnight('2026-01-01') };
  const weekly = { freq: RRule.WEEKLY, dtstart: midnight('2026-11-04'), interval: 2 };

  test.each<[why: string, line: Partial<CadenceLine>, rule: Rule, ours: string[], its: string[]]>([
    [
      '31 is the last day of a short month: the ad of the month does not fall away in November',
      { per: 'month', days: '31' },
      { ...monthly, bymonthday: 31 },
      ['2026-11-30'],
      [],
    ],
    [
      'fewer rows than days are spread over them: one post on Mon, Wed or Fri is one post',
      { days: 'Mon, Wed, Fri', from: '2026-11-04', every: 2 },
      { ...weekly, byweekday: [RRule.MO, RRule.WE, RRule.FR] },
      ['2026-11-04', '2026-11-18'],
      ['2026-11-04', '2026-11-06', '2026-11-16', '2026-11-18', '2026-11-20', '2026-11-30'],
    ],
    [
      'without days the rows are spread over the month; a rule repeats the day of its start',
      { per: 'month', days: '', howMany: 2 },
      monthly,
      ['2026-11-08', '2026-11-23'],
      ['2026-11-01'],
    ],
  ])('%s', (_, line, rule, ours, its) => {
    expect(lineDates(line, '2026-11')).toEqual(ours);
    expect(ruleDates([rule], '2026-11')).toEqual(its);
  });

  test('every two weeks counts the weeks of Settings, as WKST does, and not fourteen days', () => {
    const line = { days: 'Sun', every: 2, from: '2026-11-05' };
    expect(lineDates(line, '2026-11', 'Monday')).toEqual(['2026-11-08', '2026-11-22']);
    expect(lineDates(line, '2026-11', 'Sunday')).toEqual(['2026-11-15', '2026-11-29']);
  });

  test('lines that share their days are dealt to them: no rule says that', () => {
    const lines = ['A', 'B'].map((line) => cadenceLine({ line, days: 'Mon, Thu' }));
    const slots = slotsOfMonth(lines, '2026-11', { weekStartsOn: 'Monday', blackoutDates: [] });
    expect(slots.slice(0, 3).map(({ date, type }) => `${date} ${type}`)).toEqual([
      '2026-11-02 A',
      '2026-11-05 B',
      '2026-11-09 A',
    ]);
  });
});
