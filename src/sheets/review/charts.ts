import type { ReviewChart, ReviewDocument } from '../../core/review/document.ts';
import { CHART_ROW, FIRST_COLUMN } from './place.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const WIDTH = 440;
const HEIGHT = 320;
/** The columns at which charts stand, from left to right. */
const COLUMNS = [2, 5, 9] as const;

/** Draws the charts anew; charts of the user's own stay. */
export function drawCharts(
  sheet: Sheet,
  document: ReviewDocument,
  rowOf: ReadonlyMap<string, number>,
): void {
  const titles = new Set(document.charts.map(({ title }) => title));
  for (const chart of sheet.getCharts()) {
    if (titles.has(String(chart.getOptions().get('title')))) sheet.removeChart(chart);
  }
  for (const [index, chart] of document.charts.entries()) {
    drawChart(sheet, document, chart, rowOf, COLUMNS[index] ?? FIRST_COLUMN);
  }
}

function drawChart(
  sheet: Sheet,
  document: ReviewDocument,
  chart: ReviewChart,
  rowOf: ReadonlyMap<string, number>,
  column: number,
): void {
  const rows = chart.rows.flatMap((key) => rowOf.get(key) ?? []);
  const section = document.sections.find(({ key }) => key === chart.section);
  const top = Math.min(...rows);
  const height = Math.max(...rows) - top + 1;
  const range = (index: number): Range => sheet.getRange(top, FIRST_COLUMN + index, height, 1);
  const builder = sheet.newChart();
  const typed = chart.type === 'bar' ? builder.asBarChart() : builder.asColumnChart();
  const labels = chart.series.map((index) => section?.columns[index]?.header ?? '');
  typed.addRange(range(chart.label));
  for (const index of chart.series) typed.addRange(range(index));
  const built = typed
    .setNumHeaders(0)
    .setOption('title', chart.title)
    .setOption('width', WIDTH)
    .setOption('height', HEIGHT)
    .setOption('legend', { position: 'top' })
    .setOption(
      'series',
      Object.fromEntries(labels.map((label, index) => [index, { labelInLegend: label }])),
    )
    .setPosition(CHART_ROW, column, 0, 0)
    .build();
  sheet.insertChart(built);
}
