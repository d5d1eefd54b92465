import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planMonth } from '../../../src/core/plan/build-month.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';
import type { PlanInput } from '../../../src/core/validation/input.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import type { TableRow } from '../../../src/core/workbook.ts';

const EXPECTED: unknown = JSON.parse(
  readFileSync(new URL('../../cases/larkfield-findings.json', import.meta.url), 'utf8'),
);
const OCTOBER = asRows(larkfield.plan);

function asRows(items: readonly PlanItem[]): TableRow<PlanItem>[] {
  return items.map((item, index) => ({ row: index + 2, item, unreadable: [] }));
}

function larkfieldWith(plan: readonly TableRow<PlanItem>[], today = '2026-11-02'): PlanInput {
  const { people, channels, standingLinks, cadence, goals, decisions, settings } = larkfield;
  const cycle = larkfield.salesCycle;
  return {
    plan,
    cycle,
    people,
    channels,
    standingLinks,
    cadence,
    goals,
    decisions,
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

describe('the week that crosses a month end keeps its mix, whichever month is built first', () => {
  test.each([[['2026-11', '2026-12']], [['2026-12', '2026-11']], [['2026-12']]])('%j', (months) => {
    const plan = months.reduce(built, OCTOBER);
    const mixes = validate(larkfieldWith(plan)).filter(({ code }) => code === 'week-mix');
    expect(mixes.map(({ rowId }) => rowId)).toEqual(['LHL-202610-14']);
  });
});
