import { createEngine, type SpreadsheetEngine } from './engine/create-engine.ts';
import { PROTECTED, Refusal, type Zone } from './engine/port.ts';
import { readAddress } from './gas/a1.ts';
import { checkArguments, unknownMember } from './gas/arguments.ts';
import { checkAuthorization, scopesOfManifest } from './gas/authorization.ts';
import type { AuthMode, Context, Dialogs, MenuTree, Store, Workbook } from './gas/context.ts';
import { createHandles, createServices } from './gas/create-services.ts';
import { AuthModeConstant } from './gas/enumerations.ts';
import { EXCEPTIONS } from './gas/exceptions.ts';
import { User } from './gas/globals/user.ts';
import type { Place } from './gas/handles.ts';
import { contentOf } from './gas/values/cell-content.ts';
import { Meter } from './meter.ts';
import { PlannedFailure } from './planned-failure.ts';
import { type LoadedScript, loadScript, type ScriptFile } from './realm/load-script.ts';
import { createMembrane, type MembraneHooks } from './realm/membrane.ts';
import { HOST_INTRINSICS, type MakeRealm } from './realm/realm.ts';
import { ScriptException, type ScriptObject } from './realm/script-object.ts';
import type { Clock } from './time/clock.ts';
import { serialOf } from './time/serial.ts';
import { wallOf } from './time/zone.ts';
import { toClient, toServer } from './wire.ts';

export interface HostOptions {
  /**
   * The built files by name: `.js` is script, in the order of the names; `.html` is a page. The
   * scopes of `appsscript.json` hold; without it, or without scopes in it, everything is allowed.
   */
  readonly files: Readonly<Record<string, string>>;
  readonly makeRealm: MakeRealm;
  readonly dialogs: Dialogs;
  readonly storage: Store;
  readonly clock: Clock;
  /** The spreadsheet's zone. */
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  readonly locale: string;
  /** The e-mail of the workbook's owner, who is also the person at the keyboard. */
  readonly owner: string;
  readonly name: string;
  /** What `engine.snapshot()` gave; an empty workbook otherwise. */
  readonly snapshot?: object;
  readonly onLog?: (line: string) => void;
}

/** The add-on in a workbook: one host for Node and for the page. Everything in it is synchronous. */
export interface Host {
  readonly engine: SpreadsheetEngine;
  readonly workbook: Workbook;
  readonly meter: Meter;
  readonly failure: PlannedFailure;
  /** The functions that `google.script.run` offers. */
  readonly functions: readonly string[];
  /**
   * Runs `onOpen`, as when a person opens the file, and gives the menus that it made. In the mode
   * NONE the person has the add-on, but never used it in this file.
   */
  open(user?: string, mode?: 'NONE' | 'LIMITED'): readonly MenuTree[];
  /** Runs `onInstall`, as when a person gets the add-on from within this file. */
  install(user?: string): readonly MenuTree[];
  /** Calls a function as `google.script.run` does and gives what the success handler would get. */
  call(name: string, args: readonly unknown[], user?: string): unknown;
  /** Runs a menu command. */
  runMenu(functionName: string, user?: string): void;
  /** Types a text into a cell of a tab, and fires `onEdit`. */
  edit(tab: string, address: string, text: string, user?: string): void;
  /**
   * Converts cells of a tab, headers first, to a table as a person does: its columns get types of
   * their own, and scripts can set no validation there.
   */
  convertToTable(tab: string, address: string): void;
  /** From now on, edits in the grid fire `onEdit`. An error of it goes to `onError`. */
  followGrid(onError: (error: unknown) => void): void;
  /** The services for code of the host's own realm, strict and not metered. */
  services(user?: string): Readonly<Record<string, unknown>>;
}

/** Google runs a function whose name ends so for no client. */
const PRIVATE = /_$/;

/** Opens a workbook with the add-on in it. */
export function createHost(options: HostOptions): Host {
  const scripts = Object.keys(options.files)
    .filter((name) => name.endsWith('.js'))
    .sort(inProjectOrder)
    .map((name): ScriptFile => ({ name, source: options.files[name] ?? '' }));
  const pages = Object.fromEntries(
    Object.entries(options.files)
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, content]) => [name.replace(/\.html$/, ''), content]),
  );
  const serialNow = (): number => serialOf(options.clock.now(), workbook?.zone ?? options.timeZone);
  // The engine asks for the time while it opens, before there is a workbook.
  let workbook: Workbook | undefined;
  const engine = createEngine({
    serialNow,
    actor: { email: options.owner, owner: true },
    ...(options.snapshot === undefined ? {} : { snapshot: options.snapshot }),
  });
  workbook = {
    ...{ engine, id: 'workbench-spreadsheet', owner: options.owner, clock: options.clock },
    ...{ name: options.name, zone: options.timeZone, locale: options.locale },
    ...{ editors: new Set([options.owner]), lockHolder: null },
  };
  return new WorkbookHost(options, workbook, engine, scripts, pages);
}

