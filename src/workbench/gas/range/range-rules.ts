import type { ValidationRule } from '../../engine/port.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import { inner } from '../inner.ts';
import { DataValidationBuilder, ruleOf } from '../rules/validation-builder.ts';
import type { DataValidation } from '../rules/validation-value.ts';
import { checkBlock } from './blocks.ts';
import { engineOf, overlap } from './range-geometry.ts';
import { RangeNotes } from './range-notes.ts';

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

/** Data validations of a range, and clearing it. */
export abstract class RangeRules extends RangeNotes {
  getDataValidations(): (DataValidation | null)[][] {
    const { sheet, zone } = this[inner];
    // Cells of a column mostly share their rule, and so what scripts see of it.
    const shown = new Map<ValidationRule, DataValidation | null>();
    return engineOf(this)
      .validations.block(sheet, zone)
      .map((line) =>
        line.map((rule) => {
          if (rule === null) return null;
          const known = shown.get(rule);
          if (known !== undefined) return known;
          const made = this.#shown(rule);
          shown.set(rule, made);
          return made;
        }),
      );
  }

  getDataValidation(): DataValidation | null {
    const { sheet, zone } = this[inner];
    return this.#shown(engineOf(this).validations.at(sheet, zone.top, zone.left));
  }

  setDataValidation(rule: DataValidation | null): this {
    const { sheet, zone } = this[inner];
    this.#mustBeUntyped();
    engineOf(this).validations.set(sheet, zone, ruleOf(rule));
    return this;
  }

  setDataValidations(rules: unknown): this {
    const block = checkBlock(this, rules, 'setDataValidations');
    const { sheet, zone } = this[inner];
    this.#mustBeUntyped();
    engineOf(this).together(() => {
      block.forEach((line, index) => {
        line.forEach((rule, offset) => {
          const [top, left] = [zone.top + index, zone.left + offset];
          const cell = { top, left, bottom: top, right: left };
          // Scripts hand in rules they were given.
          engineOf(this).validations.set(sheet, cell, ruleOf(rule as DataValidation | null));
        });
      });
    });
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  insertCheckboxes(checkedValue?: unknown): this {
    if (checkedValue !== undefined) {
      fail(EXCEPTIONS.signature('Object', 'SpreadsheetApp.Range.insertCheckboxes'));
    }
    const rule = new DataValidationBuilder(this[inner].handles).requireCheckbox();
    this.setDataValidation(rule.setAllowInvalid(false).build());
    const values = this.getValues();
    if (values.every((line) => line.every((value) => value !== ''))) return this;
    return this.setValues(
      values.map((line) => line.map((value) => (value === '' ? false : value))),
    );
  }

  removeCheckboxes(): this {
    return this.clearDataValidations().clearContent();
  }

  clear(options: ClearOptions = {}): this {
    const chosen = Object.entries(options).filter(([, value]) => value === true);
    const all = chosen.length === 0;
    if (all || options.contentsOnly === true) this.clearContent();
    if (all || options.formatOnly === true) this.clearFormat();
    if (options.commentsOnly === true) this.clearNote();
    if (options.validationsOnly === true) this.clearDataValidations();
    return this;
  }

  clearContent(): this {
    const { sheet, zone } = this[inner];
    engineOf(this).cells.clear(sheet, zone, { content: true, format: false });
    return this;
  }

  clearFormat(): this {
    const { sheet, zone } = this[inner];
    engineOf(this).cells.clear(sheet, zone, { content: false, format: true });
    return this;
  }

  /** The columns of a converted table have types of their own and take no other rule. */
  #mustBeUntyped(): void {
    const { sheet, zone } = this[inner];
    const tables = engineOf(this).attachments.list('table', sheet);
    if (tables.some((table) => table.zone !== null && overlap(table.zone, zone))) {
      fail(EXCEPTIONS.typedColumn);
    }
  }

  #shown(rule: ValidationRule | null): DataValidation | null {
    if (rule === null || rule.criteria === '') return null;
    return new DataValidationBuilder(this[inner].handles, rule).build();
  }
}
