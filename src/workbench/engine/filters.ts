import { dateValue, engineCriterion } from './criteria.ts';
import { toEngineFormula } from './formula-text.ts';
import type { Kernel } from './kernel.ts';
import type { Attachment, Attachments, FilterRule, Filters, Zone } from './port.ts';

/** A filter is a table of the engine's that looks like no table. */
const PLAIN_TABLE = {
  ...{ hasFilters: true, totalRow: false, firstColumn: false, lastColumn: false },
  ...{ numberOfHeaders: 1, bandedRows: false, bandedColumns: false, automaticAutofill: false },
  styleId: 'None',
};

/** Filters of tabs. The engine forgets their rules, so these are attached to the header cells. */
export class EngineFilters implements Filters {
  private readonly kernel: Kernel;
  private readonly attachments: Attachments;

  constructor(kernel: Kernel, attachments: Attachments) {
    this.kernel = kernel;
    this.attachments = attachments;
    for (const sheet of kernel.getters.getSheetIds()) {
      for (const rule of this.rules(sheet)) this.apply(sheet, rule.zone?.left ?? 0, rule.data);
    }
  }

  zone(sheet: string): Zone | null {
    const tables = this.kernel.getters.getCoreTables(sheet);
    const found = tables.find((table) => table.config.hasFilters);
    return found === undefined ? null : { ...found.range.zone };
  }

  create(sheet: string, zone: Zone): void {
    this.kernel.run('CREATE_TABLE', {
      sheetId: sheet,
      ranges: [this.kernel.boundedRangeData(sheet, zone)],
      config: PLAIN_TABLE,
      tableType: 'static',
    });
  }

  remove(sheet: string): void {
    const zone = this.zone(sheet);
    if (zone === null) return;
    this.attachments.remove(this.rules(sheet).map(({ id }) => id));
    this.kernel.run('REMOVE_TABLE', { sheetId: sheet, target: [zone] });
  }

  rule(sheet: string, column: number): FilterRule | null {
    return this.ruleAt(sheet, column)?.data ?? null;
  }

  setRule(sheet: string, column: number, rule: FilterRule | null): void {
    const zone = this.zone(sheet);
    if (zone === null) return;
    const standing = this.ruleAt(sheet, column);
    if (rule === null) this.attachments.remove(standing === undefined ? [] : [standing.id]);
    else {
      const id = standing?.id ?? `filter:${crypto.randomUUID()}`;
      const cell = { top: zone.top, left: column, bottom: zone.top, right: column };
      this.attachments.put([{ id, kind: 'filter', sheet, zone: cell, data: rule }]);
    }
    this.apply(sheet, column, rule);
  }

  private ruleAt(sheet: string, column: number): Attachment<FilterRule> | undefined {
    return this.rules(sheet).find((rule) => rule.zone?.left === column);
  }

  private rules(sheet: string): Attachment<FilterRule>[] {
    // These are written here alone.
    return this.attachments.list('filter', sheet) as Attachment<FilterRule>[];
  }

  private apply(sheet: string, column: number, rule: FilterRule | null): void {
    const zone = this.zone(sheet);
    if (zone === null) return;
    const value = engineFilter(rule);
    this.kernel.run('UPDATE_FILTER', { sheetId: sheet, col: column, row: zone.top, value });
  }
}

function engineFilter(rule: FilterRule | null): object {
  if (rule === null || rule.criteria === '') {
    return { filterType: 'values', hiddenValues: [...(rule?.hidden ?? [])] };
  }
  const type = engineCriterion(rule.criteria);
  const values = rule.values.map((value) => toEngineFormula(String(value)));
  return { filterType: 'criterion', type, values, ...dateValue(type) };
}
