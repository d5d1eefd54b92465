import type { Model } from '../../engine/library.ts';

/** Hands over the id of the tab in view whenever another one comes into view. */
export function followTabInView(model: Model, save: (tab: string) => void): void {
  let tab = model.getters.getActiveSheetId();
  model.on('update', {}, () => {
    const now = model.getters.getActiveSheetId();
    if (now === tab) return;
    tab = now;
    save(tab);
  });
}
