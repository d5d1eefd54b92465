import type { ColorRule } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Constant } from '../enumeration.ts';
import { BooleanCriteria } from '../enumerations.ts';
import type { Handles, RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';

/** A colour rule together with the tab its cells are on; blank while it has none. */
export interface RuleState {
  readonly rule: ColorRule;
  readonly sheet: string;
}

/** What makes a builder out of a rule. It stands in its own file, which knows this one. */
export type CopyColorRule = (handles: Handles, state: RuleState) => ScriptObject;

/** A conditional format rule. */
export class ConditionalFormatRule extends ScriptObject {
  readonly [className] = 'ConditionalFormatRule';
  readonly [inner]: RuleState;
  readonly #handles: Handles;
  readonly #copy: CopyColorRule;

  constructor(handles: Handles, state: RuleState, copy: CopyColorRule) {
    super();
    this.#handles = handles;
    this[inner] = state;
    this.#copy = copy;
  }

  copy(): ScriptObject {
    return this.#copy(this.#handles, this[inner]);
  }

  getRanges(): RangeHandle[] {
    const { rule, sheet } = this[inner];
    return rule.zones.map((zone) => this.#handles.range(sheet, zone));
  }

  /** `null` for a scale or anything else that a script did not make. */
  getBooleanCondition(): BooleanCondition | null {
    const { rule } = this[inner];
    return rule.criteria === '' ? null : new BooleanCondition(rule);
  }

  getGradientCondition(): null {
    return null;
  }
}

/** When a rule applies and what it then looks like. */
export class BooleanCondition extends ScriptObject {
  readonly [className] = 'BooleanCondition';
  readonly #rule: ColorRule;

  constructor(rule: ColorRule) {
    super();
    this.#rule = rule;
  }

  getCriteriaType(): Constant {
    // Rules are made under the names of this enumeration.
    const name = this.#rule.criteria as keyof typeof BooleanCriteria;
    return BooleanCriteria[name] as Constant;
  }

  getCriteriaValues(): unknown[] {
    return [...this.#rule.values];
  }

  getBackground(): string | null {
    return this.#rule.style.fillColor?.toLowerCase() ?? null;
  }

  getFontColor(): string | null {
    return this.#rule.style.textColor?.toLowerCase() ?? null;
  }

  getBold(): boolean | null {
    return this.#rule.style.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.#rule.style.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.#rule.style.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.#rule.style.strikethrough ?? null;
  }
}
