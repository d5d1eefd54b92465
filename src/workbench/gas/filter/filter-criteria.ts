import type { FilterRule } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import { serialOf } from '../../time/serial.ts';
import type { Constant } from '../enumeration.ts';
import { BooleanCriteria } from '../enumerations.ts';
import type { Handles } from '../handles.ts';
import { inner } from '../inner.ts';

/** What a rule of a filter says of itself, built or still being built. */
abstract class CriteriaTold extends ScriptObject {
  abstract readonly [inner]: FilterRule;

  getHiddenValues(): string[] {
    return [...this[inner].hidden];
  }

  getCriteriaType(): Constant | null {
    // Rules are made under the names of this enumeration.
    const name = this[inner].criteria as keyof typeof BooleanCriteria | '';
    return name === '' ? null : (BooleanCriteria[name] as Constant);
  }

  getCriteriaValues(): unknown[] {
    return [...this[inner].values];
  }
}

/** Which rows a filter shows by one of its columns. */
export class FilterCriteria extends CriteriaTold {
  readonly [className] = 'FilterCriteria';
  readonly [inner]: FilterRule;
  readonly #handles: Handles;

  constructor(handles: Handles, rule: FilterRule) {
    super();
    this.#handles = handles;
    this[inner] = rule;
  }

  copy(): ScriptObject {
    return new FilterCriteriaBuilder(this.#handles, this[inner]);
  }
}

/** Builds the rule of a column: values to hide, or a condition that rows must meet. */
export class FilterCriteriaBuilder extends CriteriaTold {
  readonly [className] = 'FilterCriteriaBuilder';
  [inner]: FilterRule;
  readonly #handles: Handles;

  constructor(handles: Handles, rule: FilterRule = { hidden: [], criteria: '', values: [] }) {
    super();
    this.#handles = handles;
    this[inner] = rule;
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.#handles, this[inner]);
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.#handles, this[inner]);
  }

  setHiddenValues(values: string[]): this {
    this[inner] = { hidden: values.map(String), criteria: '', values: [] };
    return this;
  }

  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: Date): this {
    return this.#when('DATE_AFTER', this.#serial(date));
  }

  whenDateBefore(date: Date): this {
    return this.#when('DATE_BEFORE', this.#serial(date));
  }

  whenDateEqualTo(date: Date): this {
    return this.#when('DATE_EQUAL_TO', this.#serial(date));
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.#when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.#when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEndsWith(text: string): this {
    return this.#when('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', text);
  }

  #when(criteria: string, ...values: (string | number)[]): this {
    this[inner] = { hidden: [], criteria, values };
    return this;
  }

  #serial(date: Date): number {
    return Math.floor(serialOf(date.getTime(), this.#handles.context.workbook.zone));
  }
}
