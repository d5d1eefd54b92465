import type { MenuEntry, MenuTree } from './gas/context.ts';
import type { Host } from './host.ts';
import type { ScriptGlobals } from './script-globals.ts';

/** One person with the workbook open. */
export interface Person {
  /** The services, strict and not metered, for code that arranges or looks. */
  readonly globals: ScriptGlobals;
  /** Calls a function as `google.script.run` does. */
  call(name: string, ...args: unknown[]): Promise<unknown>;
  /** Types a text into a cell, by tab name and A1 address, and fires `onEdit`. */
  edit(tab: string, address: string, text: string): void;
  /** Pastes rows of texts from a cell on, and fires `onEdit` once for the block. */
  paste(tab: string, address: string, rows: readonly (readonly string[])[]): void;
  /**
   * Converts cells, headers first, to a table as a person does: scripts can set no validation in
   * its columns from then on.
   */
  convertToTable(tab: string, address: string): void;
  /**
   * Opens the file: runs `onOpen` and gives the menus it made. In the mode NONE the person has the
   * add-on, but never used it in this file.
   */
  open(mode?: 'NONE' | 'LIMITED'): readonly MenuTree[];
  /** Gets the add-on from within the file: runs `onInstall` and gives the menus it made. */
  install(): readonly MenuTree[];
  /** Runs a menu command by its caption or its function. */
  runMenu(command: string): void;
}

/** What a person can do; the menus that they open go to `onMenus`. */
export function personOf(
  host: Host,
  email: string,
  onMenus: (menus: readonly MenuTree[]) => void,
): Person {
  let globals: ScriptGlobals | null = null;
  host.workbook.editors.add(email);
  return {
    get globals() {
      // Each service is one of this host, strict about what it offers of Google's.
      globals ??= host.services(email) as unknown as ScriptGlobals;
      return globals;
    },
    call: async (name, ...args) => host.call(name, args, email),
    edit: (tab, address, text) => host.edit(tab, address, text, email),
    paste: (tab, address, rows) => host.paste(tab, address, rows, email),
    convertToTable: (tab, address) => host.convertToTable(tab, address),
    open: (mode) => {
      const menus = host.open(email, mode);
      onMenus(menus);
      return menus;
    },
    install: () => {
      const menus = host.install(email);
      onMenus(menus);
      return menus;
    },
    runMenu: (command) => {
      const commands = host.open(email).flatMap(({ entries }) => commandsOf(entries));
      const found = commands.find(({ name }) => name === command);
      host.runMenu(found?.functionName ?? command, email);
    },
  };
}

/** The commands of a menu and of the menus within it, in order. */
export function commandsOf(
  entries: readonly MenuEntry[],
): { name: string; functionName: string }[] {
  return entries.flatMap((entry) => {
    if (entry === null) return [];
    return 'entries' in entry ? commandsOf(entry.entries) : [entry];
  });
}
