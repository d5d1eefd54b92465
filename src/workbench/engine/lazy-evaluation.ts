import { library, type Model } from './library.ts';
import type { Zone } from './port.ts';
import { settleLater } from './settle-later.ts';

const NAME = 'evaluation';

/** The parts of the engine's evaluator that it keeps private. */
interface Evaluator {
  readonly getters: Model['getters'];
  evaluatedCells: object;
  evaluateAllCells(): void;
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
}

interface Evaluation {
  readonly evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
  finalize(): void;
  handle(command: { readonly type: string; readonly cellIds?: readonly string[] }): void;
}

let installed = false;

/**
 * The engine computes every cell anew after each command that moves cells. Here they are computed when
 * somebody looks at one, and empty cells beyond the last that holds something are left out.
 */
export function installLazyEvaluation(): void {
  if (installed) return;
  installed = true;
  const plugin = library.registries.coreViewsPluginRegistry.get(NAME);
  // The methods are on the prototype, whatever the engine's types show of them.
  const prototype = plugin.prototype as unknown as Evaluation;
  const { finalize, handle } = prototype;
  prototype.finalize = function evaluateHeld(this: Evaluation) {
    this.evaluator.evaluateAllCells = evaluateHeldCells;
    finalize.call(this);
  };
  prototype.handle = function handleLater(this: Evaluation, command) {
    const everything = command.type === 'EVALUATE_CELLS' && command.cellIds === undefined;
    if (everything) this.shouldRebuildDependenciesGraph = true;
    else handle.call(this, command);
  };
  settleLater(plugin, { exportForExcel: () => true });
}

function evaluateHeldCells(this: Evaluator): void {
  // The engine's map of positions is not among its exports.
  const PositionMap = this.evaluatedCells.constructor as new () => object;
  this.evaluatedCells = new PositionMap();
  this.evaluate(
    this.getters.getSheetIds().map((sheetId) => ({ sheetId, zone: heldZone(this, sheetId) })),
  );
}

/** The cells from the first to the last that the engine keeps anything for. */
function heldZone({ getters }: Evaluator, sheetId: string): Zone {
  const zone = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    zone.bottom = Math.max(zone.bottom, row);
    zone.right = Math.max(zone.right, col);
  }
  return zone;
}
