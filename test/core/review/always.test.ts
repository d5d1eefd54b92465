import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METRICS, SIDES } from '../../../src/core/goals/goal.ts';
import { ASSET_STATES, KINDS, STATUSES } from '../../../src/core/plan/item.ts';
import { RESULT_KINDS } from '../../../src/core/results/result.ts';
import { REASON_GROUPS, SALE_OUTCOMES } from '../../../src/core/results/sale.ts';
import type { ReviewDocument } from '../../../src/core/review/document.ts';
import { reviewDocument } from '../../../src/core/review/review.ts';
import { CYCLE, type Given, reviewOf } from './given.ts';
import { larkfieldReview } from './larkfield-review.ts';

/** Whatever people type: blanks, the same name otherwise, signs that mean something elsewhere. */
const text = fc.constantFrom('', ' ', 'Find leads', 'find leads ', '=A1', '🏡', 'x'.repeat(300));
const amount = fc.option(fc.constantFrom(0, 1, 4, 5, 31, 0.1, 1e9, -3));
const date = fc.option(fc.constantFrom('2026-09-30', '2026-10-05', '2026-10-31', '2026-11-01'));
const moment = date.map((day) => (day === null ? null : `${day}T09:00:00`));
const names = fc.subarray(['Priya', 'priya ', 'Dana', '']);

const plan = fc.record({
  rowId: fc.constantFrom('', 'A-1', 'a-1', 'A-2'),
  date,
  status: fc.constantFrom(...STATUSES, '' as const),
  kind: fc.constantFrom(...KINDS, '' as const),
  partOf: fc.constantFrom('', 'A-1'),
  stage: text,
  type: text,
  channel: text,
  audience: text,
  link: fc.constantFrom('', 'https://larkfield.example/a', 'facebook.com/x', 'call us'),
  publishedOn: date,
  owner: names,
  helpers: names,
  assetKind: text,
  assetState: fc.constantFrom(...ASSET_STATES, '' as const),
  fallback: text,
  target: fc.constantFrom('', '5', '5 leads at 2', 'many'),
  budget: amount,
  ends: date,
});
const results = fc.record({
  sourceId: fc.constantFrom('', 'r-1'),
  rowId: fc.constantFrom('', 'A-1', 'a-2', 'Z-9'),
  kind: fc.constantFrom(...RESULT_KINDS, '' as const),
  channel: fc.constantFrom('', 'facebook / social', 'Facebook / Social'),
  periodStart: date,
  periodEnd: date,
  publishedOn: date,
  views: amount,
  comments: amount,
  linkClicks: amount,
  spend: amount,
  leads: amount,
  sessions: amount,
});
const sales = fc.record({
  sourceId: fc.constantFrom('', 'contact:1', '7'),
  created: moment,
  firstContact: moment,
  closedOn: moment,
  source: fc.constantFrom('', 'Paid Social', 'Organic Social', 'Direct Traffic'),
  stage: fc.constantFrom('', 'New lead', 'Won', 'Elsewhere'),
  qualified: fc.constantFrom('Yes' as const, 'No' as const, '' as const),
  reason: text,
  reasonGroup: fc.constantFrom(...REASON_GROUPS, '' as const),
  outcome: fc.constantFrom(...SALE_OUTCOMES, '' as const),
  audience: text,
  value: amount,
  count: amount,
  calls: amount,
});
const goals = fc.record({
  month: fc.constantFrom('2026-09', '2026-10', null),
  side: fc.constantFrom(...SIDES, '' as const),
  stage: text,
  metric: fc.constantFrom(...METRICS, '', 'Smiles'),
  target: amount,
  baseline: amount,
  assumption: text,
});
const decisions = fc.record({
  review: fc.constantFrom('2026-08', '2026-09', '2026-10', null),
  decision: text,
  metric: fc.constantFrom(...METRICS, ''),
  expected: amount,
  due: date,
});
const people = fc.record({ name: text, mentor: text, lastCheckIn: date });
const lists = { maxLength: 8 };
const workbook: fc.Arbitrary<Given> = fc.record({
  today: fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-15', '2026-10-31', '2026-11-02'),
  plan: fc.array(plan, lists),
  results: fc.array(results, lists),
  sales: fc.array(sales, lists),
  goals: fc.array(goals, lists),
  decisions: fc.array(decisions, lists),
  people: fc.array(people, lists),
  cycle: fc.constantFrom(CYCLE, [], [...CYCLE, ...CYCLE]),
  settings: fc.record({ numberOfStaff: amount, numberOfSalesStaff: amount }),
  reviews: fc.constantFrom([], [{ month: '2026-07', closedOn: '2026-08-03' }]),
});

function said({ diagnosis, sections }: ReviewDocument): string[] {
  return [
    diagnosis,
    ...sections.flatMap(({ title, lead, rows }) => [
      title,
      lead,
      ...rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string')),
    ]),
  ];
}

function rowsOf(document: ReviewDocument) {
  return document.sections.flatMap(({ rows }) => rows);
}

