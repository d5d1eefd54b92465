import type { Kernel } from './kernel.ts';
import type { Dimension, HeaderGroup, Headers } from './port.ts';

type Span = Pick<HeaderGroup, 'start' | 'end'>;

/** Rows and columns: their number, order, size, visibility and groups. */
export class EngineHeaders implements Headers {
  private readonly kernel: Kernel;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  insert(sheet: string, dimension: Dimension, at: number, count: number, from: number): void {
    const before = from >= at;
    const sheetName = this.kernel.getters.getSheetName(sheet);
    this.kernel.run('ADD_COLUMNS_ROWS', {
      sheetId: sheet,
      sheetName,
      dimension,
      base: before ? at : at - 1,
      quantity: count,
      position: before ? 'before' : 'after',
    });
  }

  remove(sheet: string, dimension: Dimension, at: number, count: number): void {
    const sheetName = this.kernel.getters.getSheetName(sheet);
    const elements = indexes(at, count);
    this.kernel.run('REMOVE_COLUMNS_ROWS', { sheetId: sheet, sheetName, dimension, elements });
  }

  move(sheet: string, dimension: Dimension, at: number, count: number, to: number): void {
    if (to >= at && to <= at + count) return;
    const command = {
      sheetId: sheet,
      sheetName: this.kernel.getters.getSheetName(sheet),
      dimension,
      elements: indexes(at, count),
      // Going up, the engine only finds its way to behind a row or column.
      base: to > at ? to - 1 : to,
      position: to > at ? 'after' : 'before',
    };
    this.onActiveTab(sheet, () => this.kernel.run('MOVE_COLUMNS_ROWS', command));
  }

  size(sheet: string, dimension: Dimension, index: number): number {
    return this.kernel.getters.getHeaderSize(sheet, dimension, index);
  }

  resize(sheet: string, dimension: Dimension, at: number, count: number, pixels: number): void {
    const elements = indexes(at, count);
    this.kernel.run('RESIZE_COLUMNS_ROWS', { sheetId: sheet, dimension, elements, size: pixels });
  }

  isHiddenByUser(sheet: string, dimension: Dimension, index: number): boolean {
    return this.kernel.getters.isHeaderHiddenByUser(sheet, dimension, index);
  }

  isHiddenByFilter(sheet: string, row: number): boolean {
    return this.kernel.getters.isRowFiltered(sheet, row);
  }

  setHidden(sheet: string, dimension: Dimension, at: number, count: number, hidden: boolean): void {
    const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
    this.kernel.run(type, { sheetId: sheet, dimension, elements: indexes(at, count) });
  }

  frozen(sheet: string, dimension: Dimension): number {
    const { xSplit, ySplit } = this.kernel.getters.getPaneDivisions(sheet);
    return dimension === 'ROW' ? ySplit : xSplit;
  }

  freeze(sheet: string, dimension: Dimension, count: number): void {
    const headers = dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
    if (count === 0) this.kernel.run(`UNFREEZE_${headers}`, { sheetId: sheet });
    else this.kernel.run(`FREEZE_${headers}`, { sheetId: sheet, quantity: count });
  }

  groups(sheet: string, dimension: Dimension): HeaderGroup[] {
    return this.kernel.getters
      .getHeaderGroups(sheet, dimension)
      .map(({ start, end, isFolded }) => ({ start, end, folded: isFolded === true }));
  }

  shiftDepth(sheet: string, dimension: Dimension, at: number, count: number, delta: number): void {
    const type = delta > 0 ? 'GROUP_HEADERS' : 'UNGROUP_HEADERS';
    const span = { sheetId: sheet, dimension, start: at, end: at + count - 1 };
    for (let step = 0; step < Math.abs(delta); step += 1) {
      // Taking away more levels than there are takes them all.
      if (delta < 0 && !this.hasGroups(sheet, dimension, span)) return;
      this.kernel.run(type, span);
    }
  }

  fold(sheet: string, dimension: Dimension, group: HeaderGroup, folded: boolean): void {
    const type = folded ? 'FOLD_HEADER_GROUP' : 'UNFOLD_HEADER_GROUP';
    this.kernel.run(type, { sheetId: sheet, dimension, start: group.start, end: group.end });
  }

  private hasGroups(sheet: string, dimension: Dimension, span: Span): boolean {
    return this.groups(sheet, dimension).some(
      ({ start, end }) => start <= span.end && span.start <= end,
    );
  }

  /** The engine moves rows and columns of the tab in view only, and keeps silent otherwise. */
  private onActiveTab(sheet: string, work: () => void): void {
    const { getters } = this.kernel;
    const before = getters.getActiveSheetId();
    const hidden = !getters.isSheetVisible(sheet);
    if (hidden) this.kernel.run('SHOW_SHEET', { sheetId: sheet });
    if (before !== sheet) this.activate(before, sheet);
    try {
      work();
    } finally {
      if (before !== sheet) this.activate(sheet, before);
      if (hidden) this.kernel.run('HIDE_SHEET', { sheetId: sheet });
    }
  }

  private activate(from: string, to: string): void {
    this.kernel.run('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: to });
  }
}

function indexes(at: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => at + index);
}
