import { App } from '@odoo/owl';
import { library, type Model } from '../../engine/library.ts';
import type { MenuTree } from '../../gas/context.ts';
import { offerCharts } from './charts.ts';
import { menuId, offerMenus } from './menu.ts';
import { noteAt, showNotes } from './notes.ts';
import { replaceOldTextAtOnce, replaceTypedOverAddresses } from './typed-text.ts';

/** What the grid needs of the page around it. */
export interface GridPage {
  readonly menus: readonly MenuTree[];
  /** Runs a menu command. */
  run(functionName: string): void;
  say(text: string): void;
}

/** The spreadsheet on the page. */
export interface Grid {
  focus(): void;
  /** Opens the add-on's menu with its first line chosen: arrows, Enter and Escape do the rest. */
  openMenu(): void;
  /** The note of the selected cell; blank where it has none. */
  noteOfSelection(): string;
}

/** What the bar itself can do; the engine's types keep it private. */
interface TopBar {
  readonly menus: readonly { readonly id: string }[];
  openMenu(menu: object, entry: HTMLElement, withFirstLine: boolean): void;
}

/** Shows the model's grid with its bars, charts, notes and the add-on's menus. */
export async function mountGrid(place: HTMLElement, model: Model, page: GridPage): Promise<Grid> {
  offerCharts();
  showNotes();
  replaceTypedOverAddresses();
  replaceOldTextAtOnce();
  offerMenus(page.menus, (functionName) => page.run(functionName));
  const topBar = captureTopBar();
  const templates = await (await fetch('/grid-templates.xml')).text();
  const app = new App(library.Spreadsheet, {
    templates,
    warnIfNoStaticProps: false,
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => page.say(text),
      raiseError: (text: string, then?: () => void) => {
        window.alert(text);
        then?.();
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
        window.confirm(text) ? confirm() : cancel?.(),
    },
  });
  const spreadsheet = await app.mount(place);
  return {
    focus: () => spreadsheet.focusGrid(),
    openMenu: () => openMenu(place, topBar()),
    noteOfSelection: () => noteAt(model.getters, model.getters.getActivePosition()),
  };
}

/** The bar opens its menus on a click only; the component itself can choose a line as well. */
function captureTopBar(): () => TopBar | null {
  let topBar: TopBar | null = null;
  const Original = library.components.TopBar;
  library.Spreadsheet.components.TopBar = class extends Original {
    override setup(): void {
      super.setup();
      topBar = this as unknown as TopBar;
    }
  };
  return () => topBar;
}

function openMenu(place: HTMLElement, topBar: TopBar | null): void {
  const entry = place.querySelector<HTMLElement>(`[data-id="${menuId(0)}"]`);
  const menu = topBar?.menus.find(({ id }) => id === menuId(0));
  if (topBar === null || entry === null || menu === undefined) return;
  topBar.openMenu(menu, entry, true);
}
