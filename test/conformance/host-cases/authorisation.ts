import type { HostCase } from '../host-case.ts';
import { ADD_ONS, REFERENCE, REPORTED } from '../sources.ts';

const MODES = `${ADD_ONS}/editor-auth-lifecycle#authorization_modes`;
const SCOPE = 'https://www.googleapis.com/auth/';
const SHEETS = `(${SCOPE}spreadsheets.currentonly || ${SCOPE}spreadsheets)`;

/** What `onOpen` tries, in which mode, and with what message it is refused; blank where it may. */
const TRIED: readonly (readonly [mode: 'NONE' | 'LIMITED', what: string, refusal: string])[] = [
  ['NONE', 'SpreadsheetApp.getUi().createMenu("Plan").addItem("Go", "go").addToUi()', ''],
  ['NONE', 'SpreadsheetApp.getUi().createAddonMenu().addItem("Go", "go").addToUi()', ''],
  ['NONE', 'Logger.clear()', ''],
  ['NONE', 'Utilities.getUuid()', ''],
  [
    'NONE',
    'SpreadsheetApp.getActiveSpreadsheet()',
    `You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ${SHEETS}`,
  ],
  [
    'NONE',
    'PropertiesService.getDocumentProperties()',
    'You do not have permission to call PropertiesService.getDocumentProperties.',
  ],
  ['LIMITED', 'SpreadsheetApp.getUi().createMenu("Plan").addItem("Go", "go").addToUi()', ''],
  ['LIMITED', 'SpreadsheetApp.getActiveSpreadsheet().getSheets()', ''],
  ['LIMITED', 'PropertiesService.getDocumentProperties().getProperty("key")', ''],
  [
    'LIMITED',
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
    `You do not have permission to call Ui.showSidebar. Required permissions: ${SCOPE}script.container.ui`,
  ],
  [
    'LIMITED',
    'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "x")',
    `You do not have permission to call Ui.showModalDialog. Required permissions: ${SCOPE}script.container.ui`,
  ],
  [
    'LIMITED',
    'SpreadsheetApp.getUi().alert("Hello")',
    'You do not have permission to call Ui.alert.',
  ],
];

export const AUTHORISATION_CASES: readonly HostCase[] = [
  ...TRIED.map(
    ([mode, what, refusal]): HostCase => ({
      name: `onOpen in ${mode} ${refusal === '' ? 'may' : 'may not'} call ${what}`,
      area: 'authorisation',
      source: what.includes('showSidebar') ? REPORTED.showSidebar : MODES,
      script: `function onOpen() { try { ${what}; console.log('') } catch (e) { console.log(e.message) } }`,
      do: (session) => {
        session.open(mode);
        return session.log.join();
      },
      holds: refusal,
    }),
  ),
  {
    name: 'what stands outside every function runs in the mode of the trigger',
    area: 'authorisation',
    source: MODES,
    script: `var seen = 'none';
      try { SpreadsheetApp.getActiveSpreadsheet(); seen = 'spreadsheet' } catch (e) {}
function onOpen() { console.log(seen) }`,
    do: (session) => {
      session.open('NONE');
      session.open('LIMITED');
      return session.log;
    },
    holds: ['none', 'spreadsheet'],
  },
  {
    name: 'the event tells its mode',
    area: 'authorisation',
    source: `${REFERENCE}/script/auth-mode`,
    script: `function onOpen(e) { console.log(String(e.authMode === ScriptApp.AuthMode.NONE)) }
function onInstall(e) { console.log(String(e.authMode)) }`,
    do: (session) => {
      session.open('NONE');
      session.open('LIMITED');
      session.install();
      return session.log;
    },
    holds: ['true', 'false', 'FULL'],
  },
  {
    name: 'a function that the client calls may open a dialog',
    area: 'authorisation',
    source: MODES,
    script: `function go() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'Plan') }`,
    do: async (session) => {
      await session.call('go');
      return session.shown.map(({ kind }) => kind);
    },
    holds: ['dialog'],
  },
];
