import { createRequire } from 'node:module';
import Papa from 'papaparse';
import type { Options } from 'rrule';
import * as z from 'zod/mini';
import { slotsOfMonth } from '../../../src/core/cadence/slots.ts';
import { plusMonths } from '../../../src/core/calendar/plain-date.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import { readExport } from '../../../src/core/results/import/read-export.ts';
import type { Cell } from '../../../src/sheets/cells/cell.ts';
import { decode } from '../../../src/sheets/cells/codec.ts';
import { plan as planTab } from '../../../src/sheets/tabs/plan.ts';
import type { Column } from '../../../src/sheets/tabs/tab.ts';
import { cadenceLine } from '../../core/cadence/cadence-line.ts';
import { agencyPlan, TODAY } from './agency.ts';
import { exportedPosts } from './exported-posts.ts';
import { fastestOfBoth } from './timed.ts';

// Node takes the package's browser bundle for CommonJS and finds no names in it.
const { RRule } = createRequire(import.meta.url)('rrule') as typeof import('rrule');

/** Our work beside what somebody would use instead, both timed in this run. */
export interface Ratio {
  readonly name: string;
  readonly beside: string;
  /** Our time over theirs: below 1 is faster. */
  readonly ratio: number;
  readonly goal: number;
}

const MONTHS = Array.from({ length: 120 }, (_, at) => plusMonths('2026-01', at));
const SETTINGS = { weekStartsOn: 'Monday', blackoutDates: [] } as const;

/** Three posts a week over ten years: the dates alone from rrule, whole slots from us. */
function cadence(): Ratio {
  const line = cadenceLine({ days: 'Mon, Thu, Sat', howMany: 3, per: 'week' });
  const ours = () => MONTHS.map((month) => slotsOfMonth([line], month, SETTINGS));
  const rule: Partial<Options> = {
    freq: RRule.WEEKLY,
    byweekday: [RRule.MO, RRule.TH, RRule.SA],
    dtstart: new Date('2025-12-29T00:00:00Z'),
  };
  const theirs = () =>
    MONTHS.map((month) => {
      const first = new Date(`${month}-01T00:00:00Z`);
      const last = new Date(`${plusMonths(month, 1)}-01T00:00:00Z`);
      return new RRule(rule).between(first, last, true);
    });
  return ratio('Cadence expansion', 'rrule', ours, theirs, 1);
}

type Cells = readonly (string | number)[];

/** Cells of 8,000 rows of the plan to items: by our codecs, and by a schema of zod that reads the same. */
function rowParsing(): Ratio {
  // Which kind of value a column has does not matter here.
  const columns = Object.entries(planTab.columns) as unknown as [string, Column<unknown>][];
  const rows: Cells[] = agencyPlan(8_000).map((item) => {
    const values = new Map<string, unknown>(Object.entries(item));
    return columns.map(([key]) => cellOf(values.get(key)));
  });
  const readers = columns.map(([key, { codec }]): [string, (cell: Cell) => unknown] => [
    key,
    (cell) => decode(codec, cell),
  ]);
  const ours = () => rows.map((cells) => itemOf(readers, cells));
  const schema = z.object(
    Object.fromEntries(columns.map(([key, column]) => [key, schemaOf(key, column)])),
  );
  const theirs = () =>
    rows.map((cells) =>
      schema.parse(Object.fromEntries(columns.map(([key], at) => [key, cells[at] ?? '']))),
    );
  return ratio('Row parsing', 'plain zod', ours, theirs, 1);
}

function itemOf(readers: readonly [string, (cell: Cell) => unknown][], cells: Cells): object {
  return Object.fromEntries(readers.map(([key, read], at) => [key, read(cells[at] ?? '')]));
}

/** What a column holds, in zod's words: a date or a blank, one of the choices, names, a number, text. */
function schemaOf(key: string, { dropdown, codec }: Pick<Column<unknown>, 'dropdown' | 'codec'>) {
  const sample = new Map<string, unknown>(Object.entries(BLANK_ITEM)).get(key);
  const blank = z.literal('');
  if (Array.isArray(sample)) return z.pipe(z.string(), z.transform(namesIn));
  if (sample === null) {
    return z.union([blank, codec.expects.includes('date') ? z.iso.date() : z.number()]);
  }
  const choices = dropdown !== undefined && 'choices' in dropdown ? dropdown.choices : null;
  return choices === null ? z.string() : z.union([blank, z.enum([...choices])]);
}

function namesIn(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

function cellOf(value: unknown): string | number {
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

/** From the text of a file with 20,000 rows of 100 columns to rows of Results. */
function importing(): Ratio {
  const text = Papa.unparse(exportedPosts(20_000, 100));
  const parse = () => Papa.parse<string[]>(text).data;
  const facts = { today: TODAY, currency: 'USD', file: 'posts.csv', answers: {} };
  return ratio('Import', 'the CSV parser alone', () => readExport(parse(), facts), parse, 2);
}

function ratio(
  name: string,
  beside: string,
  ours: () => unknown,
  theirs: () => unknown,
  goal: number,
): Ratio {
  const [our, their] = fastestOfBoth(ours, theirs);
  return { name, beside, ratio: our / their, goal };
}

export function ratios(): Ratio[] {
  return [cadence(), rowParsing(), importing()];
}
