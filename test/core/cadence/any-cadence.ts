import fc from 'fast-check';
import type { CadenceLine } from '../../../src/core/cadence/line.ts';
import type { SlotSettings } from '../../../src/core/cadence/slots.ts';
import { plusDays } from '../../../src/core/calendar/plain-date.ts';
import { cadenceLine } from './cadence-line.ts';

const date = fc
  .tuple(
    fc.integer({ min: 2026, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

const blackout = fc
  .record({ from: date, days: fc.integer({ min: 0, max: 40 }) })
  .map(({ from, days }) => ({ from, to: plusDays(from, days), name: '' }));

const weekly = fc.record({
  per: fc.constant('week' as const),
  days: fc.constantFrom('Mon, Thu, Sat', 'Tue', 'Sat, Sun', '', 'Mon-Fri'),
  howMany: fc.integer({ min: 0, max: 4 }),
  rotate: fc.boolean(),
});

const monthly = fc.record({
  per: fc.constant('month' as const),
  days: fc.constantFrom('6, 20', 'last day', 'first Tuesday, third Tuesday', '', 'Mon'),
  howMany: fc.integer({ min: 0, max: 4 }),
});

const span = fc.record({
  every: fc.constantFrom(null, 1, 2, 3),
  from: fc.option(date, { nil: null }),
  until: fc.option(date, { nil: null }),
  kind: fc.constantFrom('Post' as const, 'Ad' as const, 'Task' as const),
  active: fc.boolean(),
  onBlackout: fc.constantFrom('' as const, 'Move' as const, 'Skip' as const),
  channel: fc.constantFrom('Facebook', 'Facebook, Instagram', ''),
});

/** Any cadence of lines with names of their own. */
export const anyCadence: fc.Arbitrary<CadenceLine[]> = fc
  .array(fc.tuple(fc.oneof(weekly, monthly), span), { maxLength: 6 })
  .map((lines) =>
    lines.map(([days, when], index) =>
      cadenceLine({ ...days, ...when, line: `Line ${index}`, stages: ['A', 'B'] }),
    ),
  );

/** Weekly lines that hold always and each week. */
export const anyWeeklyCadence: fc.Arbitrary<CadenceLine[]> = fc
  .array(weekly, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map((line, index) => cadenceLine({ ...line, line: `Line ${index}` })));

export const anySettings: fc.Arbitrary<SlotSettings> = fc.record({
  weekStartsOn: fc.constantFrom('Monday' as const, 'Sunday' as const),
  blackoutDates: fc.array(blackout, { maxLength: 12 }),
});

export const anyMonth: fc.Arbitrary<string> = date.map((day) => day.slice(0, 7));

export const anyDate = date;
