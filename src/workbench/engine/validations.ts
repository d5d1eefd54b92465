import { dateValue, engineCriterion, scriptCriterion } from './criteria.ts';
import { hasSemicolons, toEngineFormula, toSemicolons } from './formula-text.ts';
import type { Kernel } from './kernel.ts';
import type { ValidationRule, Validations, Zone } from './port.ts';
import { overlap, without } from './zones.ts';

type EngineRule = ReturnType<Kernel['getters']['getDataValidationRules']>[number];
type Value = string | number | boolean | null | undefined;

/** What the engine has no field for; it rides on the criterion and is saved with it. */
interface Extra {
  readonly helpText?: string | null;
  readonly semicolons?: boolean;
  readonly displayStyle?: string;
}

/** Data validations. A cell has one rule or none. */
export class EngineValidations implements Validations {
  private readonly kernel: Kernel;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  at(sheet: string, row: number, column: number): ValidationRule | null {
    const position = { sheetId: sheet, row, col: column };
    const rule = this.kernel.getters.getValidationRuleForCell(position);
    return rule === undefined ? null : this.toScript(sheet, rule);
  }

  block(sheet: string, zone: Zone): (ValidationRule | null)[][] {
    const lines = Array.from({ length: zone.bottom - zone.top + 1 }, () =>
      Array.from({ length: zone.right - zone.left + 1 }, (): ValidationRule | null => null),
    );
    for (const rule of this.kernel.getters.getDataValidationRules(sheet)) {
      const zones = rule.ranges.map((range) => range.zone).filter((it) => overlap(it, zone));
      if (zones.length === 0) continue;
      const asScript = this.toScript(sheet, rule);
      for (const standing of zones) {
        for (const { row, column } of shared(standing, zone)) {
          const line = lines[row - zone.top];
          if (line !== undefined) line[column - zone.left] = asScript;
        }
      }
    }
    return lines;
  }

  set(sheet: string, zone: Zone, rule: ValidationRule | null): void {
    if (rule === null) {
      this.clear(sheet, zone);
      return;
    }
    const type = engineCriterion(rule.criteria);
    const semicolons = rule.values.some((value) => hasSemicolons(String(value)));
    const criterion = {
      type,
      values: rule.values.map((value) => toEngineFormula(String(value))),
      ...dateValue(type),
      ...(type.startsWith('isValueIn')
        ? { displayStyle: rule.dropdown ? 'chip' : 'plainText' }
        : {}),
      helpText: rule.helpText,
      semicolons,
    };
    this.kernel.run('ADD_DATA_VALIDATION_RULE', {
      sheetId: sheet,
      ranges: [this.kernel.rangeData(sheet, zone)],
      rule: { id: crypto.randomUUID(), criterion, isBlocking: !rule.allowInvalid },
    });
  }

  refusal(
    sheet: string,
    zone: Zone,
    value: (row: number, column: number) => Value,
  ): { row: number; column: number } | null {
    let first: { row: number; column: number } | null = null;
    for (const rule of this.kernel.getters.getDataValidationRules(sheet)) {
      if (rule.isBlocking !== true) continue;
      const accepts = this.judge(sheet, rule);
      for (const range of rule.ranges) {
        for (const cell of shared(range.zone, zone)) {
          if (first !== null && !isBefore(cell, first)) continue;
          const given = value(cell.row, cell.column);
          if (given === null || given === undefined || given === '') continue;
          if (!accepts(given, cell)) first = cell;
        }
      }
    }
    return first;
  }

  /** Whether a value would do. Lists are looked up here: the engine compares them in lower case. */
  private judge(
    sheet: string,
    rule: EngineRule,
  ): (value: Value, cell: { row: number; column: number }) => boolean {
    const { criterion } = rule;
    if (criterion.type === 'isValueInList') {
      const listed = new Set(criterion.values.map(String));
      return (value) => listed.has(shown(value));
    }
    if (criterion.type === 'isValueInRange') {
      const entries = this.kernel.getters.getDataValidationRangeValues(sheet, criterion);
      const listed = new Set(entries.flatMap(({ label, value }) => [label, value]));
      return (value) => listed.has(shown(value));
    }
    return (value, cell) =>
      this.kernel.getters.getValidationResultForCellValue(value ?? null, {
        sheetId: sheet,
        row: cell.row,
        col: cell.column,
      }).isValid;
  }

  private clear(sheet: string, zone: Zone): void {
    for (const rule of [...this.kernel.getters.getDataValidationRules(sheet)]) {
      const zones = rule.ranges.map((range) => range.zone);
      if (!zones.some((standing) => overlap(standing, zone))) continue;
      const rest = zones.flatMap((standing) => without(standing, zone));
      if (rest.length === 0) {
        this.kernel.run('REMOVE_DATA_VALIDATION_RULE', { sheetId: sheet, id: rule.id });
        continue;
      }
      const { id, criterion, isBlocking } = rule;
      this.kernel.run('ADD_DATA_VALIDATION_RULE', {
        sheetId: sheet,
        ranges: rest.map((part) => this.kernel.rangeData(sheet, part)),
        rule: { id, criterion, isBlocking },
      });
    }
  }

  private toScript(sheet: string, rule: EngineRule): ValidationRule {
    const { type, values } = rule.criterion;
    // Rules made in the grid have none of these.
    const extra = rule.criterion as Extra;
    const criteria = scriptCriterion(type);
    const isDate = criteria.startsWith('DATE_');
    return {
      criteria,
      values: values.map((value) => {
        if (type === 'isValueInRange') return this.fullAddress(sheet, value);
        if (extra.semicolons === true) return toSemicolons(value);
        const isNumber = isDate || criteria.startsWith('NUMBER_');
        return isNumber && !value.startsWith('=') && !Number.isNaN(Number(value))
          ? Number(value)
          : value;
      }),
      dropdown: extra.displayStyle !== 'plainText',
      allowInvalid: rule.isBlocking !== true,
      helpText: extra.helpText ?? null,
    };
  }

  private fullAddress(sheet: string, address: string): string {
    const range = this.kernel.getters.getRangeFromSheetXC(sheet, address);
    return this.kernel.address(range.sheetId, range.zone);
  }
}

function shown(value: Value): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

function isBefore(a: { row: number; column: number }, b: { row: number; column: number }): boolean {
  return a.row < b.row || (a.row === b.row && a.column < b.column);
}

function* shared(a: Zone, b: Zone): Generator<{ row: number; column: number }> {
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  for (let row = Math.max(a.top, b.top); row <= bottom; row += 1) {
    for (let column = Math.max(a.left, b.left); column <= right; column += 1) yield { row, column };
  }
}
