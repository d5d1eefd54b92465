import type { Chart } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Constant } from '../enumeration.ts';
import { ChartType } from '../enumerations.ts';
import { fail } from '../exceptions.ts';
import type { Handles, RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import { type ChartState, EmbeddedChart } from './embedded-chart.ts';

type Type = Chart['type'];

const TYPES: Readonly<Record<string, Type>> = {
  ...{ COLUMN: 'column', BAR: 'bar', LINE: 'line', PIE: 'pie', AREA: 'area' },
  ...{ SCATTER: 'scatter', COMBO: 'combo' },
};

const CONSTANTS: Readonly<Record<Type, Constant>> = {
  ...{ column: ChartType.COLUMN, bar: ChartType.BAR, line: ChartType.LINE, pie: ChartType.PIE },
  ...{ area: ChartType.AREA, scatter: ChartType.SCATTER, combo: ChartType.COMBO },
};

/** Builds charts before their type is chosen; the builders of types add what a type has. */
export class EmbeddedChartBuilder extends ScriptObject {
  readonly [className]: string = 'EmbeddedChartBuilder';
  readonly #handles: Handles;
  #state: ChartState;

  constructor(handles: Handles, state: ChartState) {
    super();
    this.#handles = handles;
    this.#state = state;
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.#handles, this.#state);
  }

  asColumnChart(): ColumnChartBuilder {
    return new ColumnChartBuilder(this.#handles, this.#as('column'));
  }

  asBarChart(): BarChartBuilder {
    return new BarChartBuilder(this.#handles, this.#as('bar'));
  }

  asLineChart(): LineChartBuilder {
    return new LineChartBuilder(this.#handles, this.#as('line'));
  }

  asAreaChart(): AreaChartBuilder {
    return new AreaChartBuilder(this.#handles, this.#as('area'));
  }

  asPieChart(): PieChartBuilder {
    return new PieChartBuilder(this.#handles, this.#as('pie'));
  }

  asScatterChart(): ScatterChartBuilder {
    return new ScatterChartBuilder(this.#handles, this.#as('scatter'));
  }

  asComboChart(): ComboChartBuilder {
    return new ComboChartBuilder(this.#handles, this.#as('combo'));
  }

  getChartType(): Constant {
    return CONSTANTS[this.#state.chart.type];
  }

  setChartType(type: Constant): this {
    const name = TYPES[type.name()];
    if (name === undefined) fail(`The chart type ${type.name()} is not part of this host.`);
    this.#state = this.#as(name ?? 'column');
    return this;
  }

  addRange(range: RangeHandle): this {
    return this.#change({ ranges: [...this.#state.chart.ranges, { ...placeOf(range) }] });
  }

  removeRange(range: RangeHandle): this {
    const gone = JSON.stringify(placeOf(range));
    const ranges = this.#state.chart.ranges.filter((place) => JSON.stringify(place) !== gone);
    return this.#change({ ranges });
  }

  clearRanges(): this {
    return this.#change({ ranges: [] });
  }

  getRanges(): RangeHandle[] {
    return this.#state.chart.ranges.map(({ sheet, zone }) => this.#handles.range(sheet, zone));
  }

  /** The cell of the upper left corner, counted from 1, and pixels from there. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    if (row < 1 || column < 1) fail('The chart anchor must be on the sheet.');
    return this.#change({ row: row - 1, column: column - 1, offsetX, offsetY });
  }

  setNumHeaders(headers: number): this {
    return this.#change({ headers });
  }

  setMergeStrategy(_strategy: Constant): this {
    return this;
  }

  setHiddenDimensionStrategy(_strategy: Constant): this {
    return this;
  }

  setOption(option: string, value: unknown): this {
    const options = { ...this.#state.chart.options, [option]: value };
    if (option === 'title') return this.#change({ title: String(value), options });
    if (option === 'width') return this.#change({ width: Number(value), options });
    if (option === 'height') return this.#change({ height: Number(value), options });
    if (option === 'isStacked') return this.#change({ stacked: value !== false, options });
    return this.#change({ options });
  }

  #change(changes: Partial<Chart>): this {
    this.#state = { ...this.#state, chart: { ...this.#state.chart, ...changes } };
    return this;
  }

  #as(type: Type): ChartState {
    return { ...this.#state, chart: { ...this.#state.chart, type } };
  }
}

function placeOf(range: RangeHandle) {
  const { sheet, zone } = range[inner];
  return { sheet, zone };
}

/** What builders of every type have. */
class TypedChartBuilder extends EmbeddedChartBuilder {
  setTitle(title: string): this {
    return this.setOption('title', title);
  }

  setColors(colors: string[]): this {
    return this.setOption('colors', colors);
  }

  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', color);
  }

  setLegendPosition(position: Constant): this {
    return this.setOption('legend', { position: position.name().toLowerCase() });
  }
}

/** What builders of types with two axes have. */
class AxesChartBuilder extends TypedChartBuilder {
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }

  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }

  setRange(start: number, end: number): this {
    return this.setOption('vAxis.viewWindow', { min: start, max: end });
  }
}

class StackableChartBuilder extends AxesChartBuilder {
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
}

class ColumnChartBuilder extends StackableChartBuilder {
  override readonly [className] = 'EmbeddedColumnChartBuilder';
}

class BarChartBuilder extends StackableChartBuilder {
  override readonly [className] = 'EmbeddedBarChartBuilder';
}

class AreaChartBuilder extends StackableChartBuilder {
  override readonly [className] = 'EmbeddedAreaChartBuilder';
}

class ComboChartBuilder extends StackableChartBuilder {
  override readonly [className] = 'EmbeddedComboChartBuilder';
}

class LineChartBuilder extends AxesChartBuilder {
  override readonly [className] = 'EmbeddedLineChartBuilder';
}

class ScatterChartBuilder extends AxesChartBuilder {
  override readonly [className] = 'EmbeddedScatterChartBuilder';
}

class PieChartBuilder extends TypedChartBuilder {
  override readonly [className] = 'EmbeddedPieChartBuilder';
}
