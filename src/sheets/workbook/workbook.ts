import type { PlainDate, PlainDateTime } from '../../core/calendar/plain-date.ts';
import { dateOf } from '../../core/calendar/plain-date.ts';
import { Failure } from '../../core/failure.ts';
import { settingsFrom } from '../../core/settings/setting-row.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { TabKey, TableRow } from '../../core/workbook.ts';
import { Zone } from '../cells/zone.ts';
import { layoutOf, type SheetItems, type TableKey } from '../tabs/tab.ts';
import { TABS } from '../tabs/tabs.ts';
import { type Directory, directoryOf } from './directory.ts';
import { recallItems, rememberItems } from './reference-cache.ts';
import { columnOf, readTable, type Table } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Tabs that the check of an edited row looks things up in: they are remembered for it. */
const LOOKED_UP: ReadonlySet<TableKey> = new Set<TableKey>([
  'settings',
  'channels',
  'salesCycle',
  'people',
  'goals',
  'standingLinks',
  'cadence',
  'ownRules',
]);

/**
 * The workbook during one action. Each tab is read once, whole, when it is first asked for; the
 * number of reads does not depend on the number of rows.
 */
export class Workbook {
  private readonly tables = new Map<TableKey, unknown>();
  private knownZone: Zone | null = null;
  private knownDirectory: Directory | null = null;

  private constructor(readonly spreadsheet: Spreadsheet) {}

  static open(): Workbook {
    return new Workbook(SpreadsheetApp.getActiveSpreadsheet());
  }

  /** A workbook of which one tab is known already, such as the one a person just edited. */
  static of(sheet: Sheet, key: TableKey): Workbook {
    const workbook = Workbook.open();
    workbook.tables.set(key, readTable(TABS[key], sheet, workbook.zone));
    return workbook;
  }

  get directory(): Directory {
    this.knownDirectory ??= directoryOf(this.spreadsheet);
    return this.knownDirectory;
  }

  /** The zone of the spreadsheet, in which its dates are meant. */
  get zone(): Zone {
    this.knownZone ??= new Zone(this.spreadsheet.getSpreadsheetTimeZone());
    return this.knownZone;
  }

  /** What the clock on the wall shows, in the spreadsheet's zone. */
  get now(): PlainDateTime {
    return this.zone.wallClock(new Date());
  }

  get today(): PlainDate {
    return dateOf(this.now);
  }

  /** The sheet of a tab; `null` where there is none. */
  find(key: TabKey): Sheet | null {
    return this.directory.tabs.get(key) ?? null;
  }

  /** Takes up a tab that was just made. */
  take(key: TabKey, sheet: Sheet): void {
    const { tabs, ...rest } = this.directory;
    this.knownDirectory = { ...rest, tabs: new Map([...tabs, [key, sheet]]) };
  }

  /** The sheet of a tab that must be there to go on. */
  sheet(key: TabKey): Sheet {
    const sheet = this.find(key);
    if (sheet !== null) return sheet;
    const name = key === 'calendar' ? 'Calendar' : TABS[key].name;
    throw new Failure(
      'tab-missing',
      `The tab ${name} is not there. Choose Row Forward, Set up or repair: it makes what is missing and leaves the rest alone.`,
    );
  }

  table<K extends TableKey>(key: K): Table<SheetItems[K]> {
    const known = this.tables.get(key);
    // The map holds under each key what was read for that key.
    if (known !== undefined) return known as Table<SheetItems[K]>;
    const table = readTable(TABS[key], this.sheet(key), this.zone);
    for (const { key: column } of layoutOf(TABS[key])) columnOf(table, column);
    this.tables.set(key, table);
    if (LOOKED_UP.has(key))
      rememberItems(
        key,
        table.rows.map(({ item }) => item),
      );
    return table;
  }

  items<K extends TableKey>(key: K): SheetItems[K][] {
    return this.table(key).rows.map(({ item }) => item);
  }

  /** The items of a tab as they were read lately, without reading them again if they are known. */
  lately<K extends TableKey>(key: K): SheetItems[K][] {
    const known = recallItems(key);
    // Only `remember` stores items, under their own key.
    return known === null ? this.items(key) : (known as SheetItems[K][]);
  }

  /** The rows of a tab that is made on request; none where nobody asked for it. */
  rowsIfThere<K extends TableKey>(key: K): readonly TableRow<SheetItems[K]>[] {
    return this.find(key) === null ? [] : this.table(key).rows;
  }

  /** The same as they were read lately; that there is no such tab is remembered too. */
  latelyIfThere<K extends TableKey>(key: K): SheetItems[K][] {
    const known = recallItems(key);
    // As in `lately`.
    if (known !== null) return known as SheetItems[K][];
    if (this.find(key) !== null) return this.items(key);
    rememberItems(key, []);
    return [];
  }

  get settings(): Settings {
    return settingsFrom(this.items('settings')).settings;
  }

  /** Reads a tab once more, after a write into it. */
  reread<K extends TableKey>(key: K): Table<SheetItems[K]> {
    this.tables.delete(key);
    return this.table(key);
  }

  /** Forgets what was read, after a write that moves tabs, rows or columns. */
  forget(): void {
    this.tables.clear();
    this.knownDirectory = null;
  }
}
