import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../src/workbench/session.ts';
import { columnOf, NOW, sheetOf } from './sweep/company.ts';

const BRANDS = [
  'Acorn',
  'Birch',
  'Cedar',
  'Dune',
  'Elm',
  'Fern',
  'Grove',
  'Hazel',
  'Iris',
  'Juniper',
];
const MINUTES = 60_000;

/** A line of the cadence by its headers. */
type Line = Readonly<Record<string, string | number>>;

/** Fifteen posts a week and two ads a month, for each brand. */
const LINES: readonly Line[] = BRANDS.flatMap((brand) => [
  ...['tips', 'people', 'offers'].map((type) => ({
    Line: `${brand} ${type}`,
    Kind: 'Post',
    Type: type,
    'How many': 5,
    Per: 'week',
    Days: 'Mon-Fri',
    Rotate: 'Yes',
    Channel: `${brand} on Instagram`,
    Stages: 'Find leads, Establish a relationship',
    Owner: 'Priya',
    Active: 'Yes',
  })),
  ...['first Tuesday', 'third Tuesday'].map((day) => ({
    Line: `${brand} ad, ${day}`,
    Kind: 'Ad',
    Type: 'ad',
    'How many': 1,
    Per: 'month',
    Days: day,
    Channel: `${brand} Ads`,
    Stages: 'Find leads',
    Owner: 'Marco',
    Budget: 200,
    'Runs for': 12,
    Active: 'Yes',
  })),
]);

interface Measured {
  readonly reads: number;
  readonly writes: number;
  readonly seconds: number;
}

let session: Session;
const month = new Map<string, Measured>();
const year = new Map<string, Measured>();

async function measured<T>(into: Map<string, Measured>, name: string, act: () => Promise<T>) {
  session.meter.reset();
  const begun = performance.now();
  const value = await act();
  const { reads, writes } = session.meter;
  into.set(name, { reads, writes, seconds: Math.round((performance.now() - begun) / 100) / 10 });
  return value;
}

async function work(into: Map<string, Measured>, months: number) {
  const span = { month: '2026-12', months };
  const preview = await measured(into, 'previewMonth', () => session.api.previewMonth(span));
  const built = await measured(into, 'buildMonth', () => session.api.buildMonth(span));
  await measured(into, 'validatePlan', () => session.api.validatePlan({}));
  return { preview, built };
}

describe('a year of an agency with ten brands', () => {
  beforeAll(async () => {
    session = await openSession({ now: NOW, timeZone: 'America/New_York' });
    await session.api.setUp({});
    await session.api.confirmCycle({});
    // Little room, so that the month has to make some too.
    const plan = sheetOf(session, 'Plan');
    plan.deleteRows(100, plan.getMaxRows() - 100);
    const sheet = sheetOf(session, 'Cadence');
    const [headers = []] = sheet.getDataRange().getValues();
    sheet.getRange(2, 1, sheet.getLastRow(), headers.length).clearContent();
    sheet
      .getRange(2, 1, LINES.length, headers.length)
      .setValues(LINES.map((line) => headers.map((header) => line[String(header)] ?? '')));
  });

  afterAll(() => {
    console.log(`A month and a year of ${BRANDS.length} brands:`);
    console.table(
      Object.fromEntries(
        [...year].map(([name, { reads, writes, seconds }]) => [
          name,
          {
            reads,
            writes,
            'seconds, a month': month.get(name)?.seconds,
            'seconds, a year': seconds,
          },
        ]),
      ),
    );
    session.close();
  });

  test(
    'is previewed, built and checked with as many service calls as a month',
    async () => {
      const first = await work(month, 1);
      expect(first.preview.add).toBe(first.built.added);
      expect(await session.api.undoBuild({})).toMatchObject({ removed: first.built.added });
      const { preview, built } = await work(year, 12);
      expect(preview.add).toBeGreaterThan(8000);
      expect(built.added).toBe(preview.add);
      expect(preview.perMonth).toHaveLength(12);
      expect(columnOf(session, 'Plan', 'Row ID').filter((id) => id !== '')).toHaveLength(
        built.added,
      );
      const calls = (of: Map<string, Measured>) =>
        [...of].map(([name, { reads, writes }]) => [name, reads, writes]);
      expect(calls(year)).toEqual(calls(month));
      expect(await session.api.previewMonth({ month: '2026-12', months: 12 })).toMatchObject({
        add: 0,
        keep: built.added,
        extra: 0,
        changes: [],
      });
    },
    10 * MINUTES,
  );
});
