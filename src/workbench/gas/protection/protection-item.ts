import type { Guarded } from '../../engine/guard-plugin.ts';
import type { Attachment, Zone } from '../../engine/port.ts';
import type { ScriptObject } from '../../realm/script-object.ts';
import type { Handles } from '../handles.ts';

/** What a protection says. */
export interface ProtectionItem extends Guarded {
  readonly description: string;
  readonly domainEdit: boolean;
}

/** Reads the item of an attachment. */
export function protectionItem(attachment: Attachment): ProtectionItem {
  // Attachments of this kind are written here alone.
  return attachment.data as ProtectionItem;
}

/**
 * Protects a range or a tab. By itself it stops nobody: everybody who may edit stays on it. A range
 * gets another protection each time, a tab keeps its one.
 */
export function newProtection(
  handles: Handles,
  place: { sheet: string; zone: Zone | null },
): ScriptObject {
  const { engine } = handles.context.workbook;
  if (place.zone === null) {
    const standing = engine.attachments
      .list('protection', place.sheet)
      .find((item) => item.zone === null);
    if (standing !== undefined) return handles.protection(standing);
  }
  const data: ProtectionItem = {
    ...{ description: '', editors: null, warningOnly: false, domainEdit: true },
  };
  const attachment: Attachment = {
    ...{ id: `protection:${crypto.randomUUID()}`, kind: 'protection' },
    ...{ sheet: place.sheet, zone: place.zone, data },
  };
  engine.attachments.put([attachment]);
  return handles.protection(attachment);
}
