import type { ValidationRule } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import { instantOfSerial } from '../../time/serial.ts';
import type { Constant } from '../enumeration.ts';
import { DataValidationCriteria } from '../enumerations.ts';
import type { Handles } from '../handles.ts';
import { inner } from '../inner.ts';

/** What makes a builder out of a rule. It stands in its own file, which knows this one. */
export type CopyValidation = (handles: Handles, rule: ValidationRule) => ScriptObject;

/** A data validation rule. */
export class DataValidation extends ScriptObject {
  readonly [className] = 'DataValidation';
  readonly [inner]: ValidationRule;
  readonly #handles: Handles;
  readonly #copy: CopyValidation;

  constructor(handles: Handles, rule: ValidationRule, copy: CopyValidation) {
    super();
    this.#handles = handles;
    this[inner] = rule;
    this.#copy = copy;
  }

  getAllowInvalid(): boolean {
    return this[inner].allowInvalid;
  }

  getHelpText(): string | null {
    return this[inner].helpText;
  }

  getCriteriaType(): Constant {
    // Rules are made under the names of this enumeration.
    const name = this[inner].criteria as keyof typeof DataValidationCriteria;
    return DataValidationCriteria[name] as Constant;
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, dropdown } = this[inner];
    if (criteria === 'VALUE_IN_LIST') return [[...values], dropdown];
    if (criteria === 'VALUE_IN_RANGE') {
      const [address = ''] = values;
      const sheet = this.#handles.context.workbook.engine.selection.sheet();
      return [this.#handles.rangeByAddress(String(address), sheet), dropdown];
    }
    if (!criteria.startsWith('DATE_')) return [...values];
    const { zone } = this.#handles.context.workbook;
    return values.map((value) =>
      typeof value === 'number' ? new Date(instantOfSerial(value, zone)) : value,
    );
  }

  copy(): ScriptObject {
    return this.#copy(this.#handles, this[inner]);
  }
}
