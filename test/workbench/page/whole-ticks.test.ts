import type { Scale } from 'chart.js';
import { expect, test } from 'vitest';
import { keepWholeTicks } from '../../../src/workbench/page/grid/whole-ticks.ts';

/** What of an axis is looked at; the rest needs a canvas. */
function axisOf(
  data: readonly unknown[],
  ticks: readonly number[],
): Pick<Scale, 'chart' | 'ticks'> {
  const chart = { data: { datasets: [{ data }] } } as unknown as Scale['chart'];
  return { chart, ticks: ticks.map((value) => ({ value })) };
}

test.each<[string, readonly unknown[], readonly number[]]>([
  ['counts has whole numbers alone', [2, 1, 0], [0, 1, 2]],
  ['counts with gaps too', [2, null, undefined, ''], [0, 1, 2]],
  ['shares keeps its halves', [2, 0.5], [0, 0.5, 1, 1.5, 2]],
  ['points keeps its halves', [{ x: 1, y: 0.5 }], [0, 0.5, 1, 1.5, 2]],
])('an axis of %s', (_, data, expected) => {
  const axis = axisOf(data, [0, 0.5, 1, 1.5, 2]);
  keepWholeTicks(axis);
  expect(axis.ticks.map(({ value }) => value)).toEqual(expected);
});
