import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCadence, anyMonth, anySettings } from '../cadence/any-cadence.ts';
import { anySteps, PlanAtWork } from './plan-at-work.ts';

/** Milliseconds: hundreds of plans take their time on a busy machine. */
const LONG = 60_000;

const anyWork = fc
  .tuple(anyCadence, anyMonth, anySettings, anySteps)
  .map(([lines, month, settings, steps]) => ({
    work: () => new PlanAtWork(lines, month, settings),
    steps,
  }));

test(
  'whatever people do between builds in any order, a slot never has two rows',
  () => {
    fc.assert(
      fc.property(anyWork, ({ work, steps }) => {
        const plan = work();
        for (const step of steps) {
          plan.take(step);
          const slots = plan.items.map(({ slot }) => slot);
          expect(new Set(slots).size).toBe(slots.length);
          const ids = plan.items.map(({ rowId }) => rowId);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 150 },
    );
  },
  LONG,
);

test(
  'what people typed, moved and skipped stays as it is',
  () => {
    fc.assert(
      fc.property(anyWork, ({ work, steps }) => {
        const plan = work();
        for (const step of steps) {
          plan.take(step);
          const standing = new Map(plan.items.map((item) => [item.rowId, item]));
          for (const [rowId, item] of plan.touched) expect(standing.get(rowId)).toEqual(item);
        }
      }),
      { numRuns: 150 },
    );
  },
  LONG,
);

test(
  'rows that people deleted are offered, and never come back by themselves',
  () => {
    fc.assert(
      fc.property(anyWork, ({ work, steps }) => {
        const plan = work();
        // In a copy of the file nothing is known of rows that were deleted before.
        for (const step of steps) if (step.do !== 'copy the file') plan.take(step);
        expect(plan.items.filter(({ slot }) => plan.deleted.has(slot))).toEqual([]);
        const { months } = plan.plan(0, 7);
        expect(
          months.flatMap(({ add }) => add).filter(({ slot }) => plan.deleted.has(slot)),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
  LONG,
);

test(
  'several months planned at once are the same months planned one by one',
  () => {
    fc.assert(
      fc.property(anyWork, ({ work, steps }) => {
        const plan = work();
        for (const step of steps) plan.take(step);
        const whole = plan.plan(0, 4).months;
        const single = [0, 1, 2, 3].flatMap((later) => plan.plan(later, 1).months);
        expect(whole).toEqual(single);
      }),
      { numRuns: 80 },
    );
  },
  LONG,
);

test(
  'after any work, building all months a second time changes nothing',
  () => {
    fc.assert(
      fc.property(anyWork, ({ work, steps }) => {
        const plan = work();
        for (const step of steps) plan.take(step);
        plan.take({ do: 'bring up to date', later: 0, months: 6 });
        const before = [...plan.items];
        const again = plan.plan(0, 6);
        expect(again.months.flatMap(({ add, changed }) => [...add, ...changed])).toEqual([]);
        plan.take({ do: 'bring up to date', later: 0, months: 6 });
        expect(plan.items).toEqual(before);
      }),
      { numRuns: 80 },
    );
  },
  LONG,
);
