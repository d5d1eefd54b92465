import { className, ScriptObject } from '../../realm/script-object.ts';
import {
  ChartHiddenDimensionStrategy,
  ChartLegendPosition,
  ChartMergeStrategy,
  ChartType,
} from '../enumerations.ts';

/** The constants that charts on tabs are built with. */
export class ChartsService extends ScriptObject {
  readonly [className] = 'Charts';
  readonly ChartHiddenDimensionStrategy = ChartHiddenDimensionStrategy;
  readonly ChartMergeStrategy = ChartMergeStrategy;
  readonly ChartType = ChartType;
  readonly Position = ChartLegendPosition;
}
