import { className, ScriptObject } from '../../realm/script-object.ts';
import { fail } from '../exceptions.ts';
import type { Handles, RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';

/** A range with a name. */
export class NamedRange extends ScriptObject {
  readonly [className] = 'NamedRange';
  readonly #handles: Handles;
  #name: string;

  constructor(handles: Handles, name: string) {
    super();
    this.#handles = handles;
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): this {
    const { sheet, zone } = this.#place();
    const { names } = this.#handles.context.workbook.engine;
    names.remove(this.#name);
    names.set(name, sheet, zone);
    this.#name = name;
    return this;
  }

  getRange(): RangeHandle {
    const { sheet, zone } = this.#place();
    return this.#handles.range(sheet, zone);
  }

  setRange(range: RangeHandle): this {
    const { sheet, zone } = range[inner];
    this.#handles.context.workbook.engine.names.set(this.#name, sheet, zone);
    return this;
  }

  remove(): void {
    this.#handles.context.workbook.engine.names.remove(this.#name);
  }

  #place() {
    const all = this.#handles.context.workbook.engine.names.list();
    return all.find(({ name }) => name === this.#name) ?? fail('The named range does not exist.');
  }
}
