import type { Scale } from 'chart.js';

/**
 * Leaves an axis of counts its whole numbers. Between small counts the grid puts halves, and the
 * format of their cells rounds these: 0 1 1 2 2.
 */
export function keepWholeTicks(axis: Pick<Scale, 'chart' | 'ticks'>): void {
  const data = axis.chart.data.datasets.flatMap((dataset) => dataset.data);
  if (!data.every(isWholeOrBlank)) return;
  axis.ticks = axis.ticks.filter(({ value }) => Number.isInteger(value));
}

function isWholeOrBlank(value: unknown): boolean {
  return Number.isInteger(value) || [null, undefined, ''].some((blank) => blank === value);
}
