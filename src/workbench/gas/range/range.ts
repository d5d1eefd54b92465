import type { Dimension, Zone } from '../../engine/port.ts';
import { className, type ScriptObject } from '../../realm/script-object.ts';
import type { Constant } from '../enumeration.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import type { RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import { newMetadata } from '../metadata/metadata-item.ts';
import { newProtection } from '../protection/protection-item.ts';
import { copyCells } from './copy-cells.ts';
import { contains, engineOf, overlap } from './range-geometry.ts';
import { RangeRules } from './range-rules.ts';
import { type SortKey, sortCells } from './sort-cells.ts';

/** A range of cells: its layers add up to Apps Script's class. */
export class Range extends RangeRules {
  override readonly [className] = 'Range';

  merge(): this {
    engineOf(this).cells.merge(this[inner].sheet, this[inner].zone);
    return this;
  }

  mergeAcross(): this {
    const { sheet, zone } = this[inner];
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      engineOf(this).cells.merge(sheet, { ...zone, top: row, bottom: row });
    }
    return this;
  }

  mergeVertically(): this {
    const { sheet, zone } = this[inner];
    for (let column = zone.left; column <= zone.right; column += 1) {
      engineOf(this).cells.merge(sheet, { ...zone, left: column, right: column });
    }
    return this;
  }

  breakApart(): this {
    engineOf(this).cells.unmerge(this[inner].sheet, this[inner].zone);
    return this;
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  getMergedRanges(): RangeHandle[] {
    const { sheet, zone, handles } = this[inner];
    return engineOf(this)
      .cells.merges(sheet)
      .filter((merge) => overlap(merge, zone))
      .map((merge) => handles.range(sheet, merge));
  }

  shiftColumnGroupDepth(delta: number): this {
    return this.#shiftDepth('COL', this.getColumn() - 1, this.getNumColumns(), delta);
  }

  shiftRowGroupDepth(delta: number): this {
    return this.#shiftDepth('ROW', this.getRow() - 1, this.getNumRows(), delta);
  }

  addDeveloperMetadata(key: string, ...rest: (string | Constant)[]): this {
    const { sheet, zone, handles } = this[inner];
    const { rows, columns } = engineOf(this).tabs.size(sheet);
    const isColumn = zone.left === zone.right && zone.top === 0 && zone.bottom === rows - 1;
    const isRow = zone.top === zone.bottom && zone.left === 0 && zone.right === columns - 1;
    if (!isColumn && !isRow) fail(EXCEPTIONS.metadataOnRange);
    newMetadata(handles, { sheet, zone }, key, rest);
    return this;
  }

  getDeveloperMetadata(): ScriptObject[] {
    const { sheet, zone, handles } = this[inner];
    return engineOf(this)
      .attachments.list('metadata', sheet)
      .filter((item) => item.zone !== null && same(item.zone, zone))
      .map((item) => handles.metadata(item));
  }

  createDeveloperMetadataFinder(): ScriptObject {
    const { sheet, zone, handles } = this[inner];
    return handles.metadataFinder({ sheet, zone });
  }

  createFilter(): ScriptObject {
    const { sheet, zone, handles } = this[inner];
    if (handles.filter(sheet) !== null) fail(EXCEPTIONS.oneFilter);
    engineOf(this).filters.create(sheet, zone);
    return this.getFilter() ?? fail('The filter could not be made.');
  }

  getFilter(): ScriptObject | null {
    return this[inner].handles.filter(this[inner].sheet);
  }

  protect(): ScriptObject {
    const { sheet, zone, handles } = this[inner];
    return newProtection(handles, { sheet, zone });
  }

  canEdit(): boolean {
    const { sheet, zone, handles } = this[inner];
    const { attachments } = engineOf(this);
    const isLeftOpen = attachments
      .list('unprotected', sheet)
      .some((part) => part.zone !== null && contains(part.zone, zone));
    return attachments
      .list('protection', sheet)
      .filter((item) => (item.zone === null ? !isLeftOpen : overlap(item.zone, zone)))
      .every((item) => {
        const { canEdit } = handles.protection(item) as ScriptObject & { canEdit(): boolean };
        return canEdit.call(handles.protection(item));
      });
  }

  sort(keys: SortKey | SortKey[]): this {
    sortCells(engineOf(this), this[inner], Array.isArray(keys) ? keys : [keys]);
    return this;
  }

  copyTo(destination: RangeHandle, how?: Constant | { contentsOnly?: boolean }): void {
    copyCells(engineOf(this), this[inner], destination[inner], how);
  }

  #shiftDepth(dimension: Dimension, at: number, count: number, delta: number): this {
    engineOf(this).headers.shiftDepth(this[inner].sheet, dimension, at, count, delta);
    return this;
  }
}

function same(a: Zone, b: Zone): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
