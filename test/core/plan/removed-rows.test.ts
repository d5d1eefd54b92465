import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import { NO_MEMORY } from '../../../src/core/plan/build-memory.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { packRows, unpackRows } from '../../../src/core/plan/removed-rows.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import { ARTICLE_CADENCE } from '../cadence/cadence-line.ts';
import { planMonth } from './plan-month.ts';

const anyItem: fc.Arbitrary<PlanItem> = fc
  .record({
    rowId: fc.string(),
    date: fc.constantFrom(null, '2026-11-02', '2026-11-05'),
    owner: fc.array(fc.string(), { maxLength: 2 }),
    budget: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
    notes: fc.string({ unit: 'binary' }),
  })
  .map((parts) => ({ ...BLANK_ITEM, ...parts, budget: parts.budget === 0 ? 0 : parts.budget }));

test('removed rows come back as they were', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 8 }), (items) => {
      const text = packRows(items);
      expect(text).toMatch(/^[ -~]*$/);
      expect(unpackRows(text)).toEqual(items);
    }),
  );
});

test('a built row takes less than 200 characters', () => {
  const { add } = planMonth({
    month: '2026-11',
    lines: ARTICLE_CADENCE.map((line) => ({ ...line, howMany: 20 })),
    plan: [],
    settings: startSettings(),
    today: '2026-11-02',
    memory: NO_MEMORY,
  });
  expect(add.length).toBeGreaterThan(300);
  expect(packRows(add).length / add.length).toBeLessThan(200);
});

test.each(['', 'soon', '{}', '[]', '[2]', 'null'])('%j holds no rows', (text) => {
  expect(unpackRows(text)).toEqual([]);
});
