import { installFormatLayers, type LayerGetter } from './format-layer-plugin.ts';
import { hasSemicolons, toEngineFormula } from './formula-text.ts';
import { library } from './library.ts';

const { CorePlugin, coreTypes, invalidateEvaluationCommands, registries } = library;

/** Writes a block and lets the engine compute the workbook anew: the quicker way for many cells. */
export const WRITE_BLOCK = 'GAS_WRITE_BLOCK';
/** Writes a block and lets the engine compute what depends on its cells. */
export const PATCH_BLOCK = 'GAS_PATCH_BLOCK';

/** What one cell of a block gets. `style: null` takes every style away. */
export interface BlockCell {
  readonly content?: string;
  readonly format?: string;
  readonly style?: object | null;
}

interface Command {
  readonly type: string;
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly (BlockCell | null)[])[];
}

interface State {
  withSemicolons: Readonly<Record<number, true | undefined>>;
}

/**
 * Writes a block of cells as one command and one step of undo, and remembers which formulas were
 * entered with `;`, so that they read back as they were written.
 */
class BlockPlugin extends CorePlugin<State> {
  static override getters = ['wasEnteredWithSemicolons'];
  withSemicolons: Record<number, true | undefined> = {};
  override handle(command: { readonly type: string }): void {
    // The type says which command it is.
    const isOurs = command.type === WRITE_BLOCK || command.type === PATCH_BLOCK;
    if (isOurs) this.write(command as Command);
  }

  wasEnteredWithSemicolons(cellId: number): boolean {
    return this.withSemicolons[cellId] === true;
  }

  override export(data: object): void {
    const cells = Object.keys(this.withSemicolons)
      .filter((id) => this.withSemicolons[Number(id)])
      .map((id) => this.getters.tryGetCellPosition(Number(id)))
      .filter((position) => position !== undefined);
    Object.assign(data, { formulasWithSemicolons: cells });
  }

  override import(data: object): void {
    const saved = data as {
      formulasWithSemicolons?: { sheetId: string; col: number; row: number }[];
    };
    for (const position of saved.formulasWithSemicolons ?? []) {
      const cell = this.getters.getCell(position);
      if (cell !== undefined) this.withSemicolons[cell.id] = true;
    }
  }

  private write({ sheetId, top, left, cells }: Command): void {
    cells.forEach((line, index) => {
      line.forEach((cell, offset) => {
        if (cell !== null) this.writeCell(sheetId, left + offset, top + index, cell);
      });
    });
  }

  private writeCell(sheetId: string, col: number, row: number, cell: BlockCell): void {
    const { content } = cell;
    if (this.hasFormat(sheetId, col, row, cell)) return;
    const marked = content !== undefined && hasSemicolons(content);
    const payload = marked ? { ...cell, content: toEngineFormula(content) } : cell;
    // The engine's styles are ours plus a few.
    this.dispatch('UPDATE_CELL', { sheetId, col, row, ...(payload as object) });
    if (content === undefined) return;
    const id = this.getters.getCell({ sheetId, col, row })?.id;
    if (id !== undefined && this.wasEnteredWithSemicolons(id) !== marked) {
      this.history.update('withSemicolons', id, marked ? true : undefined);
    }
  }

  /** Whether nothing but a number format is said of a cell that shows numbers so already. */
  private hasFormat(sheetId: string, col: number, row: number, cell: BlockCell): boolean {
    if (cell.content !== undefined || cell.style !== undefined) return false;
    const there = this.getters.getCell({ sheetId, col, row });
    // A getter of our own plugin is not among the engine's types.
    const { getFormatLayer } = this.getters as unknown as LayerGetter;
    const look = there ?? getFormatLayer(sheetId, col, row);
    return (look?.format ?? '') === (cell.format ?? '');
  }
}

/** Registers the plugin, its commands, and the formats of empty cells that blocks fill. */
export function installBlocks(): void {
  installFormatLayers();
  registries.corePluginRegistry.add('blocks', BlockPlugin);
  // Our commands are not among the engine's own names.
  invalidateEvaluationCommands.add(WRITE_BLOCK as never);
  for (const type of [WRITE_BLOCK, PATCH_BLOCK]) {
    coreTypes.add(type as never);
    registries.inverseCommandRegistry.add(type as never, (command) => [command]);
  }
}
