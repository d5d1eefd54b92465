import type { Attachment, Zone } from '../../engine/port.ts';
import { ScriptException } from '../../realm/script-object.ts';
import { Constant } from '../enumeration.ts';
import { DeveloperMetadataVisibility } from '../enumerations.ts';
import type { Handles } from '../handles.ts';

/** What a developer metadata says. */
export interface MetadataItem {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  /** The name of a `DeveloperMetadataVisibility`. */
  readonly visibility: string;
}

/** Google's limit for keys and values together: on the spreadsheet, and again on each sheet. */
const LARGEST = 30_000;

/** Reads the item of an attachment. */
export function metadataItem(attachment: Attachment): MetadataItem {
  // Attachments of this kind are written here alone.
  return attachment.data as MetadataItem;
}

/** Adds developer metadata somewhere. Its value and visibility are optional, in this order. */
export function newMetadata(
  handles: Handles,
  place: { sheet: string | null; zone: Zone | null },
  key: string,
  rest: readonly (string | Constant | null | undefined)[],
): Attachment {
  const { engine } = handles.context.workbook;
  const value = rest.find((part) => typeof part === 'string') ?? null;
  const visibility = rest.find((part) => part instanceof Constant);
  const known = engine.attachments.list('metadata').map((item) => metadataItem(item).id);
  const item: MetadataItem = {
    id: Math.max(100_000, ...known) + 1,
    key,
    value: typeof value === 'string' ? value : null,
    visibility: (visibility ?? DeveloperMetadataVisibility.DOCUMENT).toString(),
  };
  const attachment: Attachment = {
    ...{ id: `metadata:${item.id}`, kind: 'metadata', sheet: place.sheet, zone: place.zone },
    data: item,
  };
  checkSize(handles, attachment);
  engine.attachments.put([attachment]);
  return attachment;
}

/** Refuses metadata beyond Google's limit. */
export function checkSize(handles: Handles, added: Attachment): void {
  const others = handles.context.workbook.engine.attachments
    .list('metadata', added.sheet)
    .filter((item) => item.id !== added.id);
  const size = [...others, added]
    .map(metadataItem)
    .reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (size > LARGEST) {
    throw new ScriptException(
      `Developer metadata is limited to ${LARGEST} characters for the spreadsheet and for each sheet.`,
    );
  }
}
