/** Where the facts of the cases are written or were measured. */

/** Google's reference of Apps Script, and its guides. */
export const REFERENCE = 'https://developers.google.com/apps-script/reference';
export const GUIDES = 'https://developers.google.com/apps-script/guides';
/** Google's pages on the authorisation modes of editor add-ons and on their triggers. */
export const ADD_ONS = 'https://developers.google.com/workspace/add-ons/concepts';
/** Google's pages of the Sheets API, for what both ways share. */
export const SHEETS_API = 'https://developers.google.com/workspace/sheets/api';
/** How texts are read when they are entered (`USER_ENTERED`). */
export const TYPED = `${SHEETS_API}/reference/rest/v4/ValueInputOption`;
/** Tokens of number and date formats, with examples. */
export const FORMATS = `${SHEETS_API}/guides/formats`;

/** Error texts as people met them. */
export const REPORTED = {
  fewRows: 'https://github.com/Elijas/auto-youtube-subscription-playlist-2/issues/99',
  fewColumns: 'https://github.com/mikerhodesideas/free/issues/1',
  startColumn: 'https://github.com/googleworkspace/solutions/issues/128',
  outside: 'https://github.com/diegomanuel/binance-to-google-sheets/issues/19',
  columnsOutside: 'https://github.com/mogsdad/SheetConverter/issues/20',
  cellOutside: 'https://github.com/jamietr1/google-docs-writing-tracker/issues/17',
  dataColumns: 'https://github.com/alpatania/sassafras/issues/8',
  signature: 'https://qa.1r1g.com/sf/ask/4460442871',
  showSidebar: 'https://github.com/oshliaer/google-apps-script-snippets/issues/18',
  openById: 'https://github.com/andrewroberts/BBLog/issues/4',
  cacheValue: 'https://github.com/joseballester/muFunds/issues/13',
  cacheKey: 'https://github.com/Eloise1988/COINGECKO/issues/13',
  protectedCell: 'https://github.com/theoephraim/node-google-spreadsheet/pull/20',
  sheetName: 'https://github.com/asimlqt/php-google-spreadsheet-client/issues/170',
  removeAll: 'https://github.com/googleapis/google-api-php-client/issues/1293',
  nonFrozen: 'https://github.com/theoephraim/node-google-spreadsheet/issues/186',
  oddities: 'https://github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md',
} as const;

/** Files of public repositories where people wrote down what Google answered them. */
const GITHUB = 'https://github.com';
const FAKES = `${GITHUB}/brucemcpherson/gas-fakes/blob/df52417951a13e26d027ea6aff67a58836987bfd/test`;
/** Tests that are run against Apps Script itself as well as against an imitation of it. */
export const RUN_AT_GOOGLE = {
  ranges: `${FAKES}/testsheets.js`,
  groupsAndLists: `${FAKES}/testsheetsexotics.js`,
  metadata: `${FAKES}/testsheetsdeveloper.js`,
  charts: `${FAKES}/testsheetschart.js`,
} as const;
export const WRITTEN_DOWN = {
  dataRows: `${GITHUB}/tanaikech/gas-fakes/blob/a4ae3da0c1519cd54263a4d72ad66418b2525335/src/services/spreadsheetapp/fakesheetrange.js`,
  strictRule: `${GITHUB}/rosanes-cmyk/Property-Visit-Tracking/blob/2f2e84f1da83d0454b7ba8bca04e19b7a0f9d732/tests/lead-source-map.test.mjs`,
  listTooLong: `${GITHUB}/admin-remix/Chromebook-Getter-Docs/blob/06c19cba85cfbe626d23eb50a9f3326b2929ac15/docs/chromebook-actions/get-chromebooks.md`,
  typedColumn: `${GITHUB}/khiemdoan-studient/weekly-corrections/blob/535ec031dfdb6de360c14e4fb44aee716c7a26b9/docs/AI_INSTRUCTIONS.md`,
} as const;

/** Measured values over `google.script.run`, both ways. */
export const CLIENT_VALUES =
  'https://tanaikech.github.io/2023/08/28/report-values-sent-from-javascript-to-google-apps-script-and-vice-versa/';

/** How a script reads texts as dates, measured in scripts of two zones. */
export const DATE_TEXTS = 'https://www.milan-rajic.com/date-and-time-1-6-it-can-be-tricky';
