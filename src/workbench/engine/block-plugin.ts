import type { Shared } from './kernel.ts';
import { hasSemicolons, toEngineFormula } from './formula-text.ts';
import { library } from './library.ts';

const { CorePlugin, coreTypes, invalidateEvaluationCommands, registries } = library;

export const WRITE_BLOCK = 'GAS_WRITE_BLOCK';

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

type Config = ConstructorParameters<typeof CorePlugin>[0];

/**
 * Writes a block of cells as one command and one step of undo, and remembers which formulas were
 * entered with `;`, so that they read back as they were written.
 */
export class BlockPlugin extends CorePlugin<State> {
  static override getters = ['wasEnteredWithSemicolons'];
  withSemicolons: Record<number, true | undefined> = {};
  private readonly shared: Shared | undefined;

  constructor(config: Config) {
    super(config);
    this.shared = config.custom['gas'];
  }

  override handle(command: { readonly type: string }): void {
    // The type says which command it is.
    if (command.type === WRITE_BLOCK) this.write(command as Command);
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
    const saved = data as { formulasWithSemicolons?: { sheetId: string; col: number; row: number }[] };
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
    const marked = content !== undefined && hasSemicolons(content);
    const payload = marked ? { ...cell, content: toEngineFormula(content) } : cell;
    // The engine's styles are ours plus a few.
    const result = this.dispatch('UPDATE_CELL', { sheetId, col, row, ...(payload as object) });
    if (!result.isSuccessful) this.shared?.failures.push(...result.reasons);
    if (content === undefined) return;
    const id = this.getters.getCell({ sheetId, col, row })?.id;
    if (id !== undefined && this.wasEnteredWithSemicolons(id) !== marked) {
      this.history.update('withSemicolons', id, marked ? true : undefined);
    }
  }
}

/** Registers the plugin and its command. */
export function installBlocks(): void {
  if (registries.corePluginRegistry.contains('blocks')) return;
  registries.corePluginRegistry.add('blocks', BlockPlugin);
  // Our command is not among the engine's own names.
  coreTypes.add(WRITE_BLOCK as never);
  invalidateEvaluationCommands.add(WRITE_BLOCK as never);
  registries.inverseCommandRegistry.add(WRITE_BLOCK as never, (command) => [command]);
}
