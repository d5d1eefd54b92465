import { library } from './library.ts';
import type { Shared } from './plugin-state.ts';

const { UIPlugin, registries } = library;

type Config = ConstructorParameters<typeof UIPlugin>[0];

interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly row?: number;
  readonly col?: number;
  readonly content?: string;
}

/** Notes which cells a person edits in the grid, and what stood there. */
class EditWatchPlugin extends UIPlugin {
  static override getters: readonly string[] = [];
  private readonly shared: Shared | undefined;

  constructor(config: Config) {
    super(config);
    this.shared = config.custom.gas;
  }

  override beforeHandle(command: Command): void {
    const edits = this.shared?.edits;
    const { type, sheetId, row, col } = command;
    if (edits == null || type !== 'UPDATE_CELL' || command.content === undefined) return;
    if (sheetId === undefined || row === undefined || col === undefined) return;
    const before = this.getters.getEvaluatedCell({ sheetId, row, col }).formattedValue;
    edits.push({ sheet: sheetId, row, column: col, before });
  }
}

/** Registers the plugin. */
export function installEditWatch(): void {
  registries.featurePluginRegistry.add('edit-watch', EditWatchPlugin);
}
