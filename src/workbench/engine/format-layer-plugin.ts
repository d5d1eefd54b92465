import { library } from './library.ts';
import type { Style, Zone } from './port.ts';
import { without } from './zones.ts';

const { CorePlugin, coreTypes, registries } = library;

export const LAY_FORMAT = 'GAS_LAY_FORMAT';
export const LIFT_FORMAT = 'GAS_LIFT_FORMAT';

type Getters = InstanceType<typeof CorePlugin>['getters'];
type Range = ReturnType<Getters['getRangeFromRangeData']>;
type RangeData = Parameters<Getters['getRangeFromRangeData']>[0];

/** What empty cells of a range will look like once something stands in them. */
export interface FormatLayer {
  readonly range: Range;
  readonly style: Style;
  /** `null` says nothing about the number format. */
  readonly format: string | null;
}

interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly sheetIdTo?: string;
  readonly row?: number;
  readonly col?: number;
  readonly content?: string;
  readonly zone?: Zone;
  readonly rangeData?: RangeData;
  readonly style?: Style | null;
  readonly format?: string | null;
  readonly dimension?: 'ROW' | 'COL';
  readonly base?: number;
  readonly quantity?: number;
  readonly position?: string | number;
}

/** What other parts ask for the look of cells that do not exist yet. */
export interface LayerGetter {
  getFormatLayer(sheetId: string, col: number, row: number): CellLook | null;
}

/** How a cell looks; a blank format is the general one. */
interface CellLook {
  readonly style: Style;
  readonly format: string;
}

interface State {
  layers: Readonly<Record<string, readonly FormatLayer[] | undefined>>;
}

/**
 * Formats of empty cells. The engine keeps a cell for each format, which a thousand empty rows of a
 * new tab are too many of; here a range has one format, and a cell takes it on when it is made.
 */
class FormatLayerPlugin extends CorePlugin<State> {
  static override getters = ['getFormatLayer'];
  layers: Record<string, readonly FormatLayer[] | undefined> = {};
  private growing: { sheetId: string; dimension: 'ROW' | 'COL'; at: number; by: number } | null =
    null;

  override adaptRanges(adapters: Parameters<InstanceType<typeof CorePlugin>['adaptRanges']>[0]) {
    for (const [sheetId, layers] of Object.entries(this.layers)) {
      const adapted = (layers ?? []).flatMap((layer) => {
        const change = adapters.applyChange(layer.range);
        if (change.changeType === 'REMOVE') return [];
        return [change.changeType === 'NONE' ? layer : { ...layer, range: change.range }];
      });
      this.history.update('layers', sheetId, adapted);
    }
  }

  override beforeHandle(command: Command): void {
    if (command.type === 'UPDATE_CELL') this.dress(command);
    if (command.type === 'ADD_COLUMNS_ROWS' && command.position === 'after') {
      const { sheetId, dimension, base, quantity } = command;
      if (sheetId === undefined || dimension === undefined) return;
      this.growing = { sheetId, dimension, at: base ?? 0, by: quantity ?? 0 };
    }
  }

  override handle(command: Command): void {
    const { sheetId = '' } = command;
    if (command.type === LAY_FORMAT && command.rangeData !== undefined) {
      const range = this.getters.getRangeFromRangeData(command.rangeData);
      this.lay(sheetId, range, command.style ?? {}, command.format ?? null);
    } else if (command.type === LIFT_FORMAT && command.zone !== undefined) {
      this.lift(sheetId, command.zone);
    } else if (command.type === 'ADD_COLUMNS_ROWS') {
      this.grow();
    } else if (command.type === 'DELETE_SHEET') {
      this.history.update('layers', sheetId, undefined);
    } else if (command.type === 'DUPLICATE_SHEET' && command.sheetIdTo !== undefined) {
      const to = command.sheetIdTo;
      const copies = (this.layers[sheetId] ?? []).map((layer) => ({
        ...layer,
        range: this.rangeOf(to, layer.range.unboundedZone),
      }));
      this.history.update('layers', to, copies);
    }
  }

