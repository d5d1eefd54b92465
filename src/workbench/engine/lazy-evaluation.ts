import { type Evaluator, LazyTabs } from './lazy-tabs.ts';
import { library, type Model } from './library.ts';
import { settleLater } from './settle-later.ts';
import { tabsOfText } from './tab-references.ts';

const NAME = 'evaluation';

/** The parts of the engine's plugin that it keeps private. */
interface Evaluation {
  readonly getters: Model['getters'];
  readonly evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
  finalize(): void;
  handle(command: { readonly type: string; readonly cellIds?: readonly string[] }): void;
  /** Ours. */
  tabs?: LazyTabs;
}

/** The tab or tabs that a call of a getter looks at; `null` where it may be any. */
type LooksAt = (
  getters: Model['getters'],
  ...args: readonly unknown[]
) => string | readonly string[] | null;

const byPosition: LooksAt = (_, place) => (place as { sheetId: string }).sheetId;
const bySheet: LooksAt = (_, sheetId) => sheetId as string;
const byFormula: LooksAt = (getters, sheetId, formula) =>
  tabsOfText(getters, sheetId as string, formula as string);
const anywhere: LooksAt = () => null;

const LOOKS: Readonly<Record<string, LooksAt>> = {
  evaluateFormula: byFormula,
  evaluateFormulaResult: byFormula,
  evaluateCompiledFormula: anywhere,
  getCorrespondingFormulaCell: byPosition,
  getVisibleRangeValues: byPosition,
  getEvaluatedCell: byPosition,
  getEvaluatedCells: bySheet,
  getEvaluatedCellsInZone: bySheet,
  getEvaluatedCellsPositions: bySheet,
  getSpreadZone: byPosition,
  getArrayFormulaSpreadingOn: byPosition,
  isArrayFormulaSpillBlocked: byPosition,
  isEmpty: bySheet,
  exportForExcel: anywhere,
};

/**
 * The engine computes every cell of every tab anew after each command that moves cells. Here they are
 * computed when somebody looks, tab by tab, and empty cells beyond the last that holds something are
 * left out.
 */
export function installLazyEvaluation(): void {
  const plugin = library.registries.coreViewsPluginRegistry.get(NAME);
  const unknown = plugin.getters.filter((getter) => LOOKS[getter] === undefined);
  if (unknown.length > 0) throw new Error(`Where does the engine look for ${unknown.join(', ')}?`);
  // The methods are on the prototype, whatever the engine's types show of them.
  const prototype = plugin.prototype as unknown as Evaluation & Record<string, unknown>;
  const { finalize, handle } = prototype;
  prototype.finalize = function settle(this: Evaluation) {
    this.tabs ??= new LazyTabs(this.evaluator);
    finalize.call(this);
  };
  prototype.handle = function handleLater(this: Evaluation, command) {
    const everything = command.type === 'EVALUATE_CELLS' && command.cellIds === undefined;
    if (everything) this.shouldRebuildDependenciesGraph = true;
    else handle.call(this, command);
  };
  for (const [name, looksAt] of Object.entries(LOOKS)) {
    const method = prototype[name];
    if (typeof method !== 'function') throw new Error(`The engine has no ${name}`);
    prototype[name] = function computed(this: Evaluation, ...args: unknown[]): unknown {
      this.tabs?.look(looksAt(this.getters, ...args));
      return method.apply(this, args);
    };
  }
  settleLater(plugin, { exportForExcel: () => true });
}