describe('of any workbook', () => {
  test('the review has a key of its own and as many cells as columns in every row', () => {
    fc.assert(
      fc.property(workbook, (given) => {
        const document = reviewDocument(reviewOf(given));
        const keys = rowsOf(document).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.filter((key) => key !== key.trim() || key.length > 220)).toEqual([]);
        for (const { columns, sources, rows } of document.sections) {
          for (const { cells, formats, from, also } of rows) {
            expect(sources).toBeGreaterThanOrEqual(also !== undefined ? 2 : from ? 1 : 0);
            expect(cells).toHaveLength(columns.length);
            expect(formats?.length ?? columns.length).toBe(columns.length);
          }
        }
      }),
    );
  });

  test('every section says something, and nothing says undefined, NaN or Infinity', () => {
    fc.assert(
      fc.property(workbook, (given) => {
        const document = reviewDocument(reviewOf(given));
        expect(document.sections.filter(({ lead }) => lead.trim() === '')).toEqual([]);
        expect(said(document).filter((words) => /undefined|NaN|Infinity|null/.test(words))).toEqual(
          [],
        );
        const numbers = rowsOf(document).flatMap(({ cells }) =>
          cells.filter((cell) => typeof cell === 'number'),
        );
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });

  test('the counts of each way to look at coverage add up to what was planned', () => {
    fc.assert(
      fc.property(workbook, (given) => {
        const input = reviewOf(given);
        const planned = input.plan.filter(
          ({ item }) =>
            item.date?.startsWith('2026-10') === true &&
            item.kind !== 'Task' &&
            item.status !== 'Skipped',
        ).length;
        const rows = rowsOf(reviewDocument(input));
        for (const by of ['stage', 'type', 'channel', 'week']) {
          const counts = rows
            .filter(({ key }) => key.startsWith(`coverage:${by}:`))
            .map(({ cells }) => Number(cells[2]));
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(planned);
        }
      }),
    );
  });

  test('a percentage of fewer than five is not given', () => {
    fc.assert(
      fc.property(workbook, (given) => {
        const { sections } = reviewDocument(reviewOf(given));
        const coverage = sections.find(({ key }) => key === 'coverage')?.rows ?? [];
        const all = coverage
          .filter(({ key }) => key.startsWith('coverage:type:'))
          .reduce((sum, { cells }) => sum + Number(cells[2]), 0);
        const shares = coverage.filter(({ cells }) => cells[5] !== null);
        expect(shares.length > 0).toBe(all >= 5 && coverage.length > 0);
        const people = sections.find(({ key }) => key === 'people')?.rows ?? [];
        const shared = people.filter(({ cells }) => cells[3] !== null && cells[2] !== null);
        expect(shared.filter(({ cells }) => Number(cells[2]) < 5)).toEqual([]);
      }),
    );
  });

  test('no goal is called missed before the month is over', () => {
    fc.assert(
      fc.property(workbook, (given) => {
        fc.pre((given.today ?? '') <= '2026-10-31');
        const { diagnosis, sections } = reviewDocument(reviewOf(given));
        const goalRows = sections[1]?.rows.filter(({ key }) => key.startsWith('goal:')) ?? [];
        expect(goalRows.filter(({ cells }) => cells[6] === 'No')).toEqual([]);
        const stages = sections[2]?.rows.filter(({ key }) => key.startsWith('stage:')) ?? [];
        const words = [diagnosis, ...stages.map(({ cells }) => String(cells[7]))];
        expect(
          words.filter((word) => /\bmissed\b|\bmet\b/.test(word) && !/posts? w/.test(word)),
        ).toEqual([]);
      }),
    );
  });
});

describe('of Larkfield in October', () => {
  const october = larkfieldReview('2026-10');
  const cellsOf = (document: ReviewDocument) =>
    new Map(rowsOf(document).map(({ key, cells, from, also }) => [key, { cells, from, also }]));
  const whole = reviewDocument(october);

  test('no cell and no source depends on the order of the rows', () => {
    const all = <T>(rows: readonly T[]) =>
      fc.shuffledSubarray([...rows], { minLength: rows.length });
    const tabs = fc.record({
      plan: all(october.plan),
      results: all(october.results),
      sales: all(october.sales),
      goals: all(october.goals),
      decisions: all(october.decisions),
      people: all(october.people),
    });
    fc.assert(
      fc.property(tabs, (shuffled) => {
        const document = reviewDocument({ ...october, ...shuffled });
        expect(document.diagnosis).toBe(whole.diagnosis);
        expect(cellsOf(document)).toEqual(cellsOf(whole));
      }),
      { numRuns: 10 },
    );
  });

  test('every row with a figure that is not none leads to its rows', () => {
    const without = whole.sections
      .filter(({ key }) => key !== 'decisions')
      .flatMap(({ columns, rows }) =>
        rows.filter(({ cells, from, also }) => {
          const hasFigure = cells.some(
            (cell, index) =>
              typeof cell === 'number' && cell !== 0 && columns[index]?.format !== 'date',
          );
          return hasFigure && from === undefined && also === undefined;
        }),
      );
    expect(without.map(({ key, cells }) => [key, cells])).toEqual([
      // Its figure is not known; what stands there is the goal, which Goals tells of.
      ['outcome:referrals', expect.anything()],
    ]);
  });
});
