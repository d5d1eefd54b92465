import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE, REPORTED, TYPED, WRITTEN_DOWN } from '../sources.ts';

const RANGE = `${REFERENCE}/spreadsheet/range`;
const APOSTROPHE = 'https://github.com/jamiewilson/form-to-google-sheets/issues/3';

/** Texts, what becomes of them in a cell, and what its display is. */
const TYPED_TEXTS: readonly (readonly [text: string, value: unknown, display: string])[] = [
  ['hello', 'hello', 'hello'],
  ['007', 7, '7'],
  ['5%', 0.05, '5%'],
  ['+5', 5, '5'],
  ['-3', -3, '-3'],
  ['1,234', 1234, '1,234'],
  ['TRUE', true, 'TRUE'],
  ['false', false, 'FALSE'],
  [' spaced ', ' spaced ', ' spaced '],
  ['LHL-202611-01', 'LHL-202611-01', 'LHL-202611-01'],
  ['two\nlines', 'two\nlines', 'two\nlines'],
  ['[label](https://example.com)', '[label](https://example.com)', '[label](https://example.com)'],
  ['@someone', '@someone', '@someone'],
  ['smile 🎉', 'smile 🎉', 'smile 🎉'],
];

const LITERAL_TEXTS = ['007', '5%', 'TRUE', '=1+1', '+5', '-3', '2026-11-02', '@x', "'quoted"];

export const VALUE_CASES: readonly ConformanceCase[] = [
  ...TYPED_TEXTS.map(
    ([text, value, display]): ConformanceCase => ({
      name: `setValue reads the text ${JSON.stringify(text)} as if typed`,
      area: 'typed text',
      source: TYPED,
      do: ({ sheet }) => {
        const cell = sheet.getRange('A1').setValue(text);
        return [cell.getValue(), cell.getDisplayValue()];
      },
      holds: [value, display],
    }),
  ),
  ...LITERAL_TEXTS.map(
    (text): ConformanceCase => ({
      name: `an apostrophe keeps ${JSON.stringify(text)} as text and is not read back`,
      area: 'typed text',
      source: APOSTROPHE,
      do: ({ sheet }) => {
        const cell = sheet.getRange('A1').setValue(`'${text}`);
        return [cell.getValue(), cell.getFormula()];
      },
      holds: [text, ''],
    }),
  ),
  {
    name: 'a cell of plain text keeps what looks like a number',
    area: 'values',
    source: TYPED,
    do: ({ sheet }) => sheet.getRange('A1').setNumberFormat('@').setValue('007').getValue(),
    holds: '007',
  },
  {
    name: 'an empty cell reads as an empty text',
    area: 'values',
    source: `${RANGE}#getvalues`,
    do: ({ sheet }) => sheet.getRange('A1:B1').getValues(),
    holds: [['', '']],
  },
  {
    name: 'numbers and booleans keep their types',
    area: 'values',
    source: `${RANGE}#getvalues`,
    do: ({ sheet }) =>
      sheet
        .getRange('A1:C1')
        .setValues([[1.5, true, 'x']])
        .getValues(),
    holds: [[1.5, true, 'x']],
  },
  {
    name: 'null empties a cell',
    area: 'values',
    source: 'https://developers.google.com/apps-script/guides/v8-runtime/migration',
    do: ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue('x');
      return cell.setValue(null).getValue();
    },
    holds: '',
  },
  {
    name: 'setValues with too few rows throws and writes nothing',
    area: 'values',
    source: WRITTEN_DOWN.dataRows,
    do: ({ sheet }) => [
      refusalOf(() => sheet.getRange('A1:A3').setValues([['a'], ['b']])),
      sheet.getLastRow(),
    ],
    holds: [
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
      0,
    ],
  },
  {
    name: 'setValues with too many columns throws and writes nothing',
    area: 'values',
    source: REPORTED.dataColumns,
    do: ({ sheet }) => [
      refusalOf(() => sheet.getRange('A1:B1').setValues([['a', 'b', 'c']])),
      sheet.getLastColumn(),
    ],
    holds: [
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
      0,
    ],
  },
  {
    name: 'a cell of a merged range but the first reads empty',
    area: 'values',
    source: `${RANGE}#merge`,
    do: ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([['a', 'b']]);
      sheet.getRange('A1:B1').merge();
      return sheet.getRange('A1:B1').getValues();
    },
    holds: [['a', '']],
  },
  {
    name: 'clearContent leaves formats, clear takes them',
    area: 'values',
    source: `${RANGE}#clearcontent`,
    do: ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000');
      const kept = cell.clearContent().getBackground();
      return [kept, cell.getValue(), cell.clear().getBackground()];
    },
    holds: ['#ff0000', '', '#ffffff'],
  },
];
