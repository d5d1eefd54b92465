/**
 * A script in a workbook without a page, for tests and programs of any add-on.
 *
 * ```ts
 * const session = openWorkbook({ files: { 'Code.js': code }, now: '2026-11-02T09:00' });
 * session.runMenu('Count the rows');
 * session.globals.SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
 * ```
 */
import type { MenuTree, Store } from './gas/context.ts';
import { createHost, type Host } from './host.ts';
import type { Meter } from './meter.ts';
import { commandsOf, type Person, personOf } from './person.ts';
import type { FailureOptions } from './planned-failure.ts';
import { makeNodeRealm } from './realm/node-realm.ts';
import { type Answer, RecordedDialogs, type Shown } from './recorded-dialogs.ts';
import { type ProjectFiles, zoneOf } from './run/script-files.ts';
import { type Clock, fixedClock, parseMoment } from './time/clock.ts';
import { isZone } from './time/zone.ts';

export interface WorkbookOptions {
  /** The script's files by name, as Apps Script gets them: `.js`, `.html`, `appsscript.json`. */
  readonly files: ProjectFiles;
  /**
   * The time, which then stands still: an instant (`2026-11-02T14:00:00Z`), or a wall time
   * (`2026-11-02T09:00`) of the spreadsheet's zone or of the zone after it
   * (`2026-11-02T09:00 America/New_York`). Otherwise the time of opening.
   */
  readonly now?: string | Date;
  /** The spreadsheet's zone; New York. */
  readonly timeZone?: string;
  /** The script's zone; that of the manifest, or Etc/UTC. */
  readonly scriptTimeZone?: string;
  /** The spreadsheet's locale; en_US, the only one so far. */
  readonly locale?: string;
  /** Who owns the workbook and acts on it. */
  readonly user?: string | { readonly email: string };
  /** Where properties are kept; in memory. */
  readonly storage?: Store;
  /** A workbook as `snapshot()` gave it, which stays as it is. */
  readonly snapshot?: SessionSnapshot;
}

/** A workbook as plain data. */
export interface SessionSnapshot {
  readonly workbook: object;
  readonly properties: Readonly<Record<string, string>>;
  readonly timeZone: string;
}

export interface WorkbookSession extends Person {
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
  /** Ends the work with it: opening the same snapshot again is quick from then on. */
  close(): void;
}

const OWNER = 'owner@example.com';

/** Opens a workbook with the script in it, empty unless a snapshot is given. */
export function openWorkbook(options: WorkbookOptions): WorkbookSession {
  const timeZone = options.snapshot?.timeZone ?? options.timeZone ?? 'America/New_York';
  const scriptTimeZone = options.scriptTimeZone ?? zoneOf(options.files);
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
    files: options.files,
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
      host.engine.close();
    },
  };
}

function momentOf(now: string | Date | undefined, zone: string): number {
  if (now === undefined) return Date.now();
  return typeof now === 'string' ? parseMoment(now, zone) : now.getTime();
}

function emailOf(person: string | { readonly email: string }): string {
  return typeof person === 'string' ? person : person.email;
}
