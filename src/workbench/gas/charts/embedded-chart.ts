import type { Chart } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Handles, RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';

/** A chart and the tab it stands on; its id is `null` until it is inserted. */
export interface ChartState {
  readonly sheet: string;
  readonly chart: Omit<Chart, 'id'>;
  readonly id: number | null;
}

/** A chart on a tab. */
export class EmbeddedChart extends ScriptObject {
  readonly [className] = 'EmbeddedChart';
  readonly [inner]: ChartState;
  readonly #handles: Handles;

  constructor(handles: Handles, state: ChartState) {
    super();
    this.#handles = handles;
    this[inner] = state;
  }

  getChartId(): number | null {
    return this[inner].id;
  }

  getId(): string | null {
    const { id } = this[inner];
    return id === null ? null : String(id);
  }

  getRanges(): RangeHandle[] {
    return this[inner].chart.ranges.map(({ sheet, zone }) => this.#handles.range(sheet, zone));
  }

  getNumHeaders(): number {
    return this[inner].chart.headers;
  }

  getOptions(): ChartOptions {
    const { chart } = this[inner];
    return new ChartOptions({ title: chart.title, ...chart.options });
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this[inner].chart);
  }

  modify(): ScriptObject {
    const { sheet, chart, id } = this[inner];
    return this.#handles.chartBuilder(sheet, chart, id);
  }
}

/** Where a chart stands: the cell of its corner, and pixels from there. */
export class ContainerInfo extends ScriptObject {
  readonly [className] = 'ContainerInfo';
  readonly #chart: Omit<Chart, 'id'>;

  constructor(chart: Omit<Chart, 'id'>) {
    super();
    this.#chart = chart;
  }

  getAnchorRow(): number {
    return this.#chart.row + 1;
  }

  getAnchorColumn(): number {
    return this.#chart.column + 1;
  }

  getOffsetX(): number {
    return this.#chart.offsetX;
  }

  getOffsetY(): number {
    return this.#chart.offsetY;
  }
}

/** The options of a chart, by name. */
export class ChartOptions extends ScriptObject {
  readonly [className] = 'ChartOptions';
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.#options = options;
  }

  get(option: string): unknown {
    return this.#options[option] ?? null;
  }

  getOrDefault(option: string): unknown {
    return this.#options[option] ?? null;
  }
}
