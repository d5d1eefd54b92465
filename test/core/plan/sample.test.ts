import { describe, expect, test } from 'vitest';
import { trackedLinkFor } from '../../../src/core/channels/tracked-link.ts';
import { NO_MEMORY } from '../../../src/core/plan/build-memory.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';
import { planMonth } from './plan-month.ts';
import { planRows } from './plan-rows.ts';

const { cadence, channels, plan, settings } = larkfield;

function preview(month: string) {
  const rows = planRows(plan);
  const today = '2026-11-02';
  return planMonth({ month, lines: cadence, plan: rows, settings, today, memory: NO_MEMORY });
}

describe('the sample company', () => {
  test.each([
    ['2026-10', 0, 17],
    ['2026-11', 16, 0],
  ])('in %s has %i rows to add and keeps %i', (month, add, keep) => {
    const { offered, extra, ...result } = preview(month);
    expect([result.add.length, result.keep.length]).toEqual([add, keep]);
    expect([extra, offered]).toEqual([[], []]);
  });

  test('in October has a week with two business posts and no personal one', () => {
    expect(preview('2026-10').weeks[4]).toEqual({
      week: '2026-W44',
      types: { 'Business service': 2, 'PR / cross-promo / event': 1 },
    });
  });

  test('in November gets rows with owner, audience or line, due dates and approver', () => {
    for (const item of preview('2026-11').add) {
      expect(item.owner).toHaveLength(1);
      expect(item.stage).not.toBe('');
      expect(item.outcome).not.toBe('');
      expect((item.copyDue ?? '') < (item.date ?? '')).toBe(true);
      expect(item.approver).toBe(settings.approver);
    }
  });

  test.each(plan.map((item) => [item.rowId, item] as const))('tracks the link of %s', (_, item) => {
    expect(trackedLinkFor(item, channels, settings)).toBe(item.trackedLink);
  });
});
