import { failureOf, type HostCase } from '../host-case.ts';
import { REFERENCE, REPORTED } from '../sources.ts';

const SCOPE = 'https://www.googleapis.com/auth/';
const SPREADSHEET = `${REFERENCE}/spreadsheet/spreadsheet`;

const WRITE = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1").setValue(1)';
const SIDEBAR = 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))';

/** What a script with the scopes tries, and with what message it is refused; blank where it may. */
const TRIED: readonly (readonly [
  scopes: readonly string[],
  what: string,
  refusal: string,
  source: string,
])[] = [
  [['spreadsheets.currentonly'], WRITE, '', `${SPREADSHEET}#getsheets`],
  [['spreadsheets'], WRITE, '', `${SPREADSHEET}#getsheets`],
  [
    ['script.container.ui'],
    WRITE,
    `You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${SCOPE}spreadsheets.currentonly || ${SCOPE}spreadsheets)`,
    REPORTED.openById,
  ],
  [['script.container.ui'], SIDEBAR, '', REPORTED.showSidebar],
  [
    ['spreadsheets.currentonly'],
    SIDEBAR,
    `You do not have permission to call Ui.showSidebar. Required permissions: ${SCOPE}script.container.ui`,
    REPORTED.showSidebar,
  ],
  [[], 'Utilities.getUuid()', '', `${REFERENCE}/utilities/utilities#getuuid`],
  [[], 'PropertiesService.getUserProperties()', '', `${REFERENCE}/properties/properties-service`],
  [[], 'LockService.getDocumentLock()', '', `${REFERENCE}/lock/lock-service`],
  [[], 'CacheService.getScriptCache()', '', `${REFERENCE}/cache/cache-service`],
];

export const SCOPE_CASES: readonly HostCase[] = [
  ...TRIED.map(
    ([scopes, what, refusal, source]): HostCase => ({
      name: `with ${scopes.join() || 'no scope'} a script ${refusal === '' ? 'may' : 'may not'} call ${what}`,
      area: 'scopes',
      source,
      script: `function go() { ${what} }`,
      scopes,
      do: (session) => failureOf(session, 'go'),
      holds: refusal,
    }),
  ),
  {
    name: 'without a scope for it the person has no address',
    area: 'scopes',
    source: `${REFERENCE}/base/session#getactiveuser`,
    script: 'function go() { return Session.getActiveUser().getEmail() }',
    scopes: ['spreadsheets.currentonly'],
    do: (session) => session.call('go'),
    holds: '',
  },
];
