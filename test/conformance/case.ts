/** What the facts are about. */
export const AREAS = [
  ...(['values', 'typed text', 'display', 'dates', 'formulas', 'ranges', 'dimensions'] as const),
  ...([
    'formats',
    'structure',
    'sort',
    'filters',
    'groups',
    'merge',
    'copy',
    'notes',
    'names',
  ] as const),
  ...(['validation', 'conditional formats', 'metadata', 'protection', 'charts'] as const),
  ...(['date patterns', 'utilities', 'properties', 'cache', 'lock', 'session', 'ui'] as const),
  ...(['events', 'client', 'authorisation', 'scopes', 'arguments', 'tables'] as const),
] as const;
export type Area = (typeof AREAS)[number];

/**
 * An assumption about Google Sheets that can be run: against the workbench in every test run, and
 * against the live service from a scratch spreadsheet.
 */
export interface ConformanceCase {
  /** What holds, in a sentence. */
  readonly name: string;
  readonly area: Area;
  /** Where the fact is written or was measured. */
  readonly source: string;
  /** Runs on an empty tab of its own and gives plain data. */
  readonly do: (scene: Scene) => unknown;
  /** What `do` gives where the assumption is right. */
  readonly holds: unknown;
}

/** What a case works with. */
export interface Scene {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Session: GoogleAppsScript.Base.Session;
}

/** The message of the error that the work throws; blank where it throws none. */
export function refusalOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
