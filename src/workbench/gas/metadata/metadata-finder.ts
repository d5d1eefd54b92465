import type { Attachment, Zone } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Constant } from '../enumeration.ts';
import type { Handles } from '../handles.ts';
import { locationType } from './metadata.ts';
import { type MetadataItem, metadataItem } from './metadata-item.ts';

/** Where to look: everywhere, on one tab, or on the rows and columns of a range. */
export interface FinderScope {
  readonly sheet: string | null;
  readonly zone: Zone | null;
}

/** Finds developer metadata by what it says and where it stands. */
export class DeveloperMetadataFinder extends ScriptObject {
  readonly [className] = 'DeveloperMetadataFinder';
  readonly #handles: Handles;
  readonly #scope: FinderScope;
  readonly #wanted: Partial<MetadataItem> = {};
  #location: Constant | null = null;

  constructor(handles: Handles, scope: FinderScope) {
    super();
    this.#handles = handles;
    this.#scope = scope;
  }

  withKey(key: string): this {
    Object.assign(this.#wanted, { key });
    return this;
  }

  withValue(value: string): this {
    Object.assign(this.#wanted, { value });
    return this;
  }

  withId(id: number): this {
    Object.assign(this.#wanted, { id });
    return this;
  }

  withVisibility(visibility: Constant): this {
    Object.assign(this.#wanted, { visibility: visibility.name() });
    return this;
  }

  withLocationType(type: Constant): this {
    this.#location = type;
    return this;
  }

  onIntersectingLocations(): this {
    return this;
  }

  find(): ScriptObject[] {
    const { engine } = this.#handles.context.workbook;
    return engine.attachments
      .list('metadata')
      .filter((attachment) => this.#isInScope(attachment) && this.#fits(attachment))
      .map((attachment) => this.#handles.metadata(attachment));
  }

  #isInScope({ sheet, zone }: Attachment): boolean {
    const scope = this.#scope;
    if (scope.sheet === null) return true;
    if (sheet !== scope.sheet) return false;
    if (scope.zone === null) return true;
    if (zone === null) return false;
    const rows = zone.top >= scope.zone.top && zone.bottom <= scope.zone.bottom;
    return rows && zone.left >= scope.zone.left && zone.right <= scope.zone.right;
  }

  #fits(attachment: Attachment): boolean {
    const { sheet } = attachment;
    const rows = sheet === null ? 0 : this.#handles.context.workbook.engine.tabs.size(sheet).rows;
    if (this.#location !== null && locationType(attachment, rows) !== this.#location) return false;
    const item = metadataItem(attachment);
    return Object.entries(this.#wanted).every(
      ([key, value]) => item[key as keyof MetadataItem] === value,
    );
  }
}
