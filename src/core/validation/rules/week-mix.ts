import { datesOfWeek } from '../../cadence/week.ts';
import { nameKey } from '../../named.ts';
import type { PlanContext } from '../plan-context.ts';
import type { PlanRow } from '../plan-row.ts';
import type { PlacedFault, PlanRule } from '../rule.ts';
import { type PlannedWeek, plannedWeeks, typeKey } from '../week-types.ts';

/**
 * A week has a type too often or lacks one, across month ends (001-6). It stands once a week: on
 * the surplus row that is not what its slot asks for, else on the last of the surplus type; where
 * a week only lacks something, on its last row. A skipped row fills its place.
 */
export const weekMix: PlanRule = {
  code: 'week-mix',
  severity: 'warning',
  why: 'Each week has its mix of business, people and the neighbourhood: a week that only sells, or never does, loses readers or sales (article 001).',
  example: 'a week with two business posts and no personal one',
  source: '001-5, 001-6',
  scope: 'plan',
  tables: ['cadence'],
  check: (context) =>
    plannedWeeks(context).flatMap((week) => {
      const fault = faultOf(week, context);
      return fault === null ? [] : [fault];
    }),
};

interface Count {
  readonly type: string;
  readonly asked: number;
  /** With skipped rows. */
  readonly filled: number;
  readonly rows: readonly PlanRow[];
}

function faultOf(week: PlannedWeek, { settings }: PlanContext): PlacedFault | null {
  const counts = countsOf(week);
  const surplus = counts.filter(({ asked, rows }) => rows.length > asked);
  const lacking = week.isComplete ? counts.filter(({ asked, filled }) => filled < asked) : [];
  const row = placeOf(week, counts, surplus);
  if (row === undefined || (surplus.length === 0 && lacking.length === 0)) return null;
  const has = [
    ...surplus.map(({ type, asked, rows }) => `${type} ${often(rows.length, asked)}`),
    ...lacking.map(({ type, asked, filled }) =>
      filled === 0 ? `no ${type}` : `${type} only ${often(filled, asked)}`,
    ),
  ].join(' and ');
  const [first = ''] = datesOfWeek(week.week, settings.weekStartsOn);
  return {
    row,
    column: 'type',
    message: `The week of ${first} has ${has}: ${advice(surplus, lacking)}.`,
  };
}

function countsOf({ slots, rows }: PlannedWeek): Count[] {
  const rowsOf = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const key = typeKey(row.kind, row.item.type);
    const ofType = rowsOf.get(key);
    if (ofType === undefined) rowsOf.set(key, [row]);
    else ofType.push(row);
  }
  const asked = new Map<string, { type: string; asked: number }>();
  for (const { line, type } of slots) {
    const key = typeKey(line.kind === '' ? 'Post' : line.kind, type);
    if (type.trim() !== '') asked.set(key, { type, asked: (asked.get(key)?.asked ?? 0) + 1 });
  }
  return [...asked].map(([key, count]) => {
    const ofType = rowsOf.get(key) ?? [];
    const rows = ofType.filter(({ item }) => item.status !== 'Skipped');
    return { ...count, filled: ofType.length, rows };
  });
}

function placeOf(
  { slots, rows }: PlannedWeek,
  counts: readonly Count[],
  surplus: readonly Count[],
): PlanRow | undefined {
  const typeOfSlot = new Map(slots.map(({ key, type }) => [key, nameKey(type)]));
  const differs = ({ item }: PlanRow): boolean => typeOfSlot.get(item.slot) !== nameKey(item.type);
  // Where the week only lacks something, a row may have become what the cadence never asks for.
  const counted = (surplus.length > 0 ? surplus : counts).flatMap((count) => count.rows);
  const suspects =
    surplus.length > 0
      ? counted.filter(differs)
      : rows.filter((row) => typeOfSlot.has(row.item.slot) && differs(row));
  const pool = new Set(suspects.length > 0 ? suspects : counted);
  return rows.filter((row) => pool.has(row)).pop();
}

function advice(surplus: readonly Count[], lacking: readonly Count[]): string {
  const [lack] = lacking;
  if (surplus.length === 0) return 'add what lacks, or change the type of a row';
  if (lack === undefined) return 'move this row to another week, or change its type';
  return `make this row ${lack.type}, or move it to another week`;
}

/** `twice`, and what was asked for where that is not once. */
function often(count: number, asked: number): string {
  return asked === 1 ? times(count) : `${times(count)} instead of ${times(asked)}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
