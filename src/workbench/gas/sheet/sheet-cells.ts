import type { Engine, Zone } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Constant } from '../enumeration.ts';
import { SheetType } from '../enumerations.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import { gridId } from '../grid-id.ts';
import type { Handles, RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import type { ClearOptions } from '../range/range-rules.ts';

/** A tab: what it is called, how far it reaches, and its cells. */
export abstract class SheetCells extends ScriptObject {
  readonly [className] = 'Sheet';
  readonly [inner]: { readonly handles: Handles; readonly sheet: string };

  constructor(handles: Handles, sheet: string) {
    super();
    this[inner] = { handles, sheet };
  }

  getSheetId(): number {
    return gridId(this[inner].sheet);
  }

  getName(): string {
    return engineOf(this).tabs.name(this[inner].sheet);
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    const { tabs } = engineOf(this);
    const taken = tabs
      .ids()
      .some((id) => id !== this[inner].sheet && sameName(tabs.name(id), name));
    if (taken) fail(EXCEPTIONS.sheetName(name));
    tabs.rename(this[inner].sheet, name);
    return this;
  }

  /** Counted from 1. */
  getIndex(): number {
    return engineOf(this).tabs.ids().indexOf(this[inner].sheet) + 1;
  }

  getParent(): ScriptObject {
    return this[inner].handles.spreadsheet();
  }

  getType(): Constant {
    return SheetType.GRID;
  }

  getMaxRows(): number {
    return this.#size().rows;
  }

  getMaxColumns(): number {
    return this.#size().columns;
  }

  /** 0 on an empty tab. */
  getLastRow(): number {
    return engineOf(this).cells.extent(this[inner].sheet).rows;
  }

  /** 0 on an empty tab. */
  getLastColumn(): number {
    return engineOf(this).cells.extent(this[inner].sheet).columns;
  }

  /** At least the first cell. */
  getDataRange(): RangeHandle {
    const { rows, columns } = engineOf(this).cells.extent(this[inner].sheet);
    return this.#range(1, 1, Math.max(1, rows), Math.max(1, columns));
  }

  getRange(
    rowOrAddress: number | string,
    column?: number,
    numRows = 1,
    numColumns = 1,
  ): RangeHandle {
    const { handles, sheet } = this[inner];
    if (typeof rowOrAddress === 'string') return handles.rangeByAddress(rowOrAddress, sheet);
    return this.#range(rowOrAddress, column ?? 1, numRows, numColumns);
  }

  getSheetValues(row: number, column: number, numRows: number, numColumns: number): unknown[][] {
    const range = this.#range(row, column, numRows, numColumns);
    // What a tab hands out are ranges of this host.
    return (range as unknown as { getValues(): unknown[][] }).getValues();
  }

  activate(): this {
    engineOf(this).selection.activate(this[inner].sheet);
    return this;
  }

  getActiveRange(): RangeHandle | null {
    const { selection } = engineOf(this);
    const { handles, sheet } = this[inner];
    return selection.sheet() === sheet ? handles.range(sheet, selection.zone()) : null;
  }

  getActiveCell(): RangeHandle {
    const { handles, sheet } = this[inner];
    const { selection } = engineOf(this);
    const { row, column } = selection.sheet() === sheet ? selection.cell() : { row: 0, column: 0 };
    return handles.range(sheet, { top: row, left: column, bottom: row, right: column });
  }

  getCurrentCell(): RangeHandle {
    return this.getActiveCell();
  }

  setActiveRange(range: RangeHandle): RangeHandle {
    engineOf(this).selection.select(range[inner].sheet, range[inner].zone);
    return range;
  }

  setCurrentCell(range: RangeHandle): RangeHandle {
    return this.setActiveRange(range);
  }

  clear(options?: ClearOptions): this {
    this.#whole().clear(options);
    return this;
  }

  clearContents(): this {
    this.#whole().clearContent();
    return this;
  }

  clearFormats(): this {
    this.#whole().clearFormat();
    return this;
  }

  clearNotes(): this {
    this.#whole().clearNote();
    return this;
  }

  /** Sorts every row of the tab but the frozen ones. */
  sort(column: number, ascending = true): this {
    const engine = engineOf(this);
    const { handles, sheet } = this[inner];
    const { rows, columns } = engine.cells.extent(sheet);
    const top = engine.headers.frozen(sheet, 'ROW');
    if (rows <= top) return this;
    const zone = { top, left: 0, bottom: rows - 1, right: columns - 1 };
    const range = handles.range(sheet, zone) as unknown as {
      sort(key: { column: number; ascending: boolean }): void;
    };
    range.sort({ column, ascending });
    return this;
  }

  #size(): { rows: number; columns: number } {
    return engineOf(this).tabs.size(this[inner].sheet);
  }

  #range(row: number, column: number, numRows: number, numColumns: number): RangeHandle {
    if (row < 1) fail(EXCEPTIONS.startRow);
    if (column < 1) fail(EXCEPTIONS.startColumn);
    if (numRows < 1) fail(EXCEPTIONS.fewRows);
    if (numColumns < 1) fail(EXCEPTIONS.fewColumns);
    const start = { top: row - 1, left: column - 1 };
    const end = { bottom: row + numRows - 2, right: column + numColumns - 2 };
    return this[inner].handles.range(this[inner].sheet, { ...start, ...end });
  }

  #whole() {
    const { rows, columns } = this.#size();
    const zone: Zone = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
    // What a tab hands out are ranges of this host.
    return this[inner].handles.range(this[inner].sheet, zone) as unknown as {
      clear(options?: ClearOptions): void;
      clearContent(): void;
      clearFormat(): void;
      clearNote(): void;
    };
  }
}

/** The engine under a tab; a tab that was deleted is told so. */
export function engineOf(sheet: SheetCells): Engine {
  const { engine } = sheet[inner].handles.context.workbook;
  if (!engine.tabs.ids().includes(sheet[inner].sheet)) {
    fail(`Sheet ${gridId(sheet[inner].sheet)} not found`);
  }
  return engine;
}

/** Sheets tells tabs apart by their names without regard to capitals. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
