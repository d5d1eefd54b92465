import { listed } from '../../listed.ts';
import { nameKey } from '../../named.ts';
import type { Result } from '../result.ts';
import {
  containment,
  likeness,
  type Scales,
  type Weighed,
  type Words,
  wordsOf,
} from './likeness.ts';
import { bySure, type Guess } from './match-post.ts';
import type { IndexedRow, PlanIndex } from './plan-index.ts';
import type { MeasuredRow } from './reading.ts';

/** From here on it is the ad that was planned. */
export const SURE_AD = 0.6;

/** What each likeness weighs: the campaign alone tells nothing between ads of one month. */
const WEIGHT = { campaign: 0.3, type: 0.3, topic: 0.4 } as const;

/** The ads of the plan that run in the days measured, by campaign, type and topic. */
export function guessesOfAd({ result, clues }: MeasuredRow, index: PlanIndex): Guess[] {
  const { scales } = index;
  const text = scales.weigh(wordsOf(`${result.campaign} ${result.name} ${clues.text}`));
  const name = wordsOf(result.name);
  return index
    .adsIn(result.periodStart, result.periodEnd)
    .filter((row) => overlaps(result, row))
    .map((row) => guess(result, text, name, row, scales))
    .sort(bySure);
}

function guess(result: Result, text: Weighed, name: Words, row: IndexedRow, scales: Scales): Guess {
  const type = wordsOf(row.row.type.replace(/^ads?\b\W*/i, ''));
  const rest = scales.weigh(new Set([...name].filter((word) => !type.has(word))));
  const alike = {
    campaign: nameKey(row.row.campaign) === nameKey(result.campaign) ? 1 : 0,
    type: type.size > 0 && [...type].every((word) => text.words.has(word)) ? 1 : 0,
    topic: Math.max(
      containment(row.topic, text),
      likeness(rest, row.topic),
      rest.words.size > 1 ? containment(rest, row.topic) : 0,
    ),
  };
  const parts = (['campaign', 'type', 'topic'] as const).filter((part) => alike[part] >= 0.5);
  return {
    row,
    by: 'campaign and topic',
    sure: WEIGHT.campaign * alike.campaign + WEIGHT.type * alike.type + WEIGHT.topic * alike.topic,
    why:
      parts.length === 0
        ? 'It runs in the same days.'
        : `Same ${listed(parts)}, and it runs in the same days.`,
  };
}

function overlaps({ periodStart, periodEnd }: Result, { row }: IndexedRow): boolean {
  const first = row.publishedOn ?? row.date;
  if (first === null) return true;
  const last = row.ends ?? first;
  const [start, end] = [periodStart ?? periodEnd, periodEnd ?? periodStart];
  return start !== null && end !== null && start <= last && end >= first;
}
