import { Component, xml } from '@odoo/owl';
import type { Item } from '../../engine/attachment-plugin.ts';
import { library } from '../../engine/library.ts';

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** The text of a cell's note; blank where it has none. */
export function noteAt(getters: object, position: Position): string {
  // A getter of our own plugin, which the engine's types do not name.
  const { getAttachmentsAt } = getters as {
    getAttachmentsAt(position: Position, kind: 'note'): Item[];
  };
  return String(getAttachmentsAt(position, 'note')[0]?.data ?? '');
}

class NotePopover extends Component<{ text: string }> {
  static override template = xml`<div class="cell-note" t-esc="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxWidth: 280, maxHeight: 400 };
}

const CORNER = {
  name: 'note',
  width: 8,
  height: 8,
  paths: [{ path: 'M0 0 L8 0 L8 8 Z', fillColor: '#f9ab00' }],
};

/** The grid has no notes of its own: a mark in the cell's corner, and the text on hover. */
export function showNotes(): void {
  const { cellPopoverRegistry, iconsOnCellRegistry } = library.registries;
  cellPopoverRegistry.add('note', {
    onHover: (position, getters) => {
      const text = noteAt(getters, position);
      if (text === '') return { isOpen: false };
      return { isOpen: true, props: { text }, Component: NotePopover, cellCorner: 'top-right' };
    },
  });
  iconsOnCellRegistry.add('note', (getters, position) =>
    noteAt(getters, position) === ''
      ? undefined
      : {
          type: 'note',
          position,
          priority: 0,
          horizontalAlign: 'right',
          size: 8,
          margin: 1,
          svg: CORNER,
        },
  );
}
