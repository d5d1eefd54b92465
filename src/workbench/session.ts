/**
 * The add-on in a workbook without a page: for tests, benchmarks and programs.
 *
 * ```ts
 * const session = await openSession({ now: '2026-11-02T09:00' });
 * await session.api.setUp({});
 * session.edit('Plan', 'F5', 'Five questions before you buy');
 * ```
 */
import { createClient } from '../addon/contract/client.ts';
import type { Api } from '../addon/contract/contract.ts';
import { readBuiltFiles } from './built-files.ts';
import type { MenuEntry, MenuTree, Store } from './gas/context.ts';
import { createHost, type Host } from './host.ts';
import type { Meter } from './meter.ts';
import type { FailureOptions } from './planned-failure.ts';
import { makeNodeRealm } from './realm/node-realm.ts';
import { type Answer, RecordedDialogs, type Shown } from './recorded-dialogs.ts';
import type { ScriptGlobals } from './script-globals.ts';
import { type Clock, fixedClock, parseMoment } from './time/clock.ts';
import { isZone } from './time/zone.ts';

export interface SessionOptions {
  /**
   * The time, which then stands still: an instant (`2026-11-02T14:00:00Z`), or a wall time
   * (`2026-11-02T09:00`) of the spreadsheet's zone or of the zone after it
   * (`2026-11-02T09:00 America/New_York`). Otherwise the time of opening.
   */
  readonly now?: string | Date;
  /** The spreadsheet's zone; New York. */
  readonly timeZone?: string;
  /** The script's zone; Etc/UTC, as in the manifest. */
  readonly scriptTimeZone?: string;
  /** The spreadsheet's locale; en_US, the only one so far. */
  readonly locale?: string;
  /** Who owns the workbook and acts on it. */
  readonly user?: string | { readonly email: string };
  /** Where properties are kept; in memory. */
  readonly storage?: Store;
  /** Script files by name in the place of the built add-on. */
  readonly files?: Readonly<Record<string, string>>;
  /** A workbook as `snapshot()` gave it. */
  readonly snapshot?: SessionSnapshot;
}

/** A workbook as plain data. */
export interface SessionSnapshot {
  readonly workbook: object;
  readonly properties: Readonly<Record<string, string>>;
  readonly timeZone: string;
}

/** One person with the workbook open. */
export interface Person {
  /** The services, strict and not metered, for code that arranges or looks. */
  readonly globals: ScriptGlobals;
  /** The add-on over its contract. */
  readonly api: Api;
  /** Calls a function as `google.script.run` does. */
  call(name: string, ...args: unknown[]): Promise<unknown>;
  /** Types a text into a cell, by tab name and A1 address, and fires `onEdit`. */
  edit(tab: string, address: string, text: string): void;
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

export interface Session extends Person {
  readonly host: Host;
  readonly clock: Clock;
  /** Service calls of the script since the last reset. */
  readonly meter: Meter;
  /** Every command of the menus that the last `open()` made. */
  readonly menu: readonly { readonly name: string; readonly functionName: string }[];
  /** What the script showed: sidebars, dialogs, questions, toasts. */
  readonly shown: readonly Shown[];
  /** What the script logged. */
  readonly log: readonly string[];
  /** Plans the answers to the script's next questions. */
  answer(...answers: Answer[]): void;
  /** Lets the n-th service call from now fail, counted from 1, with what Google throws. */
  failAt(n: number, error?: string | Error, options?: FailureOptions): void;
  /** Lets others do something right before the n-th service call from now, counted from 1. */
  between(n: number, act: () => void): void;
  /** Another person on the same workbook. The owner may edit everything, others what they may. */
  as(person: string | { readonly email: string }): Person;
  /** Another execution holds the document lock until the function that is given back is called. */
  holdLock(): () => void;
  snapshot(): SessionSnapshot;
  close(): void;
}

const OWNER = 'owner@example.com';

/** Opens a workbook with the add-on, empty unless a snapshot is given. */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const timeZone = options.snapshot?.timeZone ?? options.timeZone ?? 'America/New_York';
  const scriptTimeZone = options.scriptTimeZone ?? 'Etc/UTC';
  const locale = options.locale ?? 'en_US';
  for (const zone of [timeZone, scriptTimeZone]) {
    if (!isZone(zone)) throw new RangeError(`${zone} is not a time zone.`);
  }
  if (locale !== 'en_US') throw new RangeError(`The locale ${locale} is not part of this host.`);
  const clock = fixedClock(momentOf(options.now, timeZone));
  const storage = options.storage ?? new Map<string, string>();
  for (const [key, value] of Object.entries(options.snapshot?.properties ?? {})) {
    storage.set(key, value);
  }
  const dialogs = new RecordedDialogs();
  const log: string[] = [];
  const host = createHost({
    files: options.files ?? (await readBuiltFiles()),
    makeRealm: makeNodeRealm,
    ...{ dialogs, storage, clock, timeZone, scriptTimeZone, locale },
    owner: emailOf(options.user ?? OWNER),
    name: 'Workbook',
    ...(options.snapshot === undefined ? {} : { snapshot: options.snapshot.workbook }),
    onLog: (line) => log.push(line),
  });
  let menus: readonly MenuTree[] = [];
  const onMenus = (made: readonly MenuTree[]): void => {
    menus = made;
  };
  return {
    ...personOf(host, host.workbook.owner, onMenus),
    ...{ host, clock, log },
    meter: host.meter,
    shown: dialogs.shown,
    get menu() {
      return menus.flatMap(({ entries }) => commandsOf(entries));
    },
    answer: (...answers) => dialogs.answer(...answers),
    failAt: (n, error, settings) => host.failure.plan(n, error, settings),
    between: (n, act) => host.failure.between(n, act),
    as: (person) => personOf(host, emailOf(person), onMenus),
    holdLock: () => {
      const holder = {};
      host.workbook.lockHolder = holder;
      return () => {
        if (host.workbook.lockHolder === holder) host.workbook.lockHolder = null;
      };
    },
    snapshot: () => ({
      workbook: host.engine.snapshot(),
      properties: Object.fromEntries(
        [...storage.keys()].map((key) => [key, storage.get(key) ?? '']),
      ),
      timeZone: host.workbook.zone,
    }),
    close: () => {
      host.workbook.lockHolder = null;
    },
  };
}

function personOf(
  host: Host,
  email: string,
  onMenus: (menus: readonly MenuTree[]) => void,
): Person {
  let globals: ScriptGlobals | null = null;
  host.workbook.editors.add(email);
  const call = async (name: string, ...args: unknown[]): Promise<unknown> =>
    host.call(name, args, email);
  return {
    get globals() {
      // Each service is one of this host, strict about what it offers of Google's.
      globals ??= host.services(email) as unknown as ScriptGlobals;
      return globals;
    },
    api: createClient(async (request) => String(await call('rpc', request))),
    call,
    edit: (tab, address, text) => host.edit(tab, address, text, email),
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

function commandsOf(entries: readonly MenuEntry[]): { name: string; functionName: string }[] {
  return entries.flatMap((entry) => {
    if (entry === null) return [];
    return 'entries' in entry ? commandsOf(entry.entries) : [entry];
  });
}

function momentOf(now: string | Date | undefined, zone: string): number {
  if (now === undefined) return Date.now();
  return typeof now === 'string' ? parseMoment(now, zone) : now.getTime();
}

function emailOf(person: string | { readonly email: string }): string {
  return typeof person === 'string' ? person : person.email;
}
