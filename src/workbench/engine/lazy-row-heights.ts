import { library, type Model } from './library.ts';

const NAME = 'row_size';

interface Command {
  readonly type: string;
  readonly sheetId?: string;
}

/** The parts of the engine's plugin that it keeps private. */
interface RowHeights {
  readonly getters: Model['getters'];
  /** By tab and row, the cell that makes the row higher than usual. */
  tallestCellInRow: Record<string, unknown[]>;
  getRowTallestCell(sheetId: string, row: number): unknown;
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  getRowSize(sheetId: string, row: number): number;
  /** Ours: the tabs whose rows somebody asked for. */
  measured?: Set<string>;
}

/**
 * The engine measures the text of every cell of every tab, and of every cell that changes, to know how
 * high its row is. Here the rows of a tab are measured when somebody draws it, and kept up from then on.
 */
export function installLazyRowHeights(): void {
  const plugin = library.registries.coreViewsPluginRegistry.get(NAME);
  // The methods are on the prototype, whatever the engine's types show of them.
  const prototype = plugin.prototype as unknown as RowHeights;
  const { beforeHandle, handle, getRowSize } = prototype;
  prototype.beforeHandle = function beforeHandleIfMeasured(this: RowHeights, command) {
    if (isMeasured(this, command.sheetId)) beforeHandle.call(this, command);
  };
  prototype.handle = function handleIfMeasured(this: RowHeights, command) {
    const { type, sheetId } = command;
    // An undo may take back what was measured after it was done.
    if (/^(START|UPDATE_LOCALE|UNDO|REDO)$/.test(type)) this.measured = new Set();
    else if (isMeasured(this, sheetId)) handle.call(this, command);
  };
  prototype.getRowSize = function measuredRowSize(this: RowHeights, sheetId, row) {
    if (!isMeasured(this, sheetId)) measure(this, sheetId);
    return getRowSize.call(this, sheetId, row);
  };
}

function isMeasured({ measured }: RowHeights, sheetId: string | undefined): boolean {
  return sheetId !== undefined && measured?.has(sheetId) === true;
}

function measure(heights: RowHeights, sheetId: string): void {
  const rows = heights.getters.getNumberRows(sheetId);
  heights.tallestCellInRow[sheetId] = Array.from({ length: rows }, (_, row) =>
    heights.getRowTallestCell(sheetId, row),
  );
  heights.measured ??= new Set();
  heights.measured.add(sheetId);
}
