import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Constant } from '../enumeration.ts';
import type { RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import type { Range } from '../range/range.ts';
import type { ClearOptions } from '../range/range-rules.ts';
import type { DataValidation } from '../rules/validation-value.ts';

/** Several ranges of one tab that are formatted or cleared together. */
export class RangeList extends ScriptObject {
  readonly [className] = 'RangeList';
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly RangeHandle[]) {
    super();
    // What a tab hands out are ranges of this host.
    this.#ranges = ranges as unknown as Range[];
  }

  getRanges(): ScriptObject[] {
    return [...this.#ranges];
  }

  breakApart(): this {
    return this.#each((range) => range.breakApart());
  }

  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }

  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }

  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: string | null): this {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setFontStyle(style: string | null): this {
    return this.#each((range) => range.setFontStyle(style));
  }

  setFontSize(size: number): this {
    return this.#each((range) => range.setFontSize(size));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'right' | 'normal' | null): this {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): this {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): this {
    return this.#each((range) => range.setWrap(wrap));
  }

  setWrapStrategy(strategy: Constant): this {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }

  setDataValidation(rule: DataValidation | null): this {
    return this.#each((range) => range.setDataValidation(rule));
  }

  clear(options?: ClearOptions): this {
    return this.#each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }

  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }

  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }

  #each(work: (range: Range) => void): this {
    const [first] = this.#ranges;
    first?.[inner].handles.context.workbook.engine.together(() => {
      for (const range of this.#ranges) work(range);
    });
    return this;
  }
}
