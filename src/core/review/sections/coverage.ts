import { groupBy } from '../../group-by.ts';
import { listed } from '../../listed.ts';
import { nameKey } from '../../named.ts';
import type { PlanItem } from '../../plan/item.ts';
import { knownSum } from '../../results/known-sum.ts';
import type { Result } from '../../results/result.ts';
import { kindOf, monthOfResult } from '../../results/results-of-month.ts';
import type { TableRow } from '../../workbook.ts';
import { byStage, byWeek, type Group, grouped, TO_COME, UNSERVED } from '../coverage-groups.ts';
import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import { LEAST_CASES, shareOf } from '../few.ts';
import type { ReviewInput } from '../input.ts';
import { sourceOf } from '../measure.ts';
import { isMissed, isPublished, planOfMonth } from '../plan-of-month.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { counted, monthName, sentences } from '../wording.ts';

type Rows = readonly TableRow<PlanItem>[];
type Results = readonly TableRow<Result>[];

/** Posts and ads, and what they brought, by stage, type, channel and week. */
export function coverage(review: ReviewedMonth): ReviewSection {
  const { input } = review;
  const rows = planOfMonth(input.plan, input.month).filter(
    ({ item }) => item.kind !== 'Task' && item.status !== 'Skipped',
  );
  const stages = byStage(rows, review);
  const results = resultsByRow(input);
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
    sources: 1,
    asks: [],
    rows: [
      ...groups.map((group) => rowOf(group, rows.length, results)),
      ...strayRow(rows, results),
    ],
  };
}

function leadOf(
  { input: { month, cycle }, progress }: ReviewedMonth,
  rows: Rows,
  stages: readonly Group[],
): string {
  if (rows.length === 0) {
    return `The plan has no rows for ${monthName(month)}: with them, this section shows which stages, types, channels and weeks were served.`;
  }
  if (cycle.length === 0) return 'There is no sales cycle yet, so no stages to cover.';
  const names = (note: string) =>
    stages.filter((group) => group.note === note).map(({ name }) => name);
  const [unserved, coming] = [names(UNSERVED), names(TO_COME)];
  const without = stages.find(({ key }) => key === 'coverage:stage:')?.rows.length ?? 0;
  const them = (all: readonly string[]) => (all.length === 1 ? 'it' : 'them');
  return sentences(
    unserved.length + coming.length === 0 &&
      `Every stage that social is to serve had something published for it${progress.isOver ? '' : ' so far'}.`,
    unserved.length > 0 &&
      `Nothing was published for ${listed(unserved)}, though social is to serve ${them(unserved)}.`,
    coming.length > 0 && `For ${listed(coming)} posts are planned and none was published yet.`,
    without > 0 && `${without} ${without === 1 ? 'row serves' : 'rows serve'} no stage.`,
    rows.length < LEAST_CASES && `${counted(rows.length, 'row')} are too few for shares.`,
  );
}

/** The month's results by the Row ID they measure; those without one under a blank. */
function resultsByRow({ results, month }: ReviewInput): ReadonlyMap<string, Results> {
  const ofMonth = results.filter(({ item }) => monthOfResult(item) === month);
  return groupBy(ofMonth, ({ item }) => nameKey(item.rowId));
}

function keysOf(rows: Rows): ReadonlySet<string> {
  return new Set(rows.map(({ item }) => nameKey(item.rowId)).filter((key) => key !== ''));
}

function rowOf(group: Group, all: number, results: ReadonlyMap<string, Results>): ReviewRow {
  const { rows } = group;
  const own = [...keysOf(rows)].flatMap((key) => results.get(key) ?? []);
  return reviewRow(
    group.key,
    [
      group.by,
      group.name,
      rows.length,
      rows.filter(({ item }) => isPublished(item)).length,
      rows.filter(({ item }) => isMissed(item)).length,
      shareOf(rows.length, all),
      group.targetShare,
      ...sumsOf(own),
      group.note,
    ],
    sourceOf('plan', rows),
  );
}

/** What was measured and belongs to no row of the month, so that the sums are whole. */
function strayRow(rows: Rows, results: ReadonlyMap<string, Results>): ReviewRow[] {
  const keys = keysOf(rows);
  const stray = [...results]
    .filter(([key]) => !keys.has(key))
    .flatMap(([, own]) => own)
    .filter(({ item }) => kindOf(item) === 'Post' || kindOf(item) === 'Ad');
  if (stray.length === 0) return [];
  return [
    reviewRow(
      'coverage:stray',
      [
        'Results',
        'Of no row of the month',
        null,
        null,
        null,
        null,
        null,
        ...sumsOf(stray),
        'Measured, and matched with no row of the plan for this month.',
      ],
      sourceOf('results', stray),
    ),
  ];
}

/** Engagements, link clicks and leads. */
function sumsOf(results: Results): (number | null)[] {
  const sum = (number: (result: Result) => number | null) =>
    knownSum(results.map(({ item }) => number(item)));
  return [
    sum(({ engagements }) => engagements),
    sum(({ linkClicks }) => linkClicks),
    sum(({ leads }) => leads),
  ];
}
