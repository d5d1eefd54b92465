import { className, ScriptObject } from '../../realm/script-object.ts';
import type { MenuEntry, MenuTree } from '../context.ts';
import { inner } from '../inner.ts';

/** Builds a menu. */
export class Menu extends ScriptObject {
  readonly [className] = 'Menu';
  readonly #caption: string;
  readonly #onMenu: (menu: MenuTree) => void;
  readonly #entries: MenuEntry[] = [];

  constructor(caption: string, onMenu: (menu: MenuTree) => void) {
    super();
    this.#caption = caption;
    this.#onMenu = onMenu;
  }

  get [inner](): MenuTree {
    return { caption: this.#caption, entries: [...this.#entries] };
  }

  addItem(caption: string, functionName: string): this {
    this.#entries.push({ name: caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#entries.push(null);
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#entries.push(menu[inner]);
    return this;
  }

  addToUi(): void {
    this.#onMenu(this[inner]);
  }
}
