import type { Model } from './library.ts';
import type { Zone } from './port.ts';
import { extentOfTab, type TabExtent } from './tab-references.ts';

export interface TabRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** The engine's set of ranges, which is not among its exports. */
interface RangeSet extends Iterable<TabRange> {
  setsBySheetId: Record<string, unknown>;
}

/** The parts of the engine's evaluator that it keeps private. */
export interface Evaluator {
  readonly getters: Model['getters'];
  evaluatedCells: { clearSheet(sheetId: string): void; readonly constructor: new () => never };
  evaluateAllCells(): void;
  evaluateCells(positions: readonly Position[]): void;
  evaluate(ranges: readonly TabRange[]): void;
  getCellsDependingOn(ranges: Iterable<TabRange>): RangeSet;
}

/**
 * Which tabs of a workbook are computed. A tab is computed as a whole when somebody first looks at it
 * or at a tab whose formulas look at it; cells that change later are computed at once where their tab
 * is, and a tab of which others depend on them is left until somebody looks there again.
 */
export class LazyTabs {
  private readonly evaluator: Evaluator;
  private readonly computed = new Set<string>();
  private readonly extents = new Map<string, TabExtent>();
  /** The tabs that are being computed. */
  private working: ReadonlySet<string> = new Set();

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
    const { evaluateCells, getCellsDependingOn } = evaluator;
    evaluator.evaluateAllCells = () => this.forget();
    evaluator.evaluateCells = (positions) => {
      // What was typed may look at tabs that nobody has looked at.
      for (const { sheetId } of positions) this.extents.delete(sheetId);
      const isKnown = ({ sheetId }: Position) => this.computed.has(sheetId);
      this.compute(new Set(positions.filter(isKnown).map(({ sheetId }) => sheetId)));
      // What those tabs spill may be what a tab of these looks at, which is left then.
      const known = positions.filter(isKnown);
      if (known.length === 0) return;
      const tabs = new Set(known.map(({ sheetId }) => sheetId));
      this.within(this.reachedFrom(tabs), () => evaluateCells.call(evaluator, known));
    };
    evaluator.getCellsDependingOn = (ranges) => {
      const found = getCellsDependingOn.call(evaluator, ranges);
      for (const tab of Object.keys(found.setsBySheetId)) {
        if (this.working.has(tab)) continue;
        this.leave(tab);
        delete found.setsBySheetId[tab];
      }
      return found;
    };
  }

  /** Computes a tab, some, or all of them, where that was not done. */
  look(tabs: string | readonly string[] | null): void {
    // Every cell that is read comes by here.
    if (typeof tabs === 'string' && this.computed.has(tabs)) return;
    const wanted =
      typeof tabs === 'string' ? [tabs] : (tabs ?? this.evaluator.getters.getSheetIds());
    if (!wanted.every((tab) => this.computed.has(tab))) this.compute(new Set(wanted));
  }

  private forget(): void {
    this.computed.clear();
    this.extents.clear();
    this.evaluator.evaluatedCells = new this.evaluator.evaluatedCells.constructor();
  }

  private leave(tab: string): void {
    if (!this.computed.delete(tab)) return;
    this.extents.delete(tab);
    this.evaluator.evaluatedCells.clearSheet(tab);
  }

  private compute(tabs: ReadonlySet<string>): void {
    const missing = [...this.reachedFrom(tabs)].filter((tab) => !this.computed.has(tab));
    if (missing.length === 0) return;
    // Before the work: it asks for cells of these tabs on its way.
    for (const tab of missing) this.computed.add(tab);
    this.within(new Set(missing), () =>
      this.evaluator.evaluate(
        missing.map((sheetId) => ({ sheetId, zone: this.extentOf(sheetId).zone })),
      ),
    );
  }

  private within(tabs: ReadonlySet<string>, work: () => void): void {
    const before = this.working;
    this.working = tabs;
    try {
      work();
    } finally {
      this.working = before;
    }
  }

  /** The tabs with those that their formulas look at, and so on. */
  private reachedFrom(tabs: ReadonlySet<string>): Set<string> {
    const all = this.evaluator.getters.getSheetIds();
    const reached = new Set<string>();
    const open = [...tabs];
    for (let tab = open.pop(); tab !== undefined; tab = open.pop()) {
      if (reached.has(tab) || !all.includes(tab)) continue;
      reached.add(tab);
      open.push(...(this.extentOf(tab).looksAt ?? all));
    }
    return reached;
  }

  private extentOf(tab: string): TabExtent {
    const known = this.extents.get(tab) ?? extentOfTab(this.evaluator.getters, tab);
    this.extents.set(tab, known);
    return known;
  }
}
