import type { EngineAttachments } from './attachments.ts';
import type { Kernel } from './kernel.ts';
import type { Chart, Charts, Zone } from './port.ts';

/** The figure that bears a chart. */
const figureOf = (id: number): string => `figure-${id}`;

const ENGINE_TYPES = {
  column: { type: 'bar', horizontal: false },
  bar: { type: 'bar', horizontal: true },
  line: { type: 'line', labelsAsText: true, cumulative: false },
  area: { type: 'line', labelsAsText: true, cumulative: false, fillArea: true },
  pie: { type: 'pie' },
  scatter: { type: 'scatter', labelsAsText: false },
  combo: { type: 'combo' },
} as const;

/** Charts over ranges. What the engine has no field for is kept beside the chart. */
export class EngineCharts implements Charts {
  private readonly kernel: Kernel;
  private readonly attachments: EngineAttachments;

  constructor(kernel: Kernel, attachments: EngineAttachments) {
    this.kernel = kernel;
    this.attachments = attachments;
  }

  list(sheet: string): Chart[] {
    const kept = this.attachments.list('chart', sheet);
    return this.kernel.getters.getChartIds(sheet).flatMap((chartId) => {
      const item = kept.find(({ id }) => id === `chart:${chartId}`);
      const figureId = this.kernel.getters.getFigureIdFromChartId(chartId);
      const figure = this.kernel.getters.getFigure(sheet, figureId);
      if (item === undefined || figure === undefined) return [];
      // Written by `keep` alone.
      const chart = item.data as Chart;
      return [
        {
          ...chart,
          id: Number(chartId),
          row: figure.row,
          column: figure.col,
          offsetX: figure.offset.x,
          offsetY: figure.offset.y,
          width: figure.width,
          height: figure.height,
        },
      ];
    });
  }

  insert(sheet: string, chart: Omit<Chart, 'id'>): number {
    const id = this.freshId();
    this.kernel.run('CREATE_CHART', {
      sheetId: sheet,
      chartId: String(id),
      figureId: figureOf(id),
      ...place(chart),
      definition: this.definition(sheet, chart),
    });
    this.keep(sheet, { ...chart, id });
    return id;
  }

  update(sheet: string, chart: Chart): void {
    const names = { sheetId: sheet, figureId: figureOf(chart.id), chartId: String(chart.id) };
    this.kernel.run('UPDATE_CHART', { ...names, definition: this.definition(sheet, chart) });
    const { size, ...position } = place(chart);
    this.kernel.run('UPDATE_FIGURE', { ...names, ...position, ...size });
    this.keep(sheet, chart);
  }

  remove(sheet: string, id: number): void {
    this.kernel.run('DELETE_FIGURE', { sheetId: sheet, figureId: figureOf(id) });
    this.attachments.remove([`chart:${id}`]);
  }

  private keep(sheet: string, chart: Chart): void {
    const id = `chart:${chart.id}`;
    this.attachments.put([{ id, kind: 'chart', sheet, zone: null, data: chart }]);
  }

  private freshId(): number {
    const { getters } = this.kernel;
    const taken = getters.getSheetIds().flatMap((sheet) => getters.getChartIds(sheet).map(Number));
    return Math.max(1_000_000, ...taken.filter(Number.isSafeInteger)) + 7919;
  }

  /** The first column names the points; every other one is a series. */
  private definition(sheet: string, chart: Omit<Chart, 'id'>): object {
    const columns = chart.ranges.flatMap(({ sheet: source, zone }) =>
      columnsOf(zone).map((column) => ({ source, column })),
    );
    const [labels, ...series] = columns;
    const withHeader = chart.headers > 0;
    const labelZone =
      labels && (withHeader ? { ...labels.column, top: labels.column.top + 1 } : labels.column);
    return {
      ...ENGINE_TYPES[chart.type],
      title: { text: chart.title, ...titleLook(chart.options.titleTextStyle) },
      background: '#FFFFFF',
      legendPosition: legend(chart.options.legend),
      stacked: chart.stacked,
      aggregated: false,
      dataSource: {
        type: 'range',
        dataSets: series.map(({ source, column }, index) => ({
          dataRange: this.addressFrom(sheet, source, column),
          dataSetId: String(index),
        })),
        dataSetsHaveTitle: withHeader,
        ...(labels && labelZone
          ? { labelRange: this.addressFrom(sheet, labels.source, labelZone) }
          : {}),
      },
      dataSetStyles: seriesLooks(chart.options, series.length),
      showValues: hasValues(chart.options.series),
    };
  }

  private addressFrom(sheet: string, source: string, zone: Zone): string {
    const range = this.kernel.getters.getRangeFromZone(source, { ...zone });
    return this.kernel.getters.getRangeString(range, sheet);
  }
}

/** The look that the option `titleTextStyle` gives: `{ fontSize: 20, bold: true, color: '#202124' }`. */
function titleLook(style: unknown): { fontSize?: number; bold?: boolean; color?: string } {
  const { fontSize, bold, color } = Object(style);
  return {
    ...(typeof fontSize === 'number' && { fontSize }),
    ...(typeof bold === 'boolean' && { bold }),
    ...(typeof color === 'string' && { color }),
  };
}

/**
 * The names that the option `series` gives, `{ 0: { labelInLegend: 'Planned' } }`, and the colours
 * of the option `colors`.
 */
function seriesLooks(
  { series, colors }: Chart['options'],
  count: number,
): Record<string, { label?: string; backgroundColor?: string }> {
  const looks: Record<string, { label?: string; backgroundColor?: string }> = {};
  for (let index = 0; index < count; index += 1) {
    const { labelInLegend } = Object(Object(series)[index]);
    const color: unknown = Object(colors)[index];
    looks[index] = {
      ...(typeof labelInLegend === 'string' && { label: labelInLegend }),
      ...(typeof color === 'string' && { backgroundColor: color }),
    };
  }
  return looks;
}

/** Whether a series is to bear its numbers: `{ 0: { dataLabel: 'value' } }`. */
function hasValues(series: unknown): boolean {
  return Object.values(Object(series)).some((style) => Object(style).dataLabel === 'value');
}

function columnsOf(zone: Zone): Zone[] {
  return Array.from({ length: zone.right - zone.left + 1 }, (_, index) => ({
    ...zone,
    left: zone.left + index,
    right: zone.left + index,
  }));
}

function legend(option: unknown): 'top' | 'bottom' | 'left' | 'right' | 'none' {
  const position = (option as { position?: unknown } | undefined)?.position;
  const known = ['top', 'bottom', 'left', 'right', 'none'] as const;
  return known.find((name) => name === position) ?? 'right';
}

function place(chart: Omit<Chart, 'id'>) {
  return {
    row: chart.row,
    col: chart.column,
    offset: { x: chart.offsetX, y: chart.offsetY },
    size: { width: chart.width, height: chart.height },
  };
}
