import { describe, expect, test } from 'vitest';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import type { Result } from '../../../src/core/results/result.ts';
import { judgePosts } from '../../../src/core/review/judge-posts.ts';
import { reviewOf } from './given.ts';

/** Judges rows that clicks came of, `null` where nothing was measured. */
function verdicts(rows: readonly [Partial<PlanItem>, Partial<Result> | null][]): string[] {
  const input = reviewOf({
    plan: rows.map(([told], index) => ({ rowId: `A-${index}`, stage: 'Determine needs', ...told })),
    results: rows.flatMap(([, told], index) =>
      told === null ? [] : [{ rowId: `a-${index}`, ...told }],
    ),
  });
  return judgePosts(input).map(({ verdict }) => verdict);
}

describe('whether a post did its job', () => {
  test.each<[string, Partial<PlanItem>, Partial<Result> | null, string]>([
    ['reached its target', { target: '40' }, { linkClicks: 40 }, 'Yes'],
    ['missed its target', { target: '40' }, { linkClicks: 39 }, 'No'],
    [
      'is judged by the number its target names',
      { target: '100 views' },
      { linkClicks: 0, views: 100 },
      'Yes',
    ],
    [
      'brought leads at the cost asked for',
      { target: '2 leads at 10' },
      { kind: 'Ad', leads: 2, spend: 20 },
      'Yes',
    ],
    [
      'brought leads that cost too much',
      { target: '2 leads at 10' },
      { kind: 'Ad', leads: 2, spend: 21 },
      'No',
    ],
    [
      'leads that were asked for are not link clicks',
      { target: '2 leads' },
      { linkClicks: 50 },
      'Not measured',
    ],
    ['was not measured', { target: '40' }, null, 'Not measured'],
    ['was not measured by the number of its stage', {}, { views: 100 }, 'Not measured'],
    ['cannot be compared with anything', {}, { linkClicks: 40 }, 'Too few to compare'],
    ['serves no stage', { stage: '', target: '40' }, { linkClicks: 40 }, 'Serves no stage'],
  ])('%s', (_, told, measured, expected) => {
    expect(verdicts([[told, measured]])).toEqual([expected]);
  });

  test('five posts show what is usual', () => {
    expect(verdicts([10, 20, 30, 40, 50].map((linkClicks) => [{}, { linkClicks }]))).toEqual([
      'Less than usual',
      'Less than usual',
      'As usual or better',
      'As usual or better',
      'As usual or better',
    ]);
  });

  test('an even number of posts is compared with the mean of the middle two', () => {
    expect(verdicts([1, 2, 3, 4, 5, 6].map((linkClicks) => [{}, { linkClicks }]))).toEqual([
      ...Array(3).fill('Less than usual'),
      ...Array(3).fill('As usual or better'),
    ]);
  });

  test('an ad is not compared with posts', () => {
    const posts = [10, 20, 30, 40].map((linkClicks): [Partial<PlanItem>, Partial<Result>] => [
      {},
      { linkClicks },
    ]);
    expect(verdicts([...posts, [{ kind: 'Ad' }, { kind: 'Ad', linkClicks: 900 }]])).toEqual(
      Array(5).fill('Too few to compare'),
    );
  });
});
