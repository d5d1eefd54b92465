import type { ConformanceCase, Scene } from '../case.ts';
import { REFERENCE, RUN_AT_GOOGLE } from '../sources.ts';

const BUILDER = `${REFERENCE}/spreadsheet/embedded-chart-builder`;

/** A column chart over A1:B3, not inserted yet. */
function columnChart({ sheet }: Scene) {
  sheet.getRange('A1:B3').setValues([
    ['Stage', 'Posts'],
    ['Find', 5],
    ['Close', 3],
  ]);
  return sheet
    .newChart()
    .asColumnChart()
    .setTitle('Coverage')
    .addRange(sheet.getRange('A1:A3'))
    .addRange(sheet.getRange('B1:B3'))
    .setPosition(2, 3, 10, 20)
    .build();
}

export const CHART_CASES: readonly ConformanceCase[] = [
  {
    name: 'a chart is inserted, found, changed and removed',
    area: 'charts',
    source: BUILDER,
    do: (scene) => {
      const { sheet } = scene;
      sheet.insertChart(columnChart(scene));
      const [standing] = sheet.getCharts();
      if (standing === undefined) return null;
      sheet.updateChart(standing.modify().setPosition(7, 3, 0, 0).build());
      const [changed] = sheet.getCharts();
      const info = changed?.getContainerInfo();
      const place = [info?.getAnchorRow(), info?.getAnchorColumn()];
      const title = changed?.getOptions().get('title');
      if (changed !== undefined) sheet.removeChart(changed);
      return [place, title, sheet.getCharts().length];
    },
    holds: [[7, 3], 'Coverage', 0],
  },
  {
    name: 'a chart tells its anchor and how far it lies from it',
    area: 'charts',
    source: RUN_AT_GOOGLE.charts,
    do: (scene) => {
      const info = columnChart(scene).getContainerInfo();
      return [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()];
    },
    holds: [2, 3, 10, 20],
  },
  {
    name: 'a chart tells its ranges',
    area: 'charts',
    source: RUN_AT_GOOGLE.charts,
    do: (scene) =>
      columnChart(scene)
        .getRanges()
        .map((range) => range.getA1Notation()),
    holds: ['A1:A3', 'B1:B3'],
  },
  {
    name: 'a builder knows the type that was chosen',
    area: 'charts',
    source: RUN_AT_GOOGLE.charts,
    do: ({ sheet, Charts }) => {
      const builder = sheet.newChart();
      return [
        builder.asColumnChart().getChartType() === Charts.ChartType.COLUMN,
        builder.asPieChart().getChartType() === Charts.ChartType.PIE,
        String(builder.asLineChart().build().modify().getChartType()),
      ];
    },
    holds: [true, true, 'LINE'],
  },
  {
    name: 'clearRanges leaves a builder without ranges',
    area: 'charts',
    source: RUN_AT_GOOGLE.charts,
    do: ({ sheet }) =>
      sheet.newChart().addRange(sheet.getRange('A1:B2')).clearRanges().getRanges().length,
    holds: 0,
  },
  {
    name: 'a chart that is built alone stands on no tab',
    area: 'charts',
    source: `${BUILDER}#build`,
    do: (scene) => {
      columnChart(scene);
      return scene.sheet.getCharts().length;
    },
    holds: 0,
  },
  {
    name: 'an option is told by its name',
    area: 'charts',
    source: RUN_AT_GOOGLE.charts,
    do: ({ sheet }) =>
      sheet.newChart().setOption('title', 'Coverage').build().getOptions().get('title'),
    holds: 'Coverage',
  },
];
