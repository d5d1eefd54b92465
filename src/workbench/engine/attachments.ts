import { ATTACH, type AttachmentGetter, DETACH } from './attachment-plugin.ts';
import type { Kernel } from './kernel.ts';
import type { Attachment, Attachments } from './port.ts';

/** Notes, protections and developer metadata. */
export class EngineAttachments implements Attachments {
  private readonly kernel: Kernel;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  list(kind: Attachment['kind'], sheet?: string | null): Attachment[] {
    // A getter of our own plugin is not among the engine's types.
    const { getAttachments } = this.kernel.getters as unknown as AttachmentGetter;
    return getAttachments(kind, sheet).map((item) => ({
      id: item.id,
      kind,
      sheet: item.sheetId,
      zone: item.range === null ? null : { ...item.range.zone },
      data: item.data,
    }));
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
}
