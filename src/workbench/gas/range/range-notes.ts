import type { Attachment, Zone } from '../../engine/port.ts';
import { inner } from '../inner.ts';
import { checkBlock } from './blocks.ts';
import { RangeFormats } from './range-formats.ts';
import { engineOf, mapZone } from './range-geometry.ts';

/** Notes on cells. */
export abstract class RangeNotes extends RangeFormats {
  getNotes(): string[][] {
    const notes = this.#notes();
    return mapZone(this[inner].zone, (row, column) => notes.get(`${row}:${column}`)?.text ?? '');
  }

  getNote(): string {
    const { top, left } = this[inner].zone;
    return this.#notes().get(`${top}:${left}`)?.text ?? '';
  }

  setNotes(notes: unknown): this {
    const block = checkBlock(this, notes, 'setNotes');
    this.#put(block.map((line) => line.map((note) => (note == null ? '' : String(note)))));
    return this;
  }

  setNote(note: string | null): this {
    this.#put(mapZone(this[inner].zone, () => note ?? ''));
    return this;
  }

  clearNote(): this {
    return this.setNote('');
  }

  #put(block: readonly (readonly string[])[]): void {
    const { sheet, zone } = this[inner];
    const standing = this.#notes();
    const gone: string[] = [];
    const items: Attachment[] = [];
    block.forEach((line, index) => {
      line.forEach((text, offset) => {
        const [row, column] = [zone.top + index, zone.left + offset];
        const known = standing.get(`${row}:${column}`);
        if (text === '') {
          if (known !== undefined) gone.push(known.id);
          return;
        }
        const cell: Zone = { top: row, left: column, bottom: row, right: column };
        const id = known?.id ?? `note:${crypto.randomUUID()}`;
        items.push({ id, kind: 'note', sheet, zone: cell, data: text });
      });
    });
    engineOf(this).attachments.remove(gone);
    engineOf(this).attachments.put(items);
  }

  #notes(): Map<string, { id: string; text: string }> {
    const items = engineOf(this).attachments.list('note', this[inner].sheet);
    return new Map(
      items.map(({ id, zone, data }) => [`${zone?.top}:${zone?.left}`, { id, text: String(data) }]),
    );
  }
}
