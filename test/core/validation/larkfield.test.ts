import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';
import type { PlanInput } from '../../../src/core/validation/input.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import type { TableRow } from '../../../src/core/workbook.ts';
import { planMonth } from '../plan/plan-month.ts';

const EXPECTED: unknown = JSON.parse(
  readFileSync(new URL('../../cases/larkfield-findings.json', import.meta.url), 'utf8'),
);
const OCTOBER = asRows(larkfield.plan);

function asRows<T>(items: readonly T[]): TableRow<T>[] {
  return items.map((item, index) => ({ row: index + 2, item, unreadable: [] }));
}

function larkfieldWith(plan: readonly TableRow<PlanItem>[], today = '2026-11-02'): PlanInput {
  const { channels, closedReviews, settings } = larkfield;
  return {
    plan,
    cycle: asRows(larkfield.salesCycle),
    people: asRows(larkfield.people),
    channels,
    standingLinks: asRows(larkfield.standingLinks),
    cadence: asRows(larkfield.cadence),
    goals: asRows(larkfield.goals),
    decisions: asRows(larkfield.decisions),
    closedReviews,
    settings,
    today,
  };
}

function built(plan: readonly TableRow<PlanItem>[], month: string): TableRow<PlanItem>[] {
  const { cadence: lines, settings } = larkfield;
  const memory = { lastNumber: 0, slots: [] };
  const { add } = planMonth({ month, lines, plan, settings, today: '2026-11-02', memory });
  return asRows([...plan.map(({ item }) => item), ...add]);
}

test('October has the findings that are known, row by row, and nothing else', () => {
  const findings = validate(larkfieldWith(OCTOBER), { month: '2026-10' });
  const byRow: Record<string, Record<string, string>> = {};
  for (const { rowId, code, severity } of findings) {
    byRow[rowId] = { ...byRow[rowId], [code]: severity };
  }
  expect(byRow).toEqual(EXPECTED);
  expect(findings).toHaveLength(16);
});

test('the whole workbook has no others: goals, people, links, cadence and cycle are filled', () => {
  expect(validate(larkfieldWith(OCTOBER))).toHaveLength(16);
});

describe('a month that was just built does not shout', () => {
  test.each([
    ['2026-11-02', 'on the day of the build'],
    ['2026-10-15', 'long before its first date'],
  ])('%s: %s each row has its one hint', (today) => {
    const november = built(OCTOBER, '2026-11');
    const findings = validate(larkfieldWith(november, today), { month: '2026-11' });
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['to-fill']));
    expect(findings.map(({ place }) => place.row)).toEqual(
      november.slice(17).map(({ row }) => row),
    );
    expect(findings).toHaveLength(16);
  });

  test('the next day what is near is a finding of its own', () => {
    const november = built(OCTOBER, '2026-11');
    const findings = validate(larkfieldWith(november, '2026-11-03'), { month: '2026-11' });
    const ofFirst = findings.filter(({ rowId }) => rowId === 'LHL-202611-01');
    expect(ofFirst.map(({ code }) => code)).toContain('brief-vague');
    const ofLast = findings.filter(({ rowId }) => rowId === 'LHL-202611-16');
    expect(ofLast.map(({ code }) => code)).toEqual(['to-fill']);
  });
});

test('November is sound as a whole once its rows are more than ideas', () => {
  const november = built(OCTOBER, '2026-11').map((row) => ({
    ...row,
    item: row.item.status === 'Idea' ? { ...row.item, status: 'Ready' as const } : row.item,
  }));
  const findings = validate(larkfieldWith(november, '2026-11-05'), { month: '2026-11' });
  expect(findings.filter(({ place }) => place.tab !== 'plan')).toEqual([]);
});

describe('the week that crosses a month end keeps its mix, whichever month is built first', () => {
  test.each([[['2026-11', '2026-12']], [['2026-12', '2026-11']], [['2026-12']]])('%j', (months) => {
    const plan = months.reduce(built, OCTOBER);
    const mixes = validate(larkfieldWith(plan)).filter(({ code }) => code === 'week-mix');
    expect(mixes.map(({ rowId }) => rowId)).toEqual(['LHL-202610-14']);
  });
});
