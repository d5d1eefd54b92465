import {
  namesOfColumns,
  type ReviewChart,
  type ReviewDocument,
} from '../../core/review/document.ts';
import type { DrawnTitles } from './chart-note.ts';
import { CHART_HEIGHT, CHART_ROW, CHART_WIDTH, FIRST_COLUMN } from './place.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Pixels between charts that stand side by side. */
const GAP = 12;

/** Dark enough on white to be told apart from across a room, and by people who see few colours. */
const ONE_COLOR = ['#0b57d0'];
const TWO_COLORS = ['#80868b', '#0b57d0'];
const TEXT = '#202124';

/**
 * Each bar bears its number, so that the axis of the numbers, which lies down in a bar chart and
 * stands in a column chart, has none: between small counts it would repeat them, 0 1 1 2 2.
 */
const NO_NUMBERS = {
  textPosition: 'none',
  gridlines: { count: 0 },
  minorGridlines: { count: 0 },
} as const;

/** Where the lines and columns of a review stand. */
interface Placed {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columns: readonly number[];
}

/**
 * Brings the charts up to date: title and ranges alone, so that place, size and colours stay as
 * people made them. One that somebody deleted stays away, unless the tab was not whole yet; one that
 * the review no longer has goes.
 */
export function drawCharts(
  sheet: Sheet,
  document: ReviewDocument,
  placed: Placed,
  drawn: DrawnTitles,
  isWhole: boolean,
): void {
  const standing = sheet.getCharts().map((chart) => ({ chart, title: titleOf(chart) }));
  const find = (titles: readonly string[]) =>
    standing.find(({ title }) => titles.includes(title))?.chart;
  for (const [key, titles] of drawn) {
    const gone = document.charts.every((chart) => chart.key !== key) ? find(titles) : undefined;
    if (gone !== undefined) sheet.removeChart(gone);
  }
  for (const [index, chart] of document.charts.entries()) {
    const known = find([chart.title, ...(drawn.get(chart.key) ?? [])]);
    if (known !== undefined) update(sheet, chart, known, placed);
    else if (!isWhole || !drawn.has(chart.key)) insert(sheet, document, chart, index, placed);
  }
}

function titleOf(chart: Chart): string {
  return String(chart.getOptions().get('title'));
}

function update(sheet: Sheet, chart: ReviewChart, standing: Chart, placed: Placed): void {
  const ranges = rangesOf(sheet, chart, placed);
  const address = (range: Range) => range.getA1Notation();
  const isSame =
    titleOf(standing) === chart.title &&
    standing.getRanges().map(address).join() === ranges.map(address).join();
  if (isSame) return;
  const builder = standing.modify().clearRanges();
  for (const range of ranges) builder.addRange(range);
  sheet.updateChart(builder.setOption('title', chart.title).build());
}

function insert(
  sheet: Sheet,
  document: ReviewDocument,
  chart: ReviewChart,
  index: number,
  placed: Placed,
): void {
  const builder = sheet.newChart();
  const typed = chart.type === 'bar' ? builder.asBarChart() : builder.asColumnChart();
  for (const range of rangesOf(sheet, chart, placed)) typed.addRange(range);
  const section = document.sections.find(({ key }) => key === chart.section);
  const names = section === undefined ? [] : namesOfColumns(section, chart.rows[0] ?? '');
  const isAlone = chart.series.length === 1;
  const size = (fontSize: number) => ({ fontSize, color: TEXT });
  const series = chart.series.map((at, place) => [
    place,
    { labelInLegend: names[at] ?? '', dataLabel: 'value' },
  ]);
  const left = index * (CHART_WIDTH + GAP);
  sheet.insertChart(
    typed
      .setNumHeaders(0)
      // Their rows may be folded.
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setOption('colors', isAlone ? ONE_COLOR : TWO_COLORS)
      .setOption('title', chart.title)
      .setOption('titleTextStyle', { ...size(20), bold: true })
      .setOption('width', CHART_WIDTH)
      .setOption('height', CHART_HEIGHT)
      .setOption(
        'legend',
        isAlone ? { position: 'none' } : { position: 'top', textStyle: size(16) },
      )
      .setOption('hAxis', chart.type === 'bar' ? NO_NUMBERS : { textStyle: size(14) })
      .setOption('vAxis', chart.type === 'bar' ? { textStyle: size(14) } : NO_NUMBERS)
      .setOption('series', Object.fromEntries(series))
      .setPosition(CHART_ROW, placed.columns[0] ?? FIRST_COLUMN, left, 0)
      .build(),
  );
}

/** The names first, then one range for each series. */
function rangesOf(sheet: Sheet, chart: ReviewChart, { rowOf, columns }: Placed): Range[] {
  const rows = chart.rows.flatMap((key) => rowOf.get(key) ?? []);
  const top = Math.min(...rows);
  const height = Math.max(...rows) - top + 1;
  return [chart.label, ...chart.series].map((index) =>
    sheet.getRange(top, columns[index] ?? FIRST_COLUMN + index, height, 1),
  );
}
