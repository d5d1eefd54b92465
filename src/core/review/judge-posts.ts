import { named, nameKey } from '../named.ts';
import type { Kind, PlanItem } from '../plan/item.ts';
import { costOfEach, knownMoney } from '../results/known-sum.ts';
import type { Result } from '../results/result.ts';
import type { Stage } from '../sales-cycle/stage.ts';
import type { TableRow } from '../workbook.ts';
import { LEAST_CASES } from './diagnosis.ts';
import type { ReviewInput } from './input.ts';
import { measure, type Source } from './measure.ts';
import { marketingNumber, numberOf } from './stage-number.ts';
import { readTarget, type TypedTarget } from './typed-target.ts';

/** A published row beside the number that its stage is judged by. */
export interface JudgedPost {
  readonly row: TableRow<PlanItem>;
  /** The number's name, such as `Link clicks`; blank where the row serves no stage. */
  readonly number: string;
  readonly came: number | null;
  /** The row's own target, else what is usual: the median of five or more rows by that number. */
  readonly comparedWith: number | null;
  readonly verdict: PostVerdict;
  readonly from: Source | null;
}

export type PostVerdict =
  | 'Yes'
  | 'No'
  | 'As usual or better'
  | 'Less than usual'
  | 'Too few to compare'
  | 'Not measured'
  | 'Serves no stage';

/** Judges rows of the plan, posts and ads apart, for an ad's clicks are bought. */
export function judgePosts(rows: readonly TableRow<PlanItem>[], input: ReviewInput): JudgedPost[] {
  const byRow = resultsByRow(input.results);
  const measured = rows.map((row) => {
    const results = byRow.get(nameKey(row.item.rowId)) ?? [];
    return { row, target: readTarget(row.item.target), results };
  });
  const numbered = measured.map(({ row, target, results }) => ({
    row,
    target,
    ...cameOf(row.item, target, results, input.cycle),
  }));
  return numbered.map(({ row, target, number, came, cost, from }) => {
    const usual = median(
      numbered
        .filter((other) => other.number === number && kindOf(other.row.item) === kindOf(row.item))
        .flatMap((other) => (other.came === null ? [] : [other.came])),
    );
    const verdict = verdictOf(row.item.stage, came, target, usual, cost);
    return { row, number, came, comparedWith: target?.value ?? usual, verdict, from };
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
  const byRow = new Map<string, TableRow<Result>[]>();
  for (const result of results) {
    const key = nameKey(result.item.rowId);
    const rows = byRow.get(key);
    if (rows === undefined) byRow.set(key, [result]);
    else rows.push(result);
  }
  byRow.delete('');
  return byRow;
}

function kindOf({ kind }: PlanItem): Kind {
  return kind || 'Post';
}

/** `null` for fewer than five: what is usual cannot be told from less. */
function median(values: readonly number[]): number | null {
  if (values.length < LEAST_CASES) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
