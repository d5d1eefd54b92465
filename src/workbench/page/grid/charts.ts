import * as charts from 'chart.js';

/** The grid takes Chart.js from the global scope, shaped as its script build: classes on `Chart`. */
export function offerCharts(): void {
  charts.Chart.register(...charts.registerables);
  Object.assign(globalThis, { Chart: Object.assign(charts.Chart, { ...charts }) });
}
