import type { Dimension } from '../../engine/port.ts';
import type { ScriptObject } from '../../realm/script-object.ts';
import type { Constant } from '../enumeration.ts';
import { GroupControlTogglePosition } from '../enumerations.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import type { RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import { engineOf, SheetCells } from './sheet-cells.ts';

/** Rows and columns of a tab. Scripts count them from 1. */
export abstract class SheetHeaders extends SheetCells {
  #columnControl: Constant = GroupControlTogglePosition.AFTER;
  #rowControl: Constant = GroupControlTogglePosition.AFTER;

  insertRowsAfter(after: number, count: number): this {
    return this.#insert('ROW', after, count, after - 1);
  }

  insertRowsBefore(before: number, count: number): this {
    return this.#insert('ROW', before - 1, count, before - 1);
  }

  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }

  insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.#insert('COL', after, count, after - 1);
  }

  insertColumnsBefore(before: number, count: number): this {
    return this.#insert('COL', before - 1, count, before - 1);
  }

  insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }

  deleteRow(row: number): this {
    return this.#remove('ROW', row, 1);
  }

  deleteRows(row: number, count: number): void {
    this.#remove('ROW', row, count);
  }

  deleteColumn(column: number): this {
    return this.#remove('COL', column, 1);
  }

  deleteColumns(column: number, count: number): void {
    this.#remove('COL', column, count);
  }

  moveColumns(columns: RangeHandle, destination: number): void {
    const { left, right } = columns[inner].zone;
    engineOf(this).headers.move(this[inner].sheet, 'COL', left, right - left + 1, destination - 1);
  }

  moveRows(rows: RangeHandle, destination: number): void {
    const { top, bottom } = rows[inner].zone;
    engineOf(this).headers.move(this[inner].sheet, 'ROW', top, bottom - top + 1, destination - 1);
  }

  getFrozenRows(): number {
    return engineOf(this).headers.frozen(this[inner].sheet, 'ROW');
  }

  getFrozenColumns(): number {
    return engineOf(this).headers.frozen(this[inner].sheet, 'COL');
  }

  setFrozenRows(rows: number): void {
    engineOf(this).headers.freeze(this[inner].sheet, 'ROW', rows);
  }

  setFrozenColumns(columns: number): void {
    engineOf(this).headers.freeze(this[inner].sheet, 'COL', columns);
  }

  getColumnWidth(column: number): number {
    return engineOf(this).headers.size(this[inner].sheet, 'COL', this.#at('COL', column));
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): this {
    const at = this.#at('COL', column, count);
    engineOf(this).headers.resize(this[inner].sheet, 'COL', at, count, width);
    return this;
  }

  getRowHeight(row: number): number {
    return engineOf(this).headers.size(this[inner].sheet, 'ROW', this.#at('ROW', row));
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): this {
    const at = this.#at('ROW', row, count);
    engineOf(this).headers.resize(this[inner].sheet, 'ROW', at, count, height);
    return this;
  }

  hideColumns(column: number, count = 1): void {
    this.#setHidden('COL', column, count, true);
  }

  showColumns(column: number, count = 1): void {
    this.#setHidden('COL', column, count, false);
  }

  hideColumn(range: RangeHandle): void {
    const { left, right } = range[inner].zone;
    this.hideColumns(left + 1, right - left + 1);
  }

  unhideColumn(range: RangeHandle): void {
    const { left, right } = range[inner].zone;
    this.showColumns(left + 1, right - left + 1);
  }

  hideRows(row: number, count = 1): void {
    this.#setHidden('ROW', row, count, true);
  }

  showRows(row: number, count = 1): void {
    this.#setHidden('ROW', row, count, false);
  }

  isColumnHiddenByUser(column: number): boolean {
    return engineOf(this).headers.isHiddenByUser(this[inner].sheet, 'COL', this.#at('COL', column));
  }

  isRowHiddenByUser(row: number): boolean {
    return engineOf(this).headers.isHiddenByUser(this[inner].sheet, 'ROW', this.#at('ROW', row));
  }

  isRowHiddenByFilter(row: number): boolean {
    return engineOf(this).headers.isHiddenByFilter(this[inner].sheet, this.#at('ROW', row));
  }

  getColumnGroup(column: number, depth: number): ScriptObject {
    return this.#group('COL', column, depth);
  }

  getRowGroup(row: number, depth: number): ScriptObject {
    return this.#group('ROW', row, depth);
  }

  getColumnGroupDepth(column: number): number {
    return this.#depth('COL', this.#at('COL', column));
  }

  getRowGroupDepth(row: number): number {
    return this.#depth('ROW', this.#at('ROW', row));
  }

  getColumnGroupControlPosition(): Constant {
    return this.#columnControl;
  }

  setColumnGroupControlPosition(position: Constant): this {
    this.#columnControl = position;
    return this;
  }

  getRowGroupControlPosition(): Constant {
    return this.#rowControl;
  }

  setRowGroupControlPosition(position: Constant): this {
    this.#rowControl = position;
    return this;
  }

  collapseAllColumnGroups(): this {
    return this.#foldAll('COL', true);
  }

  expandAllColumnGroups(): this {
    return this.#foldAll('COL', false);
  }

  collapseAllRowGroups(): this {
    return this.#foldAll('ROW', true);
  }

  expandAllRowGroups(): this {
    return this.#foldAll('ROW', false);
  }

  #insert(dimension: Dimension, at: number, count: number, from: number): this {
    const size = this.#size(dimension);
    if (at < 0 || at > size || from < 0 || from >= size) fail(EXCEPTIONS.outside);
    if (count < 1) fail(EXCEPTIONS.fewRows);
    engineOf(this).headers.insert(this[inner].sheet, dimension, at, count, from);
    return this;
  }

  #remove(dimension: Dimension, position: number, count: number): this {
    const at = this.#at(dimension, position, count);
    const frozen = engineOf(this).headers.frozen(this[inner].sheet, dimension);
    const moving = Math.max(0, position + count - 1 - Math.max(frozen, position - 1));
    if (moving >= this.#size(dimension) - frozen) {
      fail(EXCEPTIONS.allUnfrozen(dimension === 'ROW' ? 'rows' : 'columns'));
    }
    engineOf(this).headers.remove(this[inner].sheet, dimension, at, count);
    return this;
  }

  #setHidden(dimension: Dimension, position: number, count: number, hidden: boolean): void {
    const at = this.#at(dimension, position, count);
    engineOf(this).headers.setHidden(this[inner].sheet, dimension, at, count, hidden);
  }

  #group(dimension: Dimension, position: number, depth: number): ScriptObject {
    const { handles, sheet } = this[inner];
    const at = this.#at(dimension, position);
    const groups = engineOf(this)
      .headers.groups(sheet, dimension)
      .filter(({ start, end }) => start <= at && at <= end)
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    const group = groups[depth - 1];
    if (group === undefined) {
      const what = dimension === 'COL' ? 'column' : 'row';
      return fail(`A ${what} group does not exist at index ${position} and group depth ${depth}`);
    }
    return handles.group(sheet, dimension, group, depth);
  }

  #depth(dimension: Dimension, at: number): number {
    const groups = engineOf(this).headers.groups(this[inner].sheet, dimension);
    return groups.filter(({ start, end }) => start <= at && at <= end).length;
  }

  #foldAll(dimension: Dimension, folded: boolean): this {
    const { headers } = engineOf(this);
    for (const group of headers.groups(this[inner].sheet, dimension)) {
      if (group.folded !== folded) headers.fold(this[inner].sheet, dimension, group, folded);
    }
    return this;
  }

  #size(dimension: Dimension): number {
    return dimension === 'ROW' ? this.getMaxRows() : this.getMaxColumns();
  }

  /** The place of a row or column that scripts count from 1; throws where there is none. */
  #at(dimension: Dimension, position: number, count = 1): number {
    if (position < 1 || position + count - 1 > this.#size(dimension)) {
      fail(dimension === 'ROW' ? EXCEPTIONS.rowsOutside : EXCEPTIONS.columnsOutside);
    }
    return position - 1;
  }
}
