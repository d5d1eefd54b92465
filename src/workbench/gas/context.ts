import type { Engine } from '../engine/port.ts';
import type { Clock } from '../time/clock.ts';

/** What a script may do: nothing but menus, simple triggers, or all that the user allowed. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** A page that the script shows. */
export interface ShownPage {
  readonly title: string;
  readonly content: string;
  readonly width: number | null;
  readonly height: number | null;
}

export type DialogButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type DialogButtons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** Where the script's user interface appears. Answers come back at once: scripts wait for them. */
export interface Dialogs {
  alert(title: string, message: string, buttons: DialogButtons): DialogButton;
  prompt(
    title: string,
    message: string,
    buttons: DialogButtons,
  ): { button: DialogButton; text: string };
  showSidebar(page: ShownPage): void;
  showDialog(page: ShownPage, modal: boolean): void;
  toast(message: string, title: string, seconds: number): void;
}

/** Keeps texts under keys: a `Map`, or something that outlives the page. */
export interface Store {
  get(key: string): string | null | undefined;
  set(key: string, value: string): unknown;
  delete(key: string): unknown;
  keys(): Iterable<string>;
}

/** A line of a menu: a command, a separator (`null`), or a menu of its own. */
export type MenuEntry = { readonly name: string; readonly functionName: string } | null | MenuTree;

export interface MenuTree {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

/** The workbook that the add-on is opened in. */
export interface Workbook {
  readonly engine: Engine;
  readonly id: string;
  readonly owner: string;
  readonly clock: Clock;
  name: string;
  /** The spreadsheet's zone, which is not the script's. */
  zone: string;
  locale: string;
  /** Everybody who may edit the file, the owner included. */
  readonly editors: Set<string>;
  /** Who holds the document lock, and until when nobody else gets it. */
  lockHolder: object | null;
}

/** One execution of the script, and all that its services reach. */
export interface Context {
  readonly workbook: Workbook;
  readonly user: { readonly email: string };
  readonly mode: AuthMode;
  readonly scriptZone: string;
  readonly dialogs: Dialogs;
  readonly storage: Store;
  /** HTML files of the script by name, without the ending. */
  readonly pages: Readonly<Record<string, string>>;
  readonly onMenu: (menu: MenuTree) => void;
  readonly onLog: (line: string) => void;
  /** This execution, as holder of locks. */
  readonly execution: object;
}
