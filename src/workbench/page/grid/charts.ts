import * as charts from 'chart.js';
import { keepWholeTicks } from './whole-ticks.ts';

/** The grid takes Chart.js from the global scope, shaped as its script build: classes on `Chart`. */
export function offerCharts(): void {
  charts.Chart.register(...charts.registerables);
  charts.Chart.defaults.scales.linear.afterBuildTicks = keepWholeTicks;
  Object.assign(globalThis, { Chart: Object.assign(charts.Chart, { ...charts }) });
}
