import type { Engine, Zone } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import { toA1 } from '../a1.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import { gridId } from '../grid-id.ts';
import type { Handles, Place, RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';

/** Where a range lies. Scripts count rows and columns from 1, places from 0. */
export abstract class RangeGeometry extends ScriptObject {
  readonly [className] = 'Range';
  readonly [inner]: Place & { readonly handles: Handles };

  constructor(handles: Handles, place: Place) {
    super();
    this[inner] = { handles, ...place };
  }

  getRow(): number {
    return this[inner].zone.top + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this[inner].zone.left + 1;
  }

  getLastRow(): number {
    return this[inner].zone.bottom + 1;
  }

  getLastColumn(): number {
    return this[inner].zone.right + 1;
  }

  getNumRows(): number {
    return this.getLastRow() - this.getRow() + 1;
  }

  getNumColumns(): number {
    return this.getLastColumn() - this.getColumn() + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getA1Notation(): string {
    return toA1(this[inner].zone, this[inner].whole);
  }

  isStartRowBounded(): boolean {
    return this[inner].whole !== 'columns';
  }

  isEndRowBounded(): boolean {
    return this.isStartRowBounded();
  }

  isStartColumnBounded(): boolean {
    return this[inner].whole !== 'rows';
  }

  isEndColumnBounded(): boolean {
    return this.isStartColumnBounded();
  }

  getGridId(): number {
    return gridId(this[inner].sheet);
  }

  getSheet(): ScriptObject {
    return this[inner].handles.sheet(this[inner].sheet);
  }

  getCell(row: number, column: number): RangeHandle {
    const isInside = row >= 1 && row <= this.getNumRows() && column >= 1;
    if (!isInside || column > this.getNumColumns()) fail(EXCEPTIONS.cellOutside);
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows: number = this.getNumRows(),
    numColumns: number = this.getNumColumns(),
  ): RangeHandle {
    const { handles, sheet, zone } = this[inner];
    const top = zone.top + rowOffset;
    const left = zone.left + columnOffset;
    const end = { bottom: top + numRows - 1, right: left + numColumns - 1 };
    return handles.range(sheet, { top, left, ...end });
  }

  activate(): this {
    const { sheet, zone } = this[inner];
    engineOf(this).selection.select(sheet, zone);
    return this;
  }
}

/** The engine under a range. */
export function engineOf(range: RangeGeometry): Engine {
  return range[inner].handles.context.workbook.engine;
}

/** Whether two zones share a cell. */
export function overlap(a: Zone, b: Zone): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether all cells of the second zone are in the first. */
export function contains(a: Zone, b: Zone): boolean {
  return a.top <= b.top && b.bottom <= a.bottom && a.left <= b.left && b.right <= a.right;
}

/** The cells of a zone, row by row. */
export function mapZone<T>(zone: Zone, work: (row: number, column: number) => T): T[][] {
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_, row) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_, column) =>
      work(zone.top + row, zone.left + column),
    ),
  );
}
