import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE, REPORTED } from '../sources.ts';

const RANGE = `${REFERENCE}/spreadsheet/range`;
const SHEET = `${REFERENCE}/spreadsheet/sheet`;

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Looks of a cell: how one is set, how it is read, and what it is then. */
const LOOKS: readonly (readonly [
  anchor: string,
  set: (cell: Range) => Range,
  get: (cell: Range) => unknown,
  is: unknown,
])[] = [
  ['setbackgroundcolor', (c) => c.setBackground('#d9ead3'), (c) => c.getBackground(), '#d9ead3'],
  ['setfontweightfontweight', (c) => c.setFontWeight('bold'), (c) => c.getFontWeight(), 'bold'],
  ['setfontstylefontstyle', (c) => c.setFontStyle('italic'), (c) => c.getFontStyle(), 'italic'],
  [
    'setfontlinefontline',
    (c) => c.setFontLine('line-through'),
    (c) => c.getFontLine(),
    'line-through',
  ],
  ['setfontsizesize', (c) => c.setFontSize(14), (c) => c.getFontSize(), 14],
  [
    'sethorizontalalignmentalignment',
    (c) => c.setHorizontalAlignment('center'),
    (c) => c.getHorizontalAlignment(),
    'center',
  ],
  [
    'setverticalalignmentalignment',
    (c) => c.setVerticalAlignment('top'),
    (c) => c.getVerticalAlignment(),
    'top',
  ],
  ['setnotenote', (c) => c.setNote('why'), (c) => c.getNote(), 'why'],
];

export const CELL_CASES: readonly ConformanceCase[] = [
  ...LOOKS.map(
    ([anchor, set, get, is]): ConformanceCase => ({
      name: `${anchor} makes ${JSON.stringify(is)}`,
      area: anchor === 'setnotenote' ? 'notes' : 'formats',
      source: `${RANGE}#${anchor}`,
      do: ({ sheet }) => get(set(sheet.getRange('A1'))),
      holds: is,
    }),
  ),
  {
    name: 'null takes a background away',
    area: 'formats',
    source: `${RANGE}#setbackgroundcolor`,
    do: ({ sheet }) =>
      sheet.getRange('A1').setBackground('red').setBackground(null).getBackground(),
    holds: '#ffffff',
  },
  {
    name: 'notes are set and read as a block, and cleared without the values',
    area: 'notes',
    source: `${RANGE}#clearnote`,
    do: ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setValues([['x', 'y']]);
      const set = range.setNotes([['one', null]]).getNotes();
      return [set, range.clearNote().getNotes(), range.getValues()];
    },
    holds: [[['one', '']], [['', '']], [['x', 'y']]],
  },
  {
    name: 'clearNotes clears those of the whole tab',
    area: 'notes',
    source: `${SHEET}#clearnotes`,
    do: ({ sheet }) => {
      sheet.getRange('C9').setNote('why');
      return sheet.clearNotes().getRange('C9').getNote();
    },
    holds: '',
  },
  {
    name: 'the last column and row of a sort are those of the range',
    area: 'sort',
    source: `${RANGE}#sortsortspecobj`,
    do: ({ sheet }) => {
      sheet.getRange('A1:B3').setValues([
        ['b', 1],
        ['a', 2],
        ['a', 1],
      ]);
      sheet.getRange('A1:B3').sort([
        { column: 1, ascending: true },
        { column: 2, ascending: false },
      ]);
      return sheet.getRange('A1:B3').getValues();
    },
    holds: [
      ['a', 2],
      ['a', 1],
      ['b', 1],
    ],
  },
  {
    name: 'a tab is sorted by a column, its frozen rows aside',
    area: 'sort',
    source: `${SHEET}#sortcolumnposition,-ascending`,
    do: ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['Name'], ['a'], ['b']]);
      sheet.setFrozenRows(1);
      return sheet.sort(1, false).getRange('A1:A3').getValues();
    },
    holds: [['Name'], ['b'], ['a']],
  },
  ...(
    [
      [
        'a column number',
        2,
        [
          ['a', 1],
          ['c', 2],
          ['b', 3],
        ],
      ],
      [
        'a column downwards',
        { column: 2, ascending: false },
        [
          ['b', 3],
          ['c', 2],
          ['a', 1],
        ],
      ],
      [
        'a list of column numbers',
        [1, 2],
        [
          ['a', 1],
          ['b', 3],
          ['c', 2],
        ],
      ],
    ] as const
  ).map(
    ([what, by, holds]): ConformanceCase => ({
      name: `a range is sorted by ${what}`,
      area: 'sort',
      source: `${RANGE}#sortsortspecobj`,
      do: ({ sheet }) => {
        const range = sheet.getRange('A1:B3').setValues([
          ['b', 3],
          ['a', 1],
          ['c', 2],
        ]);
        return range.sort(Array.isArray(by) ? [...by] : by).getValues();
      },
      holds,
    }),
  ),
  {
    name: 'PASTE_VALUES takes what a formula gave',
    area: 'copy',
    source: `${REFERENCE}/spreadsheet/copy-paste-type`,
    do: ({ sheet, SpreadsheetApp }) => {
      sheet.getRange('A1').setFormula('=1+1').setBackground('#ff0000');
      const target = sheet.getRange('C3');
      sheet.getRange('A1').copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      return [target.getValue(), target.getFormula(), target.getBackground()];
    },
    holds: [2, '', '#ffffff'],
  },
  {
    name: 'PASTE_FORMAT takes the looks alone',
    area: 'copy',
    source: `${REFERENCE}/spreadsheet/copy-paste-type`,
    do: ({ sheet, SpreadsheetApp }) => {
      sheet.getRange('A1').setValue('x').setBackground('#ff0000');
      const target = sheet.getRange('C3').setValue('kept');
      sheet.getRange('A1').copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      return [target.getValue(), target.getBackground()];
    },
    holds: ['kept', '#ff0000'],
  },
  {
    name: 'copyTo with contentsOnly leaves the formats behind',
    area: 'copy',
    source: `${RANGE}#copytodestination,-options`,
    do: ({ sheet }) => {
      sheet.getRange('A1').setValue('x').setBackground('#ff0000');
      sheet.getRange('A1').copyTo(sheet.getRange('C3'), { contentsOnly: true });
      return [sheet.getRange('C3').getValue(), sheet.getRange('C3').getBackground()];
    },
    holds: ['x', '#ffffff'],
  },
  {
    name: 'copyTo takes values and formats',
    area: 'copy',
    source: `${RANGE}#copytodestination`,
    do: ({ sheet }) => {
      sheet.getRange('A1').setValue(2).setNumberFormat('0.00');
      sheet.getRange('A1').copyTo(sheet.getRange('C3'));
      return sheet.getRange('C3').getDisplayValue();
    },
    holds: '2.00',
  },
  {
    name: 'a list that is no block is refused with its type',
    area: 'arguments',
    source: REPORTED.signature,
    do: ({ sheet }) =>
      // What the declarations forbid is what the case is about.
      refusalOf(() => sheet.getRange('A1:C1').setValues([1, 2, 3] as unknown as number[][])),
    holds:
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  },
];
