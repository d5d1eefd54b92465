import { library } from './library.ts';
import type { Attachment } from './port.ts';

const { CorePlugin, coreTypes, registries } = library;

export const ATTACH = 'GAS_ATTACH';
export const DETACH = 'GAS_DETACH';

type Getters = InstanceType<typeof CorePlugin>['getters'];
type Range = ReturnType<Getters['getRangeFromRangeData']>;

/** One attachment inside the engine. */
export interface Item {
  readonly id: string;
  readonly kind: Attachment['kind'];
  readonly data: unknown;
  /** `null` belongs to the whole workbook. */
  readonly sheetId: string | null;
  /** `null` belongs to the whole tab. */
  readonly range: Range | null;
}

/** What other parts ask for attachments of a kind, on a tab where one is named (`null`: of none). */
export interface AttachmentGetter {
  getAttachments(kind: Attachment['kind'], sheetId?: string | null): Item[];
  getAttachment(id: string): Item | undefined;
}

/** One attachment in a command or in saved data. */
interface Saved {
  readonly id: string;
  readonly kind: Attachment['kind'];
  readonly data: unknown;
  readonly sheetId: string | null;
  readonly rangeData?: Parameters<Getters['getRangeFromRangeData']>[0] | null;
  readonly address?: string | null;
}

interface State {
  items: Readonly<Record<string, Item | undefined>>;
}

/** A command of ours or one of the engine's that concerns whole tabs. */
interface Command {
  readonly type: string;
  readonly items?: readonly Saved[];
  readonly ids?: readonly string[];
  readonly sheetId?: string;
  readonly sheetIdTo?: string;
}

/**
 * Notes, protections and developer metadata. They follow their cells through inserted, deleted and
 * moved rows and columns, are undone with the step that made them, and are saved with the workbook.
 */
class AttachmentPlugin extends CorePlugin<State> {
  static override getters = ['getAttachments', 'getAttachment', 'getAttachmentsAt'];
  items: Record<string, Item | undefined> = {};

  override adaptRanges(adapters: Parameters<InstanceType<typeof CorePlugin>['adaptRanges']>[0]) {
    const lost: string[] = [];
    for (const item of this.all()) {
      if (item.range === null) continue;
      const change = adapters.applyChange(item.range);
      if (change.changeType === 'REMOVE') lost.push(item.id);
      else if (change.changeType !== 'NONE') {
        this.history.update('items', item.id, { ...item, range: change.range });
      }
    }
    this.detach(lost);
  }

  override handle(command: Command): void {
    if (command.type === ATTACH) {
      for (const saved of command.items ?? []) this.attach(saved);
    } else if (command.type === DETACH) {
      this.detach(command.ids ?? []);
    } else if (command.type === 'DELETE_SHEET') {
      const there = this.all().filter(({ sheetId }) => sheetId === command.sheetId);
      this.detach(there.map(({ id }) => id));
    } else if (command.type === 'DUPLICATE_SHEET') {
      this.copyTo(String(command.sheetId), String(command.sheetIdTo));
    }
  }

  getAttachments(kind: Attachment['kind'], sheetId?: string | null): Item[] {
    const found: Item[] = [];
    // Scripts ask for their metadata again and again.
    for (const id in this.items) {
      const item = this.items[id];
      if (item?.kind !== kind) continue;
      if (sheetId === undefined || item.sheetId === sheetId) found.push(item);
    }
    return found;
  }

  getAttachment(id: string): Item | undefined {
    return this.items[id];
  }

  /** What lies on a cell: the grid asks it to draw the marks of notes. */
  getAttachmentsAt(
    cell: { sheetId: string; col: number; row: number },
    kind: Attachment['kind'],
  ): Item[] {
    return this.getAttachments(kind, cell.sheetId).filter(({ range }) => {
      if (range === null) return false;
      const { top, left, bottom, right } = range.zone;
      return top <= cell.row && cell.row <= bottom && left <= cell.col && cell.col <= right;
    });
  }

  override export(data: object): void {
    const saved = this.all().map((item) => ({
      id: item.id,
      kind: item.kind,
      data: item.data,
      sheetId: item.sheetId,
      address:
        item.range === null ? null : this.getters.getRangeString(item.range, item.range.sheetId),
    }));
    Object.assign(data, { attachments: saved });
  }

  override import(data: object): void {
    const saved = (data as { attachments?: Saved[] }).attachments ?? [];
    for (const item of saved) {
      const range =
        item.sheetId === null || item.address == null
          ? null
          : this.getters.getRangeFromSheetXC(item.sheetId, item.address);
      this.items[item.id] = { ...plain(item), range };
    }
  }

  private all(): Item[] {
    return Object.values(this.items).filter((item) => item !== undefined);
  }

  private attach(saved: Saved): void {
    const range =
      saved.rangeData == null ? null : this.getters.getRangeFromRangeData(saved.rangeData);
    this.history.update('items', saved.id, { ...plain(saved), range });
  }

  /** Takes items away; an undo brings them back to their places in the order. */
  private detach(ids: readonly string[]): void {
    if (ids.length === 0) return;
    const left = { ...this.items };
    for (const id of ids) delete left[id];
    this.history.update('items', left);
  }

  /** A duplicated tab has the notes, protections and metadata of its original. */
  private copyTo(from: string, to: string): void {
    for (const item of this.all()) {
      if (item.sheetId !== from) continue;
      const id = `${item.id}@${to}`;
      const range =
        item.range &&
        this.getters.getRangeFromRangeData({
          _sheetId: to,
          _zone: item.range.unboundedZone,
        });
      this.history.update('items', id, { ...item, id, sheetId: to, range });
    }
  }
}

function plain(saved: Saved): Omit<Item, 'range'> {
  return { id: saved.id, kind: saved.kind, data: saved.data, sheetId: saved.sheetId };
}

/** Registers the plugin, its commands and their inverses: without these, an undo locks the model. */
export function installAttachments(): void {
  registries.corePluginRegistry.add('attachments', AttachmentPlugin);
  // Our commands are not among the engine's own names.
  for (const type of [ATTACH, DETACH]) {
    coreTypes.add(type as never);
    registries.inverseCommandRegistry.add(type as never, (command) => [command]);
  }
}
