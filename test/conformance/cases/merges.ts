import type { ConformanceCase } from '../case.ts';
import { REFERENCE, RUN_AT_GOOGLE } from '../sources.ts';

const RANGE = `${REFERENCE}/spreadsheet/range`;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The merges of a tab, by address. */
const mergesOf = (sheet: Sheet): string[] =>
  sheet
    .getRange('A1:H12')
    .getMergedRanges()
    .map((range) => range.getA1Notation())
    .sort();

export const MERGE_CASES: readonly ConformanceCase[] = [
  {
    name: 'a merge is found from any of its cells, and taken apart',
    area: 'merge',
    source: RUN_AT_GOOGLE.ranges,
    do: ({ sheet }) => {
      sheet.getRange('B2:C3').merge();
      const isPart = ['B2', 'C3', 'B2:C3', 'D4'].map((at) => sheet.getRange(at).isPartOfMerge());
      const found = mergesOf(sheet);
      sheet.getRange('B2:C3').breakApart();
      return [found, isPart, sheet.getRange('B2').isPartOfMerge(), mergesOf(sheet)];
    },
    holds: [['B2:C3'], [true, true, true, false], false, []],
  },
  {
    name: 'a merge shows the value of its first cell',
    area: 'merge',
    source: RUN_AT_GOOGLE.ranges,
    do: ({ sheet }) => {
      sheet.getRange('A1:B2').setValues([
        ['first', 'b'],
        ['c', 'd'],
      ]);
      return sheet.getRange('A1:B2').merge().getDisplayValue();
    },
    holds: 'first',
  },
  {
    name: 'mergeAcross merges each row by itself',
    area: 'merge',
    source: RUN_AT_GOOGLE.ranges,
    do: ({ sheet }) => {
      sheet.getRange('D1:F2').setValues([
        [1, 2, 3],
        [4, 5, 6],
      ]);
      sheet.getRange('D1:F2').mergeAcross();
      return [mergesOf(sheet), sheet.getRange('D2').getDisplayValue()];
    },
    holds: [['D1:F1', 'D2:F2'], '4'],
  },
  {
    name: 'mergeVertically merges each column by itself',
    area: 'merge',
    source: RUN_AT_GOOGLE.ranges,
    do: ({ sheet }) => {
      sheet.getRange('A5:B7').mergeVertically();
      return mergesOf(sheet);
    },
    holds: ['A5:A7', 'B5:B7'],
  },
  {
    name: 'a list of ranges takes their merges apart',
    area: 'merge',
    source: RUN_AT_GOOGLE.groupsAndLists,
    do: ({ sheet }) => {
      const list = sheet.getRangeList(['A10:B11', 'D10:E11']);
      for (const range of list.getRanges()) range.merge();
      const before = mergesOf(sheet);
      list.breakApart();
      return [before, mergesOf(sheet)];
    },
    holds: [['A10:B11', 'D10:E11'], []],
  },
  {
    name: 'merging drops every value but the first',
    area: 'merge',
    source: `${RANGE}#merge`,
    do: ({ sheet }) => {
      sheet
        .getRange('A1:B1')
        .setValues([['a', 'b']])
        .merge()
        .breakApart();
      return sheet.getRange('A1:B1').getValues();
    },
    holds: [['a', '']],
  },
];
