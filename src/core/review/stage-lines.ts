import { groupBy } from '../group-by.ts';
import { nameKey } from '../named.ts';
import type { Result } from '../results/result.ts';
import { monthOfResult } from '../results/results-of-month.ts';
import type { Stage } from '../sales-cycle/stage.ts';
import type { TableRow } from '../workbook.ts';
import type { Measures } from './figures.ts';
import type { ReviewInput } from './input.ts';
import { type Measure, measure } from './measure.ts';
import { marketingNumber, salesNumber } from './stage-number.ts';

/** A stage with the number of marketing beside that of sales. */
export interface StageLine {
  readonly stage: Stage;
  /** The marketing number that could be measured, such as `Link clicks`. */
  readonly marketingName: string;
  readonly marketing: Measure;
  readonly sales: Measure;
}

/** Each stage of the cycle with its two numbers; results count for the stage of their row. */
export function stageLines(input: ReviewInput, measures: Measures): StageLine[] {
  const served = resultsByStage(input);
  return input.cycle.map((stage) => {
    const results = served.get(nameKey(stage.name)) ?? [];
    const number = marketingNumber(
      stage.marketingNumber,
      results.map(({ item }) => item),
    );
    return {
      stage,
      marketingName: number.name,
      marketing: measure(number.value, 'results', results),
      sales: salesNumber(stage.salesNumber, measures),
    };
  });
}

/** What was measured in the month, by the stage that its row serves; tracked links carry Row IDs in lower case. */
function resultsByStage({
  results,
  plan,
  month,
}: ReviewInput): ReadonlyMap<string, readonly TableRow<Result>[]> {
  const stages = new Map(plan.map(({ item }) => [nameKey(item.rowId), nameKey(item.stage)]));
  stages.delete('');
  const ofMonth = results.filter(({ item }) => monthOfResult(item) === month);
  const byStage = groupBy(ofMonth, ({ item }) => stages.get(nameKey(item.rowId)) ?? '');
  byStage.delete('');
  return byStage;
}