/** The menu's file comes first: its functions are stubs that the others replace. */
function inProjectOrder(a: string, b: string): number {
  const rank = (name: string): number => (name === 'Menu.js' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

class WorkbookHost implements Host {
  readonly engine: SpreadsheetEngine;
  readonly workbook: Workbook;
  readonly meter = new Meter();
  readonly failure = new PlannedFailure();
  readonly functions: readonly string[];
  readonly #options: HostOptions;
  readonly #scripts: readonly ScriptFile[];
  readonly #pages: Readonly<Record<string, string>>;
  readonly #scopes: readonly string[] | null;
  #menus: MenuTree[] = [];
  #day: number;
  #watching = false;

  constructor(
    options: HostOptions,
    workbook: Workbook,
    engine: SpreadsheetEngine,
    scripts: readonly ScriptFile[],
    pages: Readonly<Record<string, string>>,
  ) {
    this.#options = options;
    this.workbook = workbook;
    this.engine = engine;
    this.#scripts = scripts;
    this.#pages = pages;
    this.#scopes = scopesOfManifest(options.files['appsscript.json']);
    this.#day = Math.floor(engine.shared.serialNow());
    const context = this.#context('NONE', options.owner);
    const loaded = this.#load(context);
    this.functions = loaded.names.filter((name) => !PRIVATE.test(name));
    loaded.dispose();
  }

  open(user = this.#options.owner, mode: 'NONE' | 'LIMITED' = 'LIMITED'): readonly MenuTree[] {
    return this.#start('onOpen', mode, user);
  }

  install(user = this.#options.owner): readonly MenuTree[] {
    return this.#start('onInstall', 'FULL', user);
  }

  #start(trigger: string, mode: AuthMode, user: string): readonly MenuTree[] {
    this.#menus = [];
    if (this.functions.includes(trigger)) {
      const context = this.#context(mode, user);
      this.#run(context, trigger, [this.#event(context)]);
    }
    return this.#menus;
  }

  call(name: string, args: readonly unknown[], user = this.#options.owner): unknown {
    const given = toServer(args);
    if (!this.functions.includes(name)) throw new Error(`Script function not found: ${name}`);
    return toClient(this.#run(this.#context('FULL', user), name, given));
  }

  runMenu(functionName: string, user = this.#options.owner): void {
    if (!this.functions.includes(functionName)) {
      throw new Error(`Script function not found: ${functionName}`);
    }
    this.#run(this.#context('FULL', user), functionName, []);
  }

  edit(tab: string, address: string, text: string, user = this.#options.owner): void {
    const { cells } = this.engine;
    const { sheet, zone } = this.#place(tab, address);
    const { top: row, left: column } = zone;
    const before = cells.read(sheet, zone)[0]?.[0]?.text ?? '';
    const year = new Date(wallOf(this.workbook.clock.now(), this.workbook.zone)).getUTCFullYear();
    const format = cells.format(sheet, row, column);
    const content = contentOf(text, { zone: this.workbook.zone, year, format });
    const refused = this.engine.validations.refusal(sheet, zone, () => content.judged);
    if (refused !== null) throw new ScriptException(EXCEPTIONS.validation(address));
    this.#quietly(() => {
      try {
        this.#as(user, () => cells.write(sheet, row, column, [[content.write]]));
      } catch (error) {
        throw translate(error);
      }
    });
    this.#fireEdit(sheet, zone, { before, user });
  }

  convertToTable(tab: string, address: string): void {
    const { sheet, zone } = this.#place(tab, address);
    const id = `table:${sheet}:${zone.top}:${zone.left}`;
    this.engine.attachments.put([{ id, kind: 'table', sheet, zone, data: null }]);
  }

  #place(tab: string, address: string): Place {
    const { tabs } = this.engine;
    const sheet = tabs.ids().find((id) => tabs.name(id) === tab);
    if (sheet === undefined) throw new Error(`There is no tab ${tab}.`);
    const zone = readAddress(address)?.zoneIn(tabs.size(sheet));
    if (zone == null) throw new Error(`${address} is no cell.`);
    return { sheet, zone };
  }

  followGrid(onError: (error: unknown) => void): void {
    this.#watching = true;
    this.engine.shared.edits = [];
    this.engine.model.on('update', this, () => {
      const edits = this.engine.shared.edits ?? [];
      if (edits.length === 0) return;
      this.engine.shared.edits = [];
      const [first] = edits;
      if (first === undefined) return;
      const here = edits.filter(({ sheet }) => sheet === first.sheet);
      const zone: Zone = {
        top: Math.min(...here.map(({ row }) => row)),
        left: Math.min(...here.map(({ column }) => column)),
        bottom: Math.max(...here.map(({ row }) => row)),
        right: Math.max(...here.map(({ column }) => column)),
      };
      // The event comes after the change, never inside it.
      setTimeout(() => {
        try {
          this.#fireEdit(first.sheet, zone, { before: first.before, user: this.#options.owner });
        } catch (error) {
          onError(error);
        }
      });
    });
  }

  services(user = this.#options.owner): Readonly<Record<string, unknown>> {
    const context = this.#context('FULL', user);
    const membrane = createMembrane(HOST_INTRINSICS, {
      before: checkArguments,
      unknown: unknownMember,
      translate,
      around: (work) => this.#quietly(() => this.#as(user, work)),
    });
    return Object.fromEntries(
      Object.entries(createServices(context)).map(([name, service]) => [
        name,
        membrane.toScript(service),
      ]),
    );
  }

  #fireEdit(sheet: string, zone: Zone, { before, user }: { before: string; user: string }): void {
    if (!this.functions.includes('onEdit')) return;
    const context = this.#context('LIMITED', user);
    const handles = createHandles(context);
    const isCell = zone.top === zone.bottom && zone.left === zone.right;
    const cell = isCell ? this.engine.cells.read(sheet, zone)[0]?.[0] : undefined;
    const value = cell?.value == null ? undefined : String(cell.value);
    this.#run(context, 'onEdit', [
      {
        ...this.#event(context),
        range: handles.range(sheet, zone),
        ...(value === undefined ? {} : { value }),
        ...(isCell && before !== '' ? { oldValue: before } : {}),
      },
    ]);
  }

  /** What every simple trigger is told. A person's address needs a scope that the add-on has not. */
  #event(context: Context): Record<string, unknown> {
    const source: ScriptObject = createHandles(context).spreadsheet();
    return { authMode: AuthModeConstant[context.mode], source, user: new User('') };
  }

  #run(context: Context, name: string, args: readonly unknown[]): unknown {
    this.#newDay();
    const script = this.#load(context);
    try {
      return this.#quietly(() => this.#as(context.user.email, () => script.call(name, args)));
    } catch (error) {
      throw hostError(error);
    } finally {
      if (this.workbook.lockHolder === context.execution) this.workbook.lockHolder = null;
      script.dispose();
    }
  }

  #load(context: Context): LoadedScript {
    const { makeRealm, clock } = this.#options;
    const hooks: MembraneHooks = {
      before: (member, args) => {
        checkArguments(member, args);
        checkAuthorization({ mode: context.mode, scopes: this.#scopes }, member);
        this.meter.note(member);
        this.failure.before();
      },
      after: () => this.failure.after(),
      unknown: unknownMember,
      translate,
    };
    return loadScript(makeRealm, this.#scripts, createServices(context), hooks, () => clock.now());
  }

  #context(mode: AuthMode, email: string): Context {
    const { dialogs, storage, scriptTimeZone, onLog } = this.#options;
    return {
      ...{ workbook: this.workbook, user: { email }, mode, scriptZone: scriptTimeZone },
      ...{ dialogs, storage, pages: this.#pages, execution: {} },
      onMenu: (menu) => {
        // A menu of a name that stands replaces it.
        this.#menus = [...this.#menus.filter(({ caption }) => caption !== menu.caption), menu];
      },
      onLog: onLog ?? (() => {}),
    };
  }

  #as<T>(email: string, work: () => T): T {
    this.workbook.editors.add(email);
    return this.engine.as({ email, owner: email === this.workbook.owner }, work);
  }

  /** Scripts fire no triggers. */
  #quietly<T>(work: () => T): T {
    const { shared } = this.engine;
    shared.edits = null;
    try {
      return work();
    } finally {
      shared.edits = this.#watching ? [] : null;
    }
  }

  /** A workbook that stays open over midnight computes `TODAY()` anew. */
  #newDay(): void {
    const day = Math.floor(this.engine.shared.serialNow());
    if (day === this.#day) return;
    this.#day = day;
    this.engine.recalculate();
  }
}

/** A refusal of the engine as Google says it. */
function translate(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  if (error.reasons.includes(PROTECTED)) return new ScriptException(EXCEPTIONS.protection);
  return new ScriptException(error.message);
}

/** An error of the script's realm as one of the host's. */
function hostError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const { name, message, stack } = Object(thrown) as Partial<Error>;
  const error = new Error(message ?? String(thrown));
  error.name = name ?? 'Error';
  if (stack !== undefined) error.stack = stack;
  return error;
}
