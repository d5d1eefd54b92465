import { className, ScriptObject } from '../../realm/script-object.ts';
import { isZone } from '../../time/zone.ts';
import { readAddress } from '../a1.ts';
import type { Constant } from '../enumeration.ts';
import { ProtectionType } from '../enumerations.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import { User } from '../globals/user.ts';
import { gridId } from '../grid-id.ts';
import type { Handles, RangeHandle, SheetHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import { newMetadata } from '../metadata/metadata-item.ts';
import { sameName } from '../sheet/sheet-cells.ts';
import { NamedRange } from './named-range.ts';

/** What Google Sheets gives a new tab. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** The workbook. */
export class Spreadsheet extends ScriptObject {
  readonly [className] = 'Spreadsheet';
  readonly #handles: Handles;

  constructor(handles: Handles) {
    super();
    this.#handles = handles;
  }

  getId(): string {
    return this.#workbook.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#workbook.id}/edit`;
  }

  getName(): string {
    return this.#workbook.name;
  }

  rename(name: string): void {
    this.#workbook.name = name;
  }

  getSpreadsheetTimeZone(): string {
    return this.#workbook.zone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    if (!isZone(zone)) fail(`Invalid time zone: ${zone}`);
    this.#workbook.zone = zone;
    this.#engine.recalculate();
  }

  getSpreadsheetLocale(): string {
    return this.#workbook.locale;
  }

  getSheets(): SheetHandle[] {
    return this.#engine.tabs.ids().map((id) => this.#handles.sheet(id));
  }

  getNumSheets(): number {
    return this.#engine.tabs.ids().length;
  }

  getSheetById(id: number): SheetHandle | null {
    const sheet = this.#engine.tabs.ids().find((candidate) => gridId(candidate) === id);
    return sheet === undefined ? null : this.#handles.sheet(sheet);
  }

  getSheetByName(name: string): SheetHandle | null {
    const { tabs } = this.#engine;
    const sheet = tabs.ids().find((id) => sameName(tabs.name(id), name));
    return sheet === undefined ? null : this.#handles.sheet(sheet);
  }

  getActiveSheet(): SheetHandle {
    return this.#handles.sheet(this.#engine.selection.sheet());
  }

  setActiveSheet(sheet: SheetHandle): SheetHandle {
    this.#engine.selection.activate(sheet[inner].sheet);
    return sheet;
  }

  getActiveRange(): RangeHandle {
    const { selection } = this.#engine;
    return this.#handles.range(selection.sheet(), selection.zone());
  }

  getActiveCell(): RangeHandle {
    const { row, column } = this.#engine.selection.cell();
    const zone = { top: row, left: column, bottom: row, right: column };
    return this.#handles.range(this.#engine.selection.sheet(), zone);
  }

  getCurrentCell(): RangeHandle {
    return this.getActiveCell();
  }

  setActiveRange(range: RangeHandle): RangeHandle {
    this.#engine.selection.select(range[inner].sheet, range[inner].zone);
    return range;
  }

  setCurrentCell(range: RangeHandle): RangeHandle {
    return this.setActiveRange(range);
  }

  /** Takes a name, a place counted from 0, or both; without a place it goes beside the active tab. */
  insertSheet(first?: string | number, second?: number): SheetHandle {
    const name = typeof first === 'string' ? first : this.#freeName();
    const { tabs, selection } = this.#engine;
    if (tabs.ids().some((id) => sameName(tabs.name(id), name))) fail(EXCEPTIONS.sheetName(name));
    if (name.trim() === '') fail("A sheet name can't be empty.");
    const beside = tabs.ids().indexOf(selection.sheet()) + 1;
    const wanted = typeof first === 'number' ? first : (second ?? beside);
    const position = Math.min(Math.max(0, wanted), tabs.ids().length);
    const sheet = tabs.add(name, position, NEW_ROWS, NEW_COLUMNS);
    selection.activate(sheet);
    return this.#handles.sheet(sheet);
  }

  deleteSheet(sheet: SheetHandle): void {
    const { tabs, selection } = this.#engine;
    const rest = tabs.ids().filter((id) => id !== sheet[inner].sheet && tabs.isVisible(id));
    const next = rest[0] ?? fail(EXCEPTIONS.lastSheet);
    if (selection.sheet() === sheet[inner].sheet) selection.activate(next);
    tabs.remove(sheet[inner].sheet);
  }

  deleteActiveSheet(): SheetHandle {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): SheetHandle {
    const active = this.getActiveSheet() as unknown as { copyTo(to: Spreadsheet): SheetHandle };
    const copy = active.copyTo(this);
    return this.setActiveSheet(copy);
  }

  /** The place is counted from 1. */
  moveActiveSheet(position: number): void {
    const { tabs, selection } = this.#engine;
    if (position < 1 || position > tabs.ids().length) {
      fail('The sheet position is outside the number of sheets.');
    }
    tabs.move(selection.sheet(), position - 1);
  }

  getRange(address: string): RangeHandle {
    if (readAddress(address) === null) {
      const named = this.getRangeByName(address);
      if (named !== null) return named;
    }
    return this.#handles.rangeByAddress(address, this.#engine.selection.sheet());
  }

  getRangeByName(name: string): RangeHandle | null {
    const named = this.#engine.names.list().find((entry) => sameName(entry.name, name));
    return named === undefined ? null : this.#handles.range(named.sheet, named.zone);
  }

  setNamedRange(name: string, range: RangeHandle): void {
    this.#engine.names.set(name, range[inner].sheet, range[inner].zone);
  }

  removeNamedRange(name: string): void {
    this.#engine.names.remove(name);
  }

  getNamedRanges(): NamedRange[] {
    return this.#engine.names.list().map(({ name }) => new NamedRange(this.#handles, name));
  }

  toast(message: string, title = '', seconds = 5): void {
    this.#handles.context.dialogs.toast(message, title, seconds);
  }

  addDeveloperMetadata(key: string, ...rest: (string | Constant)[]): this {
    newMetadata(this.#handles, { sheet: null, zone: null }, key, rest);
    return this;
  }

  getDeveloperMetadata(): ScriptObject[] {
    return this.#engine.attachments
      .list('metadata', null)
      .map((item) => this.#handles.metadata(item));
  }

  createDeveloperMetadataFinder(): ScriptObject {
    return this.#handles.metadataFinder({ sheet: null, zone: null });
  }

  getProtections(type: Constant): ScriptObject[] {
    const ofSheet = type === ProtectionType.SHEET;
    return this.#engine.attachments
      .list('protection')
      .filter((item) => (item.zone === null) === ofSheet)
      .map((item) => this.#handles.protection(item));
  }

  getOwner(): User {
    return new User(this.#workbook.owner);
  }

  getEditors(): User[] {
    return [...this.#workbook.editors].map((email) => new User(email));
  }

  get #workbook() {
    return this.#handles.context.workbook;
  }

  get #engine() {
    return this.#workbook.engine;
  }

  #freeName(): string {
    const { tabs } = this.#engine;
    const names = tabs.ids().map((id) => tabs.name(id).toLowerCase());
    let count = names.length + 1;
    while (names.includes(`sheet${count}`)) count += 1;
    return `Sheet${count}`;
  }
}
