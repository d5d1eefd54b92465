/**
 * An assumption about Google Sheets that can be run: against the workbench in every test run, and
 * against the live service from a scratch spreadsheet.
 */
export interface ConformanceCase {
  /** What holds, in a sentence. */
  readonly name: string;
  readonly area:
    | 'values'
    | 'dates'
    | 'formulas'
    | 'ranges'
    | 'formats'
    | 'structure'
    | 'validation'
    | 'metadata'
    | 'protection'
    | 'charts'
    | 'services';
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
  readonly Session: GoogleAppsScript.Base.Session;
}

/** Google's reference of Apps Script, and its guides. */
export const REFERENCE = 'https://developers.google.com/apps-script/reference';
export const GUIDES = 'https://developers.google.com/apps-script/guides';

/** The message of the error that the work throws; blank where it throws none. */
export function refusalOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
