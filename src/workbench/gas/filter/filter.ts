import type { Zone } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import { fail } from '../exceptions.ts';
import type { Handles, RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import { sortCells } from '../range/sort-cells.ts';
import { type FilterCriteria, FilterCriteriaBuilder } from './filter-criteria.ts';

/** The filter of a tab. Columns are those of the tab, counted from 1. */
export class Filter extends ScriptObject {
  readonly [className] = 'Filter';
  readonly #handles: Handles;
  readonly #sheet: string;

  constructor(handles: Handles, sheet: string) {
    super();
    this.#handles = handles;
    this.#sheet = sheet;
  }

  getRange(): RangeHandle {
    return this.#handles.range(this.#sheet, this.#zone());
  }

  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const rule = this.#filters.rule(this.#sheet, this.#at(column));
    return rule === null ? null : new FilterCriteriaBuilder(this.#handles, rule).build();
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    this.#filters.setRule(this.#sheet, this.#at(column), criteria?.[inner] ?? null);
    return this;
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }

  /** Sorts the rows below the header. */
  sort(column: number, ascending: boolean): this {
    const zone = this.#zone();
    if (zone.bottom === zone.top) return this;
    const place = { sheet: this.#sheet, zone: { ...zone, top: zone.top + 1 } };
    this.#at(column);
    sortCells(this.#handles.context.workbook.engine, place, [{ column, ascending }]);
    return this;
  }

  remove(): void {
    this.#zone();
    this.#filters.remove(this.#sheet);
  }

  get #filters() {
    return this.#handles.context.workbook.engine.filters;
  }

  #zone(): Zone {
    return this.#filters.zone(this.#sheet) ?? fail('The filter does not exist any more.');
  }

  #at(column: number): number {
    const { left, right } = this.#zone();
    if (column - 1 < left || column - 1 > right) fail('The column is not part of the filter.');
    return column - 1;
  }
}
