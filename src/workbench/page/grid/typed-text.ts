import { library, type Model } from '../../engine/library.ts';

/** What the grid's editor of a cell does with a typed text; the engine's types keep it private. */
interface Editor {
  getters: Model['getters'];
  confirmEdition(content: string): void;
  startEdition(text?: string, selection?: object): void;
}

/** A link with a label of its own is kept by the engine as `[label](address)`. */
const LABELLED = /^\[/;

/**
 * A typed text takes the place of an address, as in Google Sheets. The grid by itself would keep
 * the old address as a link, with the new text as its label.
 */
export function replaceTypedOverAddresses(): void {
  // The class has what the interface says, as a protected member.
  const editor = library.stores.CellComposerStore.prototype as unknown as Editor;
  const confirm = editor.confirmEdition;
  editor.confirmEdition = function (content) {
    const { getters } = this;
    this.getters = { ...getters, getEvaluatedCell: withoutPlainLinks(getters) };
    try {
      confirm.call(this, content);
    } finally {
      this.getters = getters;
    }
  };
}

function withoutPlainLinks(getters: Model['getters']): Model['getters']['getEvaluatedCell'] {
  return (position) => {
    const { link, ...cell } = getters.getEvaluatedCell(position);
    const written = getters.getCell(position);
    const isLabelled = written?.isFormula === false && LABELLED.test(written.content);
    return isLabelled && link !== undefined ? { ...cell, link } : cell;
  };
}

/**
 * The first key opens the editor, which the grid draws only in its next picture; until then the
 * field holds the cell's old text behind the key. Keys that come sooner find the typed text alone.
 */
export function replaceOldTextAtOnce(): void {
  // The class has what the interface says.
  const editor = library.stores.CellComposerStore.prototype as unknown as Editor;
  const start = editor.startEdition;
  editor.startEdition = function (text, selection) {
    start.call(this, text, selection);
    const field = document.activeElement;
    if (text === undefined || !(field instanceof HTMLElement) || !field.isContentEditable) return;
    field.textContent = text;
    const caret = window.getSelection();
    caret?.selectAllChildren(field);
    caret?.collapseToEnd();
  };
}
