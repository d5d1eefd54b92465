import { ATTACH, type AttachmentGetter, DETACH, type Item } from './attachment-plugin.ts';
import type { Kernel } from './kernel.ts';
import type { Attachment, Attachments } from './port.ts';

/** Notes, protections and developer metadata. */
export class EngineAttachments implements Attachments {
  private readonly kernel: Kernel;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  list(kind: Attachment['kind'], sheet?: string | null): Attachment[] {
    return this.getter().getAttachments(kind, sheet).map(shown);
  }

  find(id: string): Attachment | undefined {
    const item = this.getter().getAttachment(id);
    return item && shown(item);
  }

  put(items: readonly Attachment[]): void {
    if (items.length === 0) return;
    const saved = items.map(({ id, kind, data, sheet, zone }) => ({
      id,
      kind,
      data,
      sheetId: sheet,
      rangeData: sheet === null || zone === null ? null : this.kernel.rangeData(sheet, zone),
    }));
    this.kernel.run(ATTACH, { items: saved });
  }

  remove(ids: readonly string[]): void {
    if (ids.length > 0) this.kernel.run(DETACH, { ids: [...ids] });
  }

  private getter(): AttachmentGetter {
    // The getters of our own plugin are not among the engine's types.
    return this.kernel.getters as unknown as AttachmentGetter;
  }
}

function shown({ id, kind, sheetId, range, data }: Item): Attachment {
  return { id, kind, sheet: sheetId, zone: range === null ? null : { ...range.zone }, data };
}
