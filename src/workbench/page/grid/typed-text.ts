import { library, type Model } from '../../engine/library.ts';

/** What the grid's editor of a cell does with a typed text; the engine's types keep it private. */
interface Editor {
  getters: Model['getters'];
  confirmEdition(content: string): void;
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
