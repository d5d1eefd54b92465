import { failureOf, type HostCase } from '../host-case.ts';
import { GUIDES, REFERENCE, REPORTED, WRITTEN_DOWN } from '../sources.ts';

const V8 = `${GUIDES}/v8-runtime#limitations`;
const TYPED_COLUMN = 'This operation is not allowed on cells in typed columns.';

/** Calls that fit no overload, and the types and method that the error names. */
const MISFITS: readonly (readonly [call: string, types: string, method: string])[] = [
  ['sheet.getRange()', '', 'SpreadsheetApp.Sheet.getRange'],
  ['sheet.getRange(1, 2, undefined)', 'number,number,null', 'SpreadsheetApp.Sheet.getRange'],
  [
    'sheet.getRange(1, 2, 3, 4, 5)',
    'number,number,number,number,number',
    'SpreadsheetApp.Sheet.getRange',
  ],
  ['sheet.getRange("A1").setValue()', '', 'SpreadsheetApp.Range.setValue'],
  ['sheet.getRange("A1").setFontSize("14")', 'String', 'SpreadsheetApp.Range.setFontSize'],
  ['sheet.setFrozenRows(null)', 'null', 'SpreadsheetApp.Sheet.setFrozenRows'],
  ['Utilities.formatDate("today", "GMT", "yyyy")', 'String,String,String', 'Utilities.formatDate'],
  ['sheet.insertRowsAfter(1)', 'number', 'SpreadsheetApp.Sheet.insertRowsAfter'],
];

/** Names that the runtime has not. */
const ABSENT = [
  ...['setTimeout', 'clearTimeout', 'setInterval', 'fetch', 'FormData', 'Blob', 'URL'],
  ...['URLSearchParams', 'TextEncoder', 'TextDecoder', 'atob', 'btoa', 'crypto', 'window'],
  ...['navigator', 'performance', 'process', 'ReadableStream'],
] as const;

/** What a typed column refuses a script. */
const REFUSED_BY_TABLES: readonly string[] = [
  'range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build())',
  'range.clearDataValidations()',
  'range.insertCheckboxes()',
];

export const STRICTNESS_CASES: readonly HostCase[] = [
  ...MISFITS.map(
    ([call, types, method]): HostCase => ({
      name: `${call} fits no overload`,
      area: 'arguments',
      source: REPORTED.signature,
      script: `function go() { var sheet = SpreadsheetApp.getActiveSheet(); ${call} }`,
      do: (session) => failureOf(session, 'go'),
      holds: `The parameters (${types}) don't match the method signature for ${method}.`,
    }),
  ),
  ...ABSENT.map(
    (name): HostCase => ({
      name: `the runtime has no ${name}`,
      area: 'arguments',
      source: V8,
      script: `function go() { return typeof ${name} }`,
      do: (session) => session.call('go'),
      holds: 'undefined',
    }),
  ),
  ...REFUSED_BY_TABLES.map(
    (call): HostCase => ({
      name: `a converted table refuses ${call.replace(/\(.*/s, '')}`,
      area: 'tables',
      source: WRITTEN_DOWN.typedColumn,
      script: `function go() { var range = SpreadsheetApp.getActiveSheet().getRange('B2:B9'); ${call} }`,
      do: (session) => {
        session.convertToTable('Sheet1', 'A1:C5');
        return failureOf(session, 'go');
      },
      holds: TYPED_COLUMN,
    }),
  ),
  {
    name: 'a converted table takes values, and rules beside it',
    area: 'tables',
    source: WRITTEN_DOWN.typedColumn,
    script: `function go() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('B2').setValue('x');
      sheet.getRange('E2').insertCheckboxes();
      return [sheet.getRange('B2').getValue(), sheet.getRange('E2').getValue()];
    }`,
    do: (session) => {
      session.convertToTable('Sheet1', 'A1:C5');
      return session.call('go');
    },
    holds: ['x', false],
  },
  {
    name: 'a protected cell refuses whoever may not edit it',
    area: 'protection',
    source: REPORTED.protectedCell,
    script: "function go() { SpreadsheetApp.getActiveSheet().getRange('B2').setValue('x') }",
    do: async (session) => {
      const agency = session.as('agency@example.com');
      const sheet = session.globals.SpreadsheetApp.getActiveSheet();
      sheet.getRange('B2').protect().removeEditors(['agency@example.com']);
      try {
        await agency.call('go');
        return '';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    holds:
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  },
  {
    name: 'a range may be edited where its protected tab leaves all of it open',
    area: 'protection',
    source: `${REFERENCE}/spreadsheet/range#canedit`,
    script: `function go() {
      const sheet = SpreadsheetApp.getActiveSheet();
      return ['A2', 'A2:C9', 'C9:D9', 'B3'].map((address) => sheet.getRange(address).canEdit());
    }`,
    do: async (session) => {
      const agency = session.as('agency@example.com');
      const sheet = session.globals.SpreadsheetApp.getActiveSheet();
      const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('A2:C9')]);
      protection.removeEditors(['agency@example.com']);
      sheet.getRange('B3').protect().removeEditors(['agency@example.com']);
      return [await agency.call('go'), await session.call('go')];
    },
    holds: [
      [true, false, false, false],
      [true, true, true, true],
    ],
  },
];
