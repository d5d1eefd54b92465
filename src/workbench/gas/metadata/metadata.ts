import type { Attachment } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Whole } from '../a1.ts';
import type { Constant } from '../enumeration.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from '../enumerations.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import type { Handles, RangeHandle, SheetHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import { checkSize, type MetadataItem, metadataItem } from './metadata-item.ts';

/** Where an attachment of metadata belongs. */
export function locationType({ sheet, zone }: Attachment, rows: number): Constant {
  if (sheet === null) return DeveloperMetadataLocationType.SPREADSHEET;
  if (zone === null) return DeveloperMetadataLocationType.SHEET;
  const isColumn = zone.top === 0 && zone.bottom === rows - 1;
  return isColumn ? DeveloperMetadataLocationType.COLUMN : DeveloperMetadataLocationType.ROW;
}

/** Developer metadata: a key and a value on the spreadsheet, a tab, a row or a column. */
export class DeveloperMetadata extends ScriptObject {
  readonly [className] = 'DeveloperMetadata';
  readonly #handles: Handles;
  readonly #id: string;

  constructor(handles: Handles, id: string) {
    super();
    this.#handles = handles;
    this.#id = id;
  }

  getId(): number {
    return this.#item().id;
  }

  getKey(): string {
    return this.#item().key;
  }

  getValue(): string | null {
    return this.#item().value;
  }

  getVisibility(): Constant {
    const isProject = this.#item().visibility === 'PROJECT';
    return isProject ? DeveloperMetadataVisibility.PROJECT : DeveloperMetadataVisibility.DOCUMENT;
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.#handles, this.#attachment());
  }

  setKey(key: string): this {
    return this.#change({ key });
  }

  setValue(value: string): this {
    return this.#change({ value });
  }

  setVisibility(visibility: Constant): this {
    return this.#change({ visibility: visibility.name() });
  }

  moveToColumn(range: RangeHandle): this {
    return this.#move(range[inner]);
  }

  moveToRow(range: RangeHandle): this {
    return this.#move(range[inner]);
  }

  moveToSheet(sheet: SheetHandle): this {
    return this.#move({ sheet: sheet[inner].sheet, zone: null });
  }

  moveToSpreadsheet(): this {
    return this.#move({ sheet: null, zone: null });
  }

  remove(): void {
    this.#handles.context.workbook.engine.attachments.remove([this.#attachment().id]);
  }

  #attachment(): Attachment {
    const { attachments } = this.#handles.context.workbook.engine;
    return attachments.find(this.#id) ?? fail('The developer metadata does not exist.');
  }

  #item(): MetadataItem {
    return metadataItem(this.#attachment());
  }

  #change(changes: Partial<MetadataItem>): this {
    const attachment = this.#attachment();
    const changed = { ...attachment, data: { ...metadataItem(attachment), ...changes } };
    checkSize(this.#handles, changed);
    this.#handles.context.workbook.engine.attachments.put([changed]);
    return this;
  }

  #move(to: Pick<Attachment, 'sheet' | 'zone'>): this {
    const { engine } = this.#handles.context.workbook;
    if (to.sheet !== null && to.zone !== null) {
      const { rows, columns } = engine.tabs.size(to.sheet);
      const { top, left, bottom, right } = to.zone;
      const isColumn = left === right && top === 0 && bottom === rows - 1;
      const isRow = top === bottom && left === 0 && right === columns - 1;
      if (!isColumn && !isRow) fail(EXCEPTIONS.metadataOnRange);
    }
    engine.attachments.put([{ ...this.#attachment(), sheet: to.sheet, zone: to.zone }]);
    return this;
  }
}

/** Where developer metadata stands. */
export class DeveloperMetadataLocation extends ScriptObject {
  readonly [className] = 'DeveloperMetadataLocation';
  readonly #handles: Handles;
  readonly #attachment: Attachment;

  constructor(handles: Handles, attachment: Attachment) {
    super();
    this.#handles = handles;
    this.#attachment = attachment;
  }

  getLocationType(): Constant {
    const { sheet } = this.#attachment;
    const rows = sheet === null ? 0 : this.#handles.context.workbook.engine.tabs.size(sheet).rows;
    return locationType(this.#attachment, rows);
  }

  getSpreadsheet(): ScriptObject | null {
    return this.#attachment.sheet === null ? this.#handles.spreadsheet() : null;
  }

  getSheet(): ScriptObject | null {
    const { sheet } = this.#attachment;
    return sheet === null ? null : this.#handles.sheet(sheet);
  }

  getColumn(): ScriptObject | null {
    return this.#range('COLUMN', 'columns');
  }

  getRow(): ScriptObject | null {
    return this.#range('ROW', 'rows');
  }

  #range(type: string, whole: Whole): ScriptObject | null {
    const { sheet, zone } = this.#attachment;
    if (sheet === null || zone === null || this.getLocationType().name() !== type) return null;
    return this.#handles.range(sheet, zone, whole);
  }
}
