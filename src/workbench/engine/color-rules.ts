import { dateValue, engineCriterion, scriptCriterion } from './criteria.ts';
import { hasSemicolons, toEngineFormula, toSemicolons } from './formula-text.ts';
import type { Kernel } from './kernel.ts';
import type { ColorRule, ColorRules, Style } from './port.ts';

/** The engine's colour rules know equality of texts under another name than its validations. */
const RENAMED: Readonly<Record<string, string>> = { isEqualText: 'isEqual' };

interface EngineRule {
  readonly type: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly style?: Style;
  /** The name it was made under, and whether its formula had `;`; saved with the rule. */
  readonly criteria?: string;
  readonly semicolons?: boolean;
}

/** Conditional formats of a tab, in order of precedence. */
export class EngineColorRules implements ColorRules {
  private readonly kernel: Kernel;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  list(sheet: string): ColorRule[] {
    return this.kernel.getters.getConditionalFormats(sheet).map((format) => {
      // Scales and icons made in the grid have neither operator nor values.
      const rule = format.rule as unknown as EngineRule;
      const values = rule.values ?? [];
      const criteria = rule.criteria ?? scriptCriterion(rule.operator ?? '');
      return {
        criteria,
        values: values.map((value) => {
          if (rule.semicolons === true) return toSemicolons(value);
          const isNumber = criteria.startsWith('NUMBER_') && !value.startsWith('=');
          return isNumber ? Number(value) : value;
        }),
        zones: format.ranges.map((address) => ({
          ...this.kernel.getters.getRangeFromSheetXC(sheet, address).zone,
        })),
        style: rule.style ?? {},
      };
    });
  }

  replace(sheet: string, rules: readonly ColorRule[]): void {
    for (const { id } of this.kernel.getters.getConditionalFormats(sheet)) {
      this.kernel.run('REMOVE_CONDITIONAL_FORMAT', { sheetId: sheet, id });
    }
    for (const rule of rules) {
      const criterion = engineCriterion(rule.criteria);
      this.kernel.run('ADD_CONDITIONAL_FORMAT', {
        sheetId: sheet,
        ranges: rule.zones.map((zone) => this.kernel.rangeData(sheet, zone)),
        cf: {
          id: crypto.randomUUID(),
          rule: {
            type: 'CellIsRule',
            operator: RENAMED[criterion] ?? criterion,
            values: rule.values.map((value) => toEngineFormula(String(value))),
            style: rule.style,
            ...dateValue(criterion),
            criteria: rule.criteria,
            semicolons: rule.values.some((value) => hasSemicolons(String(value))),
          },
        },
      });
    }
  }
}
