import { datesOfWeek, weekOf } from '../../cadence/week.ts';
import { nameKey } from '../../named.ts';
import type { PlanItem } from '../../plan/item.ts';
import { knownSum, roundTo } from '../../results/known-sum.ts';
import type { Result } from '../../results/result.ts';
import { monthOfResult } from '../../results/results-of-month.ts';
import type { TableRow } from '../../workbook.ts';
import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import { measure } from '../measure.ts';
import { isMissed, isPublished, planOfMonth } from '../plan-of-month.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { dayName, listed, monthName, sentences } from '../wording.ts';

type Rows = readonly TableRow<PlanItem>[];

/** A group of rows: stage, type, channel or week. */
interface Group {
  readonly key: string;
  readonly by: string;
  readonly name: string;
  readonly rows: Rows;
  readonly targetShare: number | null;
  readonly note: string;
}

/** Posts and ads, and what they brought, by stage, type, channel and week. */
export function coverage(review: ReviewedMonth): ReviewSection {
  const { input } = review;
  const rows = planOfMonth(input.plan, input.month).filter(
    ({ item }) => item.kind !== 'Task' && item.status !== 'Skipped',
  );
  const stages = byStage(rows, review);
  const groups = [
    ...stages,
    ...grouped('type', 'Type', rows, ({ type }) => type || 'No type'),
    ...grouped('channel', 'Channel', rows, ({ channel }) => channel || 'No channel'),
    ...byWeek(rows, review),
  ];
  return {
    key: 'coverage',
    title: 'Coverage',
    lead: leadOf(review, rows, stages),
    columns: columns(
      ['By', 'text'],
      ['Name', 'text'],
      ['Planned', 'count'],
      ['Published', 'count'],
      ['Missed', 'count'],
      ['Share of the plan', 'percent'],
      ['Target share', 'percent'],
      ['Engagements', 'count'],
      ['Link clicks', 'count'],
      ['Leads', 'count'],
      ['Note', 'text'],
    ),
    asks: [],
    rows: groups.map((group) => rowOf(group, rows.length, review)),
  };
}

const ELSEWHERE = 'Served elsewhere than on social.';
const UNSERVED = 'Social is to serve this stage, and nothing was published for it.';

function leadOf(
  { input: { month, cycle } }: ReviewedMonth,
  rows: Rows,
  stages: readonly Group[],
): string {
  if (rows.length === 0) return `The plan has no rows for ${monthName(month)}.`;
  if (cycle.length === 0) return 'There is no sales cycle yet, so no stages to cover.';
  const unserved = stages.filter(({ note }) => note === UNSERVED).map(({ name }) => name);
  const without = stages.find(({ key }) => key === 'coverage:stage:')?.rows.length ?? 0;
  return sentences(
    unserved.length === 0
      ? 'Every stage that social is to serve had something published for it.'
      : `Nothing was published for ${listed(unserved)}, though social is to serve ${unserved.length === 1 ? 'it' : 'them'}.`,
    without > 0 && `${without} ${without === 1 ? 'row serves' : 'rows serve'} no stage.`,
  );
}

/** Every stage of the cycle, also those without a row, then stages it does not know, then none. */
function byStage(rows: Rows, { input: { cycle } }: ReviewedMonth): Group[] {
  const known = cycle.map((stage): Group => {
    const own = rows.filter(({ item }) => nameKey(item.stage) === nameKey(stage.name));
    const elsewhere = stage.servedBy === 'Elsewhere';
    const published = own.some(({ item }) => isPublished(item));
    const planned = rows.length > 0;
    const note = elsewhere ? ELSEWHERE : published || !planned ? '' : UNSERVED;
    return {
      key: `coverage:stage:${stage.name}`,
      by: 'Stage',
      name: stage.name,
      rows: own,
      targetShare: stage.targetShare,
      note,
    };
  });
  const names = new Set(cycle.map(({ name }) => nameKey(name)));
  const others = rows.filter(({ item }) => !names.has(nameKey(item.stage)));
  return [
    ...known,
    ...grouped('stage', 'Stage', others, ({ stage }) => stage.trim()).map((group) =>
      group.name === ''
        ? { ...group, name: 'No stage', note: 'Serves no stage of the sales cycle.' }
        : { ...group, note: 'Not a stage of the sales cycle.' },
    ),
  ];
}

function byWeek(rows: Rows, { input: { settings } }: ReviewedMonth): Group[] {
  const { weekStartsOn } = settings;
  const weeks = grouped('week', 'Week', rows, ({ date }) =>
    date === null ? '' : weekOf(date, weekStartsOn),
  );
  return weeks.map((group) => {
    const [first = ''] = datesOfWeek(group.name, weekStartsOn);
    return { ...group, name: `Week ${Number(group.name.slice(6))}, from ${dayName(first)}` };
  });
}

/** Groups in order of their first row's name, so that the order of rows does not matter. */
function grouped(key: string, by: string, rows: Rows, nameOf: (item: PlanItem) => string): Group[] {
  const groups = new Map<string, TableRow<PlanItem>[]>();
  for (const row of rows) {
    const name = nameOf(row.item);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => ({
      key: `coverage:${key}:${name}`,
      by,
      name,
      rows: own,
      targetShare: null,
      note: '',
    }));
}

function rowOf(group: Group, all: number, { input }: ReviewedMonth): ReviewRow {
  const { rows } = group;
  const rowIds = new Set(rows.map(({ item }) => nameKey(item.rowId)).filter((id) => id !== ''));
  const results = input.results
    .map(({ item }) => item)
    .filter((result) => rowIds.has(nameKey(result.rowId)) && monthOfResult(result) === input.month);
  const sum = (number: (result: Result) => number | null) => knownSum(results.map(number));
  return reviewRow(
    group.key,
    [
      group.by,
      group.name,
      rows.length,
      rows.filter(({ item }) => isPublished(item)).length,
      rows.filter(({ item }) => isMissed(item)).length,
      all === 0 ? null : roundTo(rows.length / all, 4),
      group.targetShare,
      sum(({ engagements }) => engagements),
      sum(({ linkClicks }) => linkClicks),
      sum(({ leads }) => leads),
      group.note,
    ],
    measure(rows.length, 'plan', rows).from,
  );
}
