import type { ColorRule, Style } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import { serialOf } from '../../time/serial.ts';
import { readColor } from '../colors.ts';
import type { Constant } from '../enumeration.ts';
import { fail } from '../exceptions.ts';
import type { Handles, RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import { ConditionalFormatRule, type RuleState } from './color-rule.ts';

const EMPTY: RuleState = {
  sheet: '',
  rule: { criteria: '', values: [], zones: [], style: {} },
};

/** Builds conditional format rules. */
export class ConditionalFormatRuleBuilder extends ScriptObject {
  readonly [className] = 'ConditionalFormatRuleBuilder';
  readonly #handles: Handles;
  #state: RuleState;

  constructor(handles: Handles, state: RuleState = EMPTY) {
    super();
    this.#handles = handles;
    this.#state = state;
  }

  build(): ConditionalFormatRule {
    const { rule } = this.#state;
    if (rule.criteria === '') {
      fail('Cannot build a conditional format rule without a condition.');
    }
    if (rule.zones.length === 0) {
      fail('Cannot build a conditional format rule without any ranges.');
    }
    const copy = (handles: Handles, state: RuleState) =>
      new ConditionalFormatRuleBuilder(handles, state);
    return new ConditionalFormatRule(this.#handles, this.#state, copy);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#handles, this.#state);
  }

  getRanges(): RangeHandle[] {
    const { rule, sheet } = this.#state;
    return rule.zones.map((zone) => this.#handles.range(sheet, zone));
  }

  setRanges(ranges: RangeHandle[]): this {
    const sheets = new Set(ranges.map((range) => range[inner].sheet));
    const [sheet, ...others] = sheets;
    if (sheet === undefined || others.length > 0) {
      fail('Conditional format rules must have ranges that are all on the same sheet.');
    }
    this.#change({ zones: ranges.map((range) => range[inner].zone) });
    this.#state = { ...this.#state, sheet: String(sheet) };
    return this;
  }

  setBackground(color: string | null): this {
    return this.#look({ fillColor: color === null ? undefined : readColor(color) });
  }

  setFontColor(color: string | null): this {
    return this.#look({ textColor: color === null ? undefined : readColor(color) });
  }

  setBold(bold: boolean | null): this {
    return this.#look({ bold: bold ?? undefined });
  }

  setItalic(italic: boolean | null): this {
    return this.#look({ italic: italic ?? undefined });
  }

  setUnderline(underline: boolean | null): this {
    return this.#look({ underline: underline ?? undefined });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.#look({ strikethrough: strikethrough ?? undefined });
  }

  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY', []);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#when('CUSTOM_FORMULA', [formula]);
  }

  whenDateAfter(date: Date): this {
    return this.#whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: Date): this {
    return this.#whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: Date): this {
    return this.#whenDate('DATE_EQUAL_TO', date);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', [start, end]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.#when('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.#when('NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.#when('TEXT_ENDS_WITH', [text]);
  }

  withCriteria(criteria: Constant, args: unknown[]): this {
    const values = args.map((arg) =>
      arg instanceof Date ? this.#serial(arg) : (arg as string | number),
    );
    return this.#when(criteria.name(), values);
  }

  #whenDate(criteria: string, date: Date): this {
    return this.#when(criteria, [this.#serial(date)]);
  }

  #serial(date: Date): number {
    return Math.floor(serialOf(date.getTime(), this.#handles.context.workbook.zone));
  }

  #when(criteria: string, values: (string | number)[]): this {
    return this.#change({ criteria, values });
  }

  #look(style: Style): this {
    return this.#change({ style: { ...this.#state.rule.style, ...style } });
  }

  #change(changes: Partial<ColorRule>): this {
    this.#state = { ...this.#state, rule: { ...this.#state.rule, ...changes } };
    return this;
  }
}
