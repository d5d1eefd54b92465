import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOf } from '../../../src/core/cadence/read-line.ts';
import { slotsOfMonth, slotsOfPeriod, slotsOfWeek } from '../../../src/core/cadence/slots.ts';
import { datesOfWeek, weekOf } from '../../../src/core/cadence/week.ts';
import { monthOf } from '../../../src/core/calendar/plain-date.ts';
import { blackoutOn } from '../../../src/core/settings/blackout.ts';
import { anyCadence, anyDate, anyMonth, anySettings, anyWeeklyCadence } from './any-cadence.ts';

/** Milliseconds: hundreds of plans take their time on a busy machine. */
const LONG = 60_000;

test(
  'every week has of each line what the cadence says',
  () => {
    fc.assert(
      fc.property(anyWeeklyCadence, anyDate, anySettings, (lines, date, settings) => {
        const week = weekOf(date, settings.weekStartsOn);
        const names = slotsOfPeriod(lines, week, settings).map(({ line }) => nameOf(line));
        for (const line of lines) {
          expect(names.filter((name) => name === nameOf(line))).toHaveLength(line.howMany ?? 1);
        }
      }),
    );
  },
  LONG,
);

test(
  'slots of a month have keys of their own, allowed dates in the month, and stand in order',
  () => {
    fc.assert(
      fc.property(anyCadence, anyMonth, anySettings, (lines, month, settings) => {
        const slots = slotsOfMonth(lines, month, settings);
        const dates = slots.map(({ date }) => date);
        expect(new Set(slots.map(({ key }) => key)).size).toBe(slots.length);
        expect(dates.every((date) => monthOf(date) === month)).toBe(true);
        expect(dates.some((date) => blackoutOn(settings.blackoutDates, date) !== undefined)).toBe(
          false,
        );
        expect(dates).toEqual([...dates].sort());
      }),
    );
  },
  LONG,
);

test(
  'a week has the same slots whether it is seen from its months or as a week',
  () => {
    fc.assert(
      fc.property(anyCadence, anyDate, anySettings, (lines, date, settings) => {
        const week = weekOf(date, settings.weekStartsOn);
        const dates = datesOfWeek(week, settings.weekStartsOn);
        const byMonth = [...new Set(dates.map(monthOf))]
          .flatMap((month) => slotsOfMonth(lines, month, settings))
          .filter((slot) => dates.includes(slot.date));
        expect(slotsOfWeek(lines, week, settings)).toEqual(byMonth);
      }),
    );
  },
  LONG,
);

test(
  'the slots of a month are those of its periods',
  () => {
    fc.assert(
      fc.property(anyCadence, anyMonth, anySettings, (lines, month, settings) => {
        for (const slot of slotsOfMonth(lines, month, settings)) {
          expect(slotsOfPeriod(lines, slot.period, settings)).toContainEqual(slot);
        }
      }),
    );
  },
  LONG,
);

test(
  'no line has a slot before From or after Until',
  () => {
    fc.assert(
      fc.property(anyCadence, anyMonth, anySettings, (lines, month, settings) => {
        for (const { date, line } of slotsOfMonth(lines, month, settings)) {
          expect(line.from === null || line.from <= date).toBe(true);
          expect(line.until === null || date <= line.until).toBe(true);
        }
      }),
    );
  },
  LONG,
);
