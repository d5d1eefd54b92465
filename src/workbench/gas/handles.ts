import type { Attachment, Chart, Dimension, HeaderGroup, Zone } from '../engine/port.ts';
import type { ScriptObject } from '../realm/script-object.ts';
import type { Whole } from './a1.ts';
import type { Context } from './context.ts';
import type { inner } from './inner.ts';

/** What a range stands for. */
export interface Place {
  readonly sheet: string;
  readonly zone: Zone;
  /** Set where whole rows or columns were asked for; the zone ends with the tab all the same. */
  readonly whole?: Whole;
}

export type RangeHandle = ScriptObject & { readonly [inner]: Place };
export type SheetHandle = ScriptObject & { readonly [inner]: { readonly sheet: string } };

/** Makes the objects that classes hand out of one another, for one execution of the script. */
export interface Handles {
  readonly context: Context;
  spreadsheet(): ScriptObject;
  /** The same object for the same tab. */
  sheet(sheet: string): SheetHandle;
  /** A range that lies on the tab; throws where it reaches beyond. */
  range(sheet: string, zone: Zone, whole?: Whole): RangeHandle;
  /** A range by its address, on the tab given unless the address names one. */
  rangeByAddress(address: string, sheet: string): RangeHandle;
  protection(item: Attachment): ScriptObject;
  metadata(item: Attachment): ScriptObject;
  metadataFinder(scope: { sheet: string | null; zone: Zone | null }): ScriptObject;
  group(sheet: string, dimension: Dimension, group: HeaderGroup, depth: number): ScriptObject;
  /** The filter of a tab; `null` where it has none. */
  filter(sheet: string): ScriptObject | null;
  chart(sheet: string, chart: Chart): ScriptObject;
  chartBuilder(sheet: string, chart: Omit<Chart, 'id'>, id: number | null): ScriptObject;
}
