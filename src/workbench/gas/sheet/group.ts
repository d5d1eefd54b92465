import type { Dimension, HeaderGroup } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Handles, RangeHandle } from '../handles.ts';

/** A group of rows or columns that folds. */
export class Group extends ScriptObject {
  readonly [className] = 'Group';
  readonly #handles: Handles;
  readonly #sheet: string;
  readonly #dimension: Dimension;
  readonly #depth: number;
  #group: HeaderGroup;

  constructor(
    handles: Handles,
    sheet: string,
    dimension: Dimension,
    group: HeaderGroup,
    depth: number,
  ) {
    super();
    this.#handles = handles;
    this.#sheet = sheet;
    this.#dimension = dimension;
    this.#group = group;
    this.#depth = depth;
  }

  collapse(): this {
    return this.#fold(true);
  }

  expand(): this {
    return this.#fold(false);
  }

  isCollapsed(): boolean {
    const { start, end } = this.#group;
    const groups = this.#handles.context.workbook.engine.headers.groups(
      this.#sheet,
      this.#dimension,
    );
    return groups.some((group) => group.start === start && group.end === end && group.folded);
  }

  getDepth(): number {
    return this.#depth;
  }

  getControlIndex(): number {
    return this.#group.end + 2;
  }

  getRange(): RangeHandle {
    const { rows, columns } = this.#handles.context.workbook.engine.tabs.size(this.#sheet);
    const { start, end } = this.#group;
    const zone =
      this.#dimension === 'COL'
        ? { top: 0, left: start, bottom: rows - 1, right: end }
        : { top: start, left: 0, bottom: end, right: columns - 1 };
    return this.#handles.range(this.#sheet, zone);
  }

  remove(): void {
    const { start, end } = this.#group;
    this.#handles.context.workbook.engine.headers.shiftDepth(
      ...([this.#sheet, this.#dimension, start, end - start + 1, -1] as const),
    );
  }

  #fold(folded: boolean): this {
    if (this.isCollapsed() !== folded) {
      const { headers } = this.#handles.context.workbook.engine;
      headers.fold(this.#sheet, this.#dimension, this.#group, folded);
    }
    this.#group = { ...this.#group, folded };
    return this;
  }
}
