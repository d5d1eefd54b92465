import { describe, expect, test } from 'vitest';
import { isPlainDate } from '../../../src/core/calendar/plain-date.ts';
import { trackedLinkFor } from '../../../src/core/channels/tracked-link.ts';
import { isConfirmed } from '../../../src/core/sales-cycle/stage.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';

const names = new Set(larkfield.people.map(({ name }) => name));
const channels = new Set(larkfield.channels.map(({ name }) => name));
const stages = new Set(larkfield.salesCycle.map(({ name }) => name));
const audiences = new Set(larkfield.goals.flatMap(({ audience }) => audience.split('; ')));

describe('the sample company', () => {
  test('has confirmed its sales cycle', () => {
    expect(isConfirmed(larkfield.salesCycle)).toBe(true);
  });

  test.each(larkfield.plan.map((item) => [item.rowId, item] as const))(
    'has a row %s that fits its other tabs',
    (_, item) => {
      expect(isPlainDate(item.date ?? '')).toBe(true);
      expect(channels).toContain(item.channel);
      for (const owner of item.owner) expect(names).toContain(owner);
      if (item.assetOwner !== '') expect(names).toContain(item.assetOwner);
      if (item.stage !== '') expect(stages).toContain(item.stage);
      if (item.audience !== '') expect(audiences).toContain(item.audience);
    },
  );

  test.each(larkfield.plan.map((item) => [item.rowId, item] as const))(
    'has the tracked link in row %s that the add-on would make',
    (_, item) => {
      const { channels, settings } = larkfield;
      expect(item.trackedLink).toBe(trackedLinkFor(item, channels, settings));
    },
  );

  test('measures rows that stand in its plan', () => {
    const rows = new Set(larkfield.plan.map(({ rowId }) => rowId));
    const measured = larkfield.results.filter(({ kind }) => kind !== 'Sessions');
    expect(measured).toHaveLength(15);
    for (const { rowId } of measured) expect(rows).toContain(rowId);
  });

  test('holds no names of customers', () => {
    expect(JSON.stringify(larkfield.sales)).not.toMatch(/Household/);
  });
});
