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
  simpleTrigger: 'https://github.com/googleworkspace/apps-script-oauth2/issues/125',
  oddities: 'https://github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md',
} as const;

/**
 * Facts that two or more public files report independently, by the numbers of the files in an index
 * of public code, which names no repository.
 */
export const CODE_INDEX = {
  startRow: 'code index 59734841921, 14826621103, 70249664262',
  dataRows: 'code index 6757640790',
  strictRule: 'code index 60304482899, 63096243018, 47824643917',
  blankPasses: 'code index 71145923927',
  listTooLong: 'code index 15911233387, 47278490580, 68954369642',
  typedColumn: 'code index 4625062496, 52446253358, 71588253241',
  metadataOnRange: 'code index 70221454720',
  sheetName: 'code index 71351749323, 8087691484',
  hideAll: 'code index 68615329878, 71113047059',
  removeAll: 'code index 39033612573, 28334310510',
  nonFrozen: 'code index 68615329878',
} as const;

/** Measured values over `google.script.run`, both ways. */
export const CLIENT_VALUES =
  'https://tanaikech.github.io/2023/08/28/report-values-sent-from-javascript-to-google-apps-script-and-vice-versa/';
