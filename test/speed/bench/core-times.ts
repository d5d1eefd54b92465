import { NO_MEMORY } from '../../../src/core/plan/build-memory.ts';
import { planMonths } from '../../../src/core/plan/build-month.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { matchResults } from '../../../src/core/results/import/match-results.ts';
import { readExport } from '../../../src/core/results/import/read-export.ts';
import type { MeasuredRow } from '../../../src/core/results/import/reading.ts';
import { reviewDocument } from '../../../src/core/review/review.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import { agencyPlan, agencyResults, asRows, TODAY } from './agency.ts';
import { exportedPosts } from './exported-posts.ts';
import { fastest, growthOf } from './timed.ts';

const CORE_SIZES = [17, 700, 8_000, 50_000] as const;

export interface CoreTime {
  readonly work: string;
  /** Milliseconds by number of rows. */
  readonly times: Readonly<Record<number, number>>;
  /** The exponent of how it grows from 700 rows on; 1 is linear. */
  readonly growth: number;
}

type Work = (plan: readonly PlanItem[]) => () => unknown;

const WORK: Readonly<Record<string, Work>> = {
  build: (items) => {
    const plan = asRows(items);
    const { cadence: lines, settings } = larkfield;
    const months = ['2026-12'];
    return () =>
      planMonths({ months, lines, plan, settings, today: TODAY, memoryOf: () => NO_MEMORY });
  },
  validate: (items) => {
    const input = { ...company(), plan: asRows(items) };
    return () => validate(input);
  },
  import: (items) => {
    const grid = exportedPosts(items.length);
    return () => read(grid);
  },
  match: (items) => {
    const rows = read(exportedPosts(items.length));
    const facts = { channels: larkfield.channels, standing: [], byHand: new Map() };
    return () => matchResults(rows, items, facts);
  },
  review: (items) => {
    const input = {
      ...company(),
      cycle: larkfield.salesCycle,
      month: '2026-10',
      plan: asRows(items),
      results: asRows(agencyResults(items)),
      sales: asRows(larkfield.sales),
      reviews: [],
    };
    return () => reviewDocument(input);
  },
};

function read(grid: readonly (readonly string[])[]): readonly MeasuredRow[] {
  const facts = { today: TODAY, currency: 'USD', file: 'posts.csv', answers: {} };
  const found = readExport(grid, facts);
  if (found.table !== 'results') throw new Error('The export was not recognised');
  return found.rows;
}

function company() {
  const { channels, settings } = larkfield;
  return {
    ...{ channels, settings, today: TODAY },
    cycle: asRows(larkfield.salesCycle),
    people: asRows(larkfield.people),
    standingLinks: asRows(larkfield.standingLinks),
    cadence: asRows(larkfield.cadence),
    goals: asRows(larkfield.goals),
    decisions: asRows(larkfield.decisions),
  };
}

/** How long core takes for each kind of work at each size, and how that grows. */
export function coreTimes(sizes: readonly number[] = CORE_SIZES): CoreTime[] {
  return Object.entries(WORK).map(([work, prepare]) => {
    const points = sizes.map((rows) => {
      const run = prepare(agencyPlan(rows));
      return [rows, fastest(run, rows > 10_000 ? 2 : 4)] as const;
    });
    const growth = growthOf(points.filter(([rows]) => rows >= 700));
    return { work, times: Object.fromEntries(points), growth };
  });
}
