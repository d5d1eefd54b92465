import { monthOf } from '../calendar/plain-date.ts';
import { groupBy } from '../group-by.ts';
import { named, nameKey } from '../named.ts';
import type { PlanItem } from '../plan/item.ts';
import { costOfEach, knownMoney } from '../results/known-sum.ts';
import type { Result } from '../results/result.ts';
import type { Stage } from '../sales-cycle/stage.ts';
import type { TableRow } from '../workbook.ts';
import { LEAST_CASES } from './few.ts';
import type { ReviewInput } from './input.ts';
import { lastMonths } from './last-months.ts';
import { measure, type Source } from './measure.ts';
import { isPublished, planOfMonth } from './plan-of-month.ts';
import { marketingNumber, numberOf } from './stage-number.ts';
import { readTarget, type TypedTarget } from './typed-target.ts';

/** A published row beside the number that its stage is judged by. */
export interface JudgedPost {
  readonly row: TableRow<PlanItem>;
  /** The number's name, such as `Link clicks`; blank where the row serves no stage. */
  readonly number: string;
  readonly came: number | null;
  /** The row's own target, else what is usual: the median of five or more rows by that number, of six months. */
  readonly comparedWith: number | null;
  readonly verdict: PostVerdict;
  readonly from: Source | null;
}

export type PostVerdict =
  | 'Yes'
  | 'No'
  | 'Not yet'
  | 'As usual or better'
  | 'Less than usual'
  | 'Too few to compare'
  | 'Not measured'
  | 'Serves no stage';

/**
 * Judges the posts and ads that were published for a month, apart, for an ad's clicks are bought.
 * What is usual is told from them and those of the months before.
 */
export function judgePosts(input: ReviewInput): JudgedPost[] {
  const months = lastMonths(input.month);
  const byRow = resultsByRow(input.results);
  const numbered = input.plan
    .filter(
      ({ item }) =>
        item.kind !== 'Task' &&
        isPublished(item) &&
        item.date !== null &&
        months.includes(monthOf(item.date)),
    )
    .map((row) => {
      const target = readTarget(row.item.target);
      const results = byRow.get(nameKey(row.item.rowId)) ?? [];
      return { row, target, ...cameOf(row.item, target, results, input.cycle) };
    });
  const alike = (number: string, { kind }: PlanItem) => `${kind || 'Post'} ${number}`;
  const usual = mediansOf(
    numbered.map(({ row, number, came }) => [alike(number, row.item), came] as const),
  );
  const ofRow = new Map(numbered.map((one) => [one.row, one]));
  return planOfMonth(input.plan, input.month)
    .flatMap((row) => ofRow.get(row) ?? [])
    .map(({ row, target, number, came, cost, from }) => {
      const comparedWith = target?.value ?? usual.get(alike(number, row.item)) ?? null;
      const verdict = verdictOf(row.item.stage, came, target, comparedWith, cost);
      const isRunning = row.item.ends !== null && row.item.ends >= input.today;
      const yet = verdict === 'No' && isRunning ? 'Not yet' : verdict;
      return { row, number, came, comparedWith, verdict: yet, from };
    });
}

function verdictOf(
  stage: string,
  came: number | null,
  target: TypedTarget | null,
  usual: number | null,
  cost: number | null,
): PostVerdict {
  if (stage === '') return 'Serves no stage';
  if (came === null) return 'Not measured';
  if (target !== null) {
    const cheap = target.atMost === null || cost === null || cost <= target.atMost;
    return came >= target.value && cheap ? 'Yes' : 'No';
  }
  if (usual === null) return 'Too few to compare';
  return came >= usual ? 'As usual or better' : 'Less than usual';
}

/** Whether a verdict says that the row did its job; `null` where it says nothing yet. */
export function didItsJob(verdict: PostVerdict): boolean | null {
  if (verdict === 'Yes' || verdict === 'As usual or better') return true;
  return verdict === 'No' || verdict === 'Less than usual' ? false : null;
}

/** What came, by the number that the target speaks of, else by that of the stage. */
function cameOf(
  item: PlanItem,
  target: TypedTarget | null,
  rows: readonly TableRow<Result>[],
  cycle: readonly Stage[],
): Pick<JudgedPost, 'number' | 'came' | 'from'> & { readonly cost: number | null } {
  const results = rows.map((row) => row.item);
  const written = named(cycle)(item.stage)?.marketingNumber ?? '';
  const { name, value } =
    target === null || target.number === ''
      ? marketingNumber(written, results)
      : { name: target.number, value: numberOf(target.number, results) };
  const cost = costOfEach(knownMoney(results.map(({ spend }) => spend)), value);
  return { number: name, came: value, cost, from: measure(value, 'results', rows).from };
}

/** Results by the Row ID they measure; tracked links carry it in lower case. */
function resultsByRow(
  results: readonly TableRow<Result>[],
): ReadonlyMap<string, readonly TableRow<Result>[]> {
  const byRow = groupBy(results, ({ item }) => nameKey(item.rowId));
  byRow.delete('');
  return byRow;
}

/** Of each name, the median of its numbers; `null` for fewer than five: what is usual cannot be told from less. */
function mediansOf(
  numbers: readonly (readonly [string, number | null])[],
): ReadonlyMap<string, number | null> {
  const values = new Map<string, number[]>();
  for (const [name, value] of numbers) {
    const known = values.get(name) ?? [];
    if (value !== null) known.push(value);
    values.set(name, known);
  }
  return new Map([...values].map(([name, known]) => [name, median(known)]));
}

function median(values: readonly number[]): number | null {
  if (values.length < LEAST_CASES) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