  /** What a cell that does not exist yet looks like; `null` where nothing was said about it. */
  getFormatLayer(sheetId: string, col: number, row: number): CellLook | null {
    const here = (this.layers[sheetId] ?? []).filter(({ range }) => {
      const { top, left, bottom, right } = range.zone;
      return row >= top && row <= bottom && col >= left && col <= right;
    });
    if (here.length === 0) return null;
    return here.reduce<{ style: Style; format: string }>(
      (under, { style, format }) => ({
        style: { ...under.style, ...style },
        format: format ?? under.format,
      }),
      { style: {}, format: '' },
    );
  }

  override export(data: object): void {
    const layers = Object.entries(this.layers).flatMap(([sheetId, list]) =>
      (list ?? []).map(({ range, style, format }) => ({
        sheetId,
        address: this.getters.getRangeString(range, sheetId),
        style,
        format,
      })),
    );
    Object.assign(data, { formatLayers: layers });
  }

  override import(data: object): void {
    const saved = data as {
      formatLayers?: { sheetId: string; address: string; style: Style; format: string | null }[];
    };
    for (const { sheetId, address, style, format } of saved.formatLayers ?? []) {
      const range = this.getters.getRangeFromSheetXC(sheetId, address);
      this.layers[sheetId] = [...(this.layers[sheetId] ?? []), { range, style, format }];
    }
  }

  /** Before something is put into a cell that is not there, the cell is made as its range says. */
  private dress({ sheetId, row, col, content }: Command): void {
    if (sheetId === undefined || row === undefined || col === undefined || content === '') return;
    if (this.getters.getCell({ sheetId, row, col }) !== undefined) return;
    const layer = this.getFormatLayer(sheetId, col, row);
    if (layer === null || (layer.format === '' && Object.keys(layer.style).length === 0)) return;
    const { style, format } = layer;
    // The engine's styles are ours plus a few. The content is blank so that this is not repeated.
    this.dispatch('UPDATE_CELL', {
      sheetId,
      col,
      row,
      content: '',
      style: style as object,
      format,
    });
  }

  private lay(sheetId: string, range: Range, style: Style, format: string | null): void {
    const layers = [...(this.layers[sheetId] ?? [])];
    const same = layers.findIndex(
      (layer) => JSON.stringify(layer.range.zone) === JSON.stringify(range.zone),
    );
    const under = layers[same];
    // A range that was said something about before stays one layer, now on top.
    if (under !== undefined) layers.splice(same, 1);
    layers.push({
      range,
      style: { ...under?.style, ...style },
      format: format ?? under?.format ?? null,
    });
    this.history.update('layers', sheetId, layers);
  }

  private lift(sheetId: string, zone: Zone): void {
    const layers = (this.layers[sheetId] ?? []).flatMap((layer) =>
      without(layer.range.zone, zone).map((part) => ({
        ...layer,
        range:
          JSON.stringify(part) === JSON.stringify(layer.range.zone)
            ? layer.range
            : this.rangeOf(sheetId, part),
      })),
    );
    this.history.update('layers', sheetId, layers);
  }

  /** Rows added after the last one of a range look as it does. */
  private grow(): void {
    const growing = this.growing;
    this.growing = null;
    if (growing === null) return;
    const { sheetId, dimension, at, by } = growing;
    const end = dimension === 'ROW' ? 'bottom' : 'right';
    const layers = (this.layers[sheetId] ?? []).map((layer) => {
      if (layer.range.zone[end] !== at) return layer;
      const zone = { ...layer.range.unboundedZone, [end]: at + by };
      return { ...layer, range: this.rangeOf(sheetId, zone) };
    });
    this.history.update('layers', sheetId, layers);
  }

  private rangeOf(sheetId: string, zone: RangeData['_zone']): Range {
    return this.getters.getRangeFromRangeData({ _sheetId: sheetId, _zone: zone });
  }
}

/** Registers the plugin and its commands. */
export function installFormatLayers(): void {
  registries.corePluginRegistry.add('format-layers', FormatLayerPlugin);
  // Our commands are not among the engine's own names.
  for (const type of [LAY_FORMAT, LIFT_FORMAT]) {
    coreTypes.add(type as never);
    registries.inverseCommandRegistry.add(type as never, (command) => [command]);
  }
}
