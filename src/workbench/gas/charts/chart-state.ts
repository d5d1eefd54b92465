import type { Chart } from '../../engine/port.ts';

/** Google's default size in pixels. */
const WIDTH = 600;
const HEIGHT = 371;

/** A chart before anything is said about it. */
export const NEW_CHART: Omit<Chart, 'id'> = {
  ...{ type: 'column', ranges: [], title: '', row: 0, column: 0, offsetX: 0, offsetY: 0 },
  ...{ width: WIDTH, height: HEIGHT, headers: 0, stacked: false, options: {} },
};
