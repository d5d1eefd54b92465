import type { ValidationRule } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import { serialOf } from '../../time/serial.ts';
import type { Constant } from '../enumeration.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import type { Handles, RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import { rangeAddress } from './range-address.ts';
import { DataValidation } from './validation-value.ts';

/** Google's limit for items of a list rule. */
const LONGEST_LIST = 500;

/** Builds data validation rules. */
export class DataValidationBuilder extends ScriptObject {
  readonly [className] = 'DataValidationBuilder';
  readonly #handles: Handles;
  #rule: ValidationRule;

  constructor(handles: Handles, rule?: ValidationRule) {
    super();
    this.#handles = handles;
    this.#rule = rule ?? {
      ...{ criteria: '', values: [], dropdown: true, allowInvalid: true, helpText: null },
    };
  }

  build(): DataValidation {
    if (this.#rule.criteria === '') fail('No criteria were set for the data validation rule.');
    const copy = (handles: Handles, rule: ValidationRule) =>
      new DataValidationBuilder(handles, rule);
    return new DataValidation(this.#handles, this.#rule, copy);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.#handles, this.#rule);
  }

  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.#rule.helpText;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    return this.#change({ allowInvalid });
  }

  setHelpText(helpText: string | null): this {
    return this.#change({ helpText });
  }

  requireValueInList(values: string[], showDropdown = true): this {
    if (values.length > LONGEST_LIST) fail(EXCEPTIONS.listTooLong);
    return this.#require('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: RangeHandle, showDropdown = true): this {
    const address = rangeAddress(this.#handles, range);
    return this.#require('VALUE_IN_RANGE', [address], showDropdown);
  }

  requireCheckbox(): this {
    return this.#require('CHECKBOX', []);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#require('CUSTOM_FORMULA', [formula]);
  }

  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: Date): this {
    return this.#requireDates('DATE_AFTER', date);
  }

  requireDateBefore(date: Date): this {
    return this.#requireDates('DATE_BEFORE', date);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.#requireDates('DATE_BETWEEN', start, end);
  }

  requireDateEqualTo(date: Date): this {
    return this.#requireDates('DATE_EQUAL_TO', date);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.#requireDates('DATE_NOT_BETWEEN', start, end);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.#requireDates('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.#requireDates('DATE_ON_OR_BEFORE', date);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this.#require('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.#require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.#require('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#require('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): this {
    return this.#require('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this.#require('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.#require('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): this {
    return this.#require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return this.#require('TEXT_IS_VALID_URL', []);
  }

  withCriteria(criteria: Constant, args: unknown[]): this {
    const name = criteria.name();
    if (name === 'VALUE_IN_LIST') {
      return this.requireValueInList(args[0] as string[], args[1] !== false);
    }
    if (name === 'VALUE_IN_RANGE') {
      return this.requireValueInRange(args[0] as RangeHandle, args[1] !== false);
    }
    if (name.startsWith('DATE_')) return this.#requireDates(name, ...(args as Date[]));
    return this.#require(name, args as (string | number)[]);
  }

  #requireDates(criteria: string, ...dates: Date[]): this {
    const { zone } = this.#handles.context.workbook;
    // Time of day is left out, as Google does.
    return this.#require(
      criteria,
      dates.map((date) => Math.floor(serialOf(date.getTime(), zone))),
    );
  }

  #require(criteria: string, values: (string | number)[], dropdown = true): this {
    return this.#change({ criteria, values, dropdown });
  }

  #change(changes: Partial<ValidationRule>): this {
    this.#rule = { ...this.#rule, ...changes };
    return this;
  }
}

/** The rule of a `DataValidation` that a script hands in. */
export function ruleOf(validation: DataValidation | null): ValidationRule | null {
  return validation === null || validation === undefined ? null : validation[inner];
}
