import { className, type ScriptObject } from '../../realm/script-object.ts';
import { NEW_CHART } from '../charts/chart-state.ts';
import type { EmbeddedChart } from '../charts/embedded-chart.ts';
import { readColor } from '../colors.ts';
import type { Constant } from '../enumeration.ts';
import { ProtectionType } from '../enumerations.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import type { SheetHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import { newMetadata } from '../metadata/metadata-item.ts';
import { newProtection } from '../protection/protection-item.ts';
import type { ConditionalFormatRule } from '../rules/color-rule.ts';
import { ConditionalFormatRuleBuilder } from '../rules/color-rule-builder.ts';
import { RangeList } from './range-list.ts';
import { engineOf, sameName } from './sheet-cells.ts';
import { SheetHeaders } from './sheet-headers.ts';

/** A tab: its layers add up to Apps Script's class. */
export class Sheet extends SheetHeaders {
  override readonly [className] = 'Sheet';

  getRangeList(addresses: string[]): RangeList {
    const { handles, sheet } = this[inner];
    return new RangeList(addresses.map((address) => handles.rangeByAddress(address, sheet)));
  }

  hideSheet(): this {
    const { tabs } = engineOf(this);
    const visible = tabs.ids().filter((id) => tabs.isVisible(id));
    if (visible.length === 1 && visible[0] === this[inner].sheet) fail(EXCEPTIONS.lastVisible);
    tabs.setVisible(this[inner].sheet, false);
    return this;
  }

  showSheet(): this {
    engineOf(this).tabs.setVisible(this[inner].sheet, true);
    return this;
  }

  isSheetHidden(): boolean {
    return !engineOf(this).tabs.isVisible(this[inner].sheet);
  }

  getTabColor(): string | null {
    return engineOf(this).tabs.color(this[inner].sheet);
  }

  setTabColor(color: string | null): this {
    engineOf(this).tabs.setColor(this[inner].sheet, color === null ? null : readColor(color));
    return this;
  }

  hasHiddenGridlines(): boolean {
    return !engineOf(this).tabs.hasGridLines(this[inner].sheet);
  }

  setHiddenGridlines(hidden: boolean): this {
    engineOf(this).tabs.setGridLines(this[inner].sheet, !hidden);
    return this;
  }

  copyTo(_spreadsheet: ScriptObject): SheetHandle {
    const { tabs } = engineOf(this);
    const base = `Copy of ${this.getName()}`;
    const names = tabs.ids().map((id) => tabs.name(id));
    const free = (name: string): boolean => !names.some((taken) => sameName(taken, name));
    let name = base;
    for (let count = 2; !free(name); count += 1) name = `${base} ${count}`;
    return this[inner].handles.sheet(tabs.duplicate(this[inner].sheet, name));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    const { handles, sheet } = this[inner];
    return engineOf(this)
      .colorRules.list(sheet)
      .map((rule) => new ConditionalFormatRuleBuilder(handles, { rule, sheet }))
      .map((builder) => builder.build());
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    const { sheet } = this[inner];
    const { rows, columns } = engineOf(this).tabs.size(sheet);
    const wanted = rules.map((rule) => rule[inner].rule);
    const zones = wanted.flatMap((rule) => rule.zones);
    // Rows that a range had when it was asked for may be gone by now.
    if (zones.some(({ bottom, right }) => bottom >= rows || right >= columns)) {
      fail(EXCEPTIONS.outside);
    }
    engineOf(this).colorRules.replace(sheet, wanted);
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  newChart(): ScriptObject {
    return this[inner].handles.chartBuilder(this[inner].sheet, NEW_CHART, null);
  }

  getCharts(): ScriptObject[] {
    const { handles, sheet } = this[inner];
    return engineOf(this)
      .charts.list(sheet)
      .map((chart) => handles.chart(sheet, chart));
  }

  insertChart(chart: EmbeddedChart): void {
    if (chart[inner].chart.ranges.length === 0) fail('A chart needs at least one range.');
    engineOf(this).charts.insert(this[inner].sheet, chart[inner].chart);
  }

  updateChart(chart: EmbeddedChart): void {
    const id = insertedId(chart);
    engineOf(this).charts.update(this[inner].sheet, { ...chart[inner].chart, id });
  }

  removeChart(chart: EmbeddedChart): void {
    engineOf(this).charts.remove(this[inner].sheet, insertedId(chart));
  }

  protect(): ScriptObject {
    const { handles, sheet } = this[inner];
    return newProtection(handles, { sheet, zone: null });
  }

  getProtections(type: Constant): ScriptObject[] {
    const { handles, sheet } = this[inner];
    const ofSheet = type === ProtectionType.SHEET;
    return engineOf(this)
      .attachments.list('protection', sheet)
      .filter((item) => (item.zone === null) === ofSheet)
      .map((item) => handles.protection(item));
  }

  addDeveloperMetadata(key: string, ...rest: (string | Constant)[]): this {
    const { handles, sheet } = this[inner];
    newMetadata(handles, { sheet, zone: null }, key, rest);
    return this;
  }

  getDeveloperMetadata(): ScriptObject[] {
    const { handles, sheet } = this[inner];
    return engineOf(this)
      .attachments.list('metadata', sheet)
      .filter((item) => item.zone === null)
      .map((item) => handles.metadata(item));
  }

  createDeveloperMetadataFinder(): ScriptObject {
    const { handles, sheet } = this[inner];
    return handles.metadataFinder({ sheet, zone: null });
  }

  getFilter(): ScriptObject | null {
    return this[inner].handles.filter(this[inner].sheet);
  }
}

/** The id of a chart that stands on a tab. */
function insertedId(chart: EmbeddedChart): number {
  return chart[inner].id ?? fail('The chart is not on this sheet.');
}
