import type { ShownPage } from '../gas/context.ts';
import { createHost, type Host } from '../host.ts';
import { makeFrameRealms } from '../realm/frame-realm.ts';
import { zoneOf } from '../run/script-files.ts';
import type { AddOn } from './add-on.ts';
import { pageDialogs } from './dialogs.ts';
import type { Elements } from './elements.ts';
import type { Wish } from './frame/letters.ts';
import { SidebarFrame } from './frame/sidebar-frame.ts';
import { type Grid, mountGrid } from './grid/grid.ts';
import { followTabInView } from './grid/tab-in-view.ts';
import type { Shortcut } from './keys.ts';
import type { Messages } from './messages.ts';
import type { PageOptions } from './options.ts';
import type { Beginning } from './start-over.ts';
import { keepJournal, readJournal } from './storage/journal.ts';
import { KeptProperties } from './storage/properties.ts';
import type { OpenSidebar, SavedWork, WorkStore } from './storage/saved-work.ts';

/** What the workbook is opened with. */
export interface WorkbookParts {
  readonly elements: Elements;
  readonly messages: Messages;
  readonly options: PageOptions;
  readonly store: WorkStore;
  readonly addOn: AddOn;
}

/** The address of the one person here, who owns the workbook. */
const OWNER = 'you@example.com';

/** The add-on's own commands for a new workbook, as a person finds them in the menu. */
const FIRST_COMMAND: Readonly<Record<Beginning, string>> = {
  sample: 'loadSampleCompany',
  empty: 'showStart',
};

/** More changes than this make a new snapshot worth its while when the page is opened. */
const MANY_CHANGES = 200;

/** The workbook on the page: the host, its grid, its sidebar, and all of it saved as it changes. */
export class PageWorkbook {
  readonly host: Host;
  readonly #parts: WorkbookParts;
  readonly #properties: KeptProperties;
  readonly #sidebar: SidebarFrame;
  #openSidebar: OpenSidebar | null = null;
  #savings = 0;
  #isSaved = true;
  #grid: Grid | null = null;

  private constructor(parts: WorkbookParts, saved: SavedWork | null) {
    const { options, store, addOn, messages, elements } = parts;
    this.#parts = parts;
    this.#properties = new KeptProperties(saved?.properties ?? {}, (properties) =>
      this.#save(store.put('properties', properties)),
    );
    this.host = createHost({
      files: addOn.files,
      makeRealm: makeFrameRealms(document),
      dialogs: pageDialogs(messages, (page) => this.#showSidebar(page)),
      storage: this.#properties,
      clock: options.clock,
      timeZone: options.timeZone,
      scriptTimeZone: zoneOf(addOn.files),
      locale: 'en_US',
      owner: OWNER,
      name: 'Social media plan',
      ...(saved && { snapshot: saved.snapshot, changes: readJournal(saved.changes) }),
    });
    this.#sidebar = new SidebarFrame(elements.sidebar, {
      functions: this.host.functions,
      call: (name, args) => this.host.call(name, args),
      wish: (kind) => this.#wish(kind),
    });
  }

  /** Opens what was saved, or a new workbook with the add-on's first command run in it. */
  static async open(parts: WorkbookParts): Promise<PageWorkbook> {
    const saved = await parts.store.read();
    const workbook = new PageWorkbook(parts, saved);
    await workbook.#begin(saved);
    return workbook;
  }

  /** What a key asks for, wherever the focus is. */
  shortcut(shortcut: Shortcut): void {
    const grid = this.#grid;
    if (grid === null) return;
    if (shortcut === 'menu') grid.openMenu();
    else if (shortcut === 'note') this.#say(grid.noteOfSelection() || 'This cell has no note.');
    else if (this.#sidebar.isOpen && !this.#sidebar.hasFocus) this.#sidebar.focus();
    else grid.focus();
  }

  async #begin(saved: SavedWork | null): Promise<void> {
    const { elements, store, options, addOn } = this.#parts;
    const { engine } = this.host;
    // What the script changes from here on comes after the changes that were saved.
    if (saved !== null) this.#keepChanges();
    this.#grid = await mountGrid(elements.grid, engine.model, {
      menus: this.#guarded(() => this.host.open()) ?? [],
      run: (functionName) => this.#run(functionName),
      say: (text) => this.#say(text),
    });
    if (saved === null) this.#run(FIRST_COMMAND[options.beginning]);
    // A sidebar of other files than those that are here now would be a stranger to them.
    else if (saved.sidebar?.version === addOn.version) this.#showSidebar(saved.sidebar.page);
    const tab = engine.tabs.ids().find((id) => id === saved?.tab);
    if (tab !== undefined) engine.selection.activate(tab);
    if (saved === null) {
      await this.#saveWhole();
      this.#keepChanges();
    } else if (saved.changes.length > MANY_CHANGES) {
      await this.#saveWhole();
    } else {
      await this.#save(store.put('sidebar', this.#openSidebar));
    }
    followTabInView(engine.model, (id) => this.#save(store.put('tab', id)));
    this.host.followGrid((error) => this.#tell(error));
    this.#grid.focus();
  }

  #keepChanges(): void {
    const { store } = this.#parts;
    keepJournal(this.host.engine.model, (change) => this.#save(store.append(change)));
  }

  /** Saves the workbook as it stands: the changes up to here are in it. */
  #saveWhole(): Promise<void> {
    const { engine } = this.host;
    return this.#save(
      this.#parts.store.replace({
        snapshot: engine.snapshot(),
        properties: this.#properties.all(),
        sidebar: this.#openSidebar,
        tab: engine.selection.sheet(),
      }),
    );
  }

  #showSidebar(page: ShownPage): void {
    const { addOn, store } = this.#parts;
    this.#openSidebar = { version: addOn.version, page };
    this.#save(store.put('sidebar', this.#openSidebar));
    this.#sidebar.show(page);
  }

  #closeSidebar(): void {
    this.#openSidebar = null;
    this.#save(this.#parts.store.put('sidebar', null));
    this.#sidebar.close();
    this.#grid?.focus();
  }

  #wish(kind: Wish['kind']): void {
    if (kind === 'close') this.#closeSidebar();
    else if (kind === 'focus grid') this.#grid?.focus();
    else this.shortcut(kind);
  }

  #run(functionName: string): void {
    this.#guarded(() => this.host.runMenu(functionName));
  }

  /** Runs the script and tells what it throws: Google shows such errors, too. */
  #guarded<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      this.#tell(error);
      return null;
    }
  }

  #tell(error: unknown): void {
    this.#say(error instanceof Error ? error.message : String(error), 'The script stopped', -1);
    // For whoever has the console open, and for the tests.
    reportError(error);
  }

  #say(text: string, title = '', seconds: number | null = null): void {
    this.#parts.messages.show(text, title, seconds);
  }

  /** Follows one saving, and says in the bar how matters stand. */
  async #save(saving: Promise<void>): Promise<void> {
    const { saving: place } = this.#parts.elements;
    this.#savings += 1;
    place.textContent = 'Saving…';
    try {
      await saving;
    } catch {
      this.#isSaved = false;
    }
    this.#savings -= 1;
    if (this.#savings > 0) return;
    place.textContent = this.#isSaved
      ? 'Saved in this browser, and nowhere else.'
      : 'This browser could not save all changes: download the workbook to keep it.';
  }
}
