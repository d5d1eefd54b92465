import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE } from '../sources.ts';

const RANGE = `${REFERENCE}/spreadsheet/range`;
const SHEET = `${REFERENCE}/spreadsheet/sheet`;
const FILTER = `${REFERENCE}/spreadsheet/filter`;
const CRITERIA = `${REFERENCE}/spreadsheet/filter-criteria-builder`;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

/** A filter over B1:C4, its header first. */
function filtered(sheet: Sheet) {
  sheet.getRange('B1:C4').setValues([
    ['Word', 'Number'],
    ['hello', 3],
    ['world', 1],
    ['', 2],
  ]);
  return sheet.getRange('B1:C4').createFilter();
}

/** Which of the rows 1 to 4 the filter hides. */
const hiddenRows = (sheet: Sheet): number[] =>
  [1, 2, 3, 4].filter((row) => sheet.isRowHiddenByFilter(row));

/** Conditions of a column, and the rows that they hide. */
const CONDITIONS: readonly (readonly [
  anchor: string,
  when: (builder: Builder) => Builder,
  column: number,
  hidden: readonly number[],
])[] = [
  ['sethiddenvaluesvalues', (b) => b.setHiddenValues(['hello', 'world']), 2, [2, 3]],
  ['whencellempty', (b) => b.whenCellEmpty(), 2, [2, 3]],
  ['whencellnotempty', (b) => b.whenCellNotEmpty(), 2, [4]],
  ['whentextcontainstext', (b) => b.whenTextContains('ell'), 2, [3, 4]],
  ['whentextequaltotext', (b) => b.whenTextEqualTo('world'), 2, [2, 4]],
  ['whennumbergreaterthannumber', (b) => b.whenNumberGreaterThan(1), 3, [3]],
  ['whennumberbetweenstart,-end', (b) => b.whenNumberBetween(1, 2), 3, [2]],
];

export const FILTER_CASES: readonly ConformanceCase[] = [
  ...CONDITIONS.map(
    ([anchor, when, column, hidden]): ConformanceCase => ({
      name: `a filter by ${anchor} hides the rows ${hidden.join(', ')}`,
      area: 'filters',
      source: `${CRITERIA}#${anchor}`,
      do: ({ sheet, SpreadsheetApp }) => {
        const criteria = when(SpreadsheetApp.newFilterCriteria()).build();
        filtered(sheet).setColumnFilterCriteria(column, criteria);
        return hiddenRows(sheet);
      },
      holds: hidden,
    }),
  ),
  {
    name: 'a tab has no filter until one is made',
    area: 'filters',
    source: `${SHEET}#getfilter`,
    do: ({ sheet }) => {
      const before = [sheet.getFilter(), sheet.getRange('A1').getFilter()];
      filtered(sheet);
      const found = [sheet.getFilter(), sheet.getRange('H9').getFilter()];
      return [before, found.map((filter) => filter?.getRange().getA1Notation())];
    },
    holds: [
      [null, null],
      ['B1:C4', 'B1:C4'],
    ],
  },
  {
    name: 'a tab has one filter at most',
    area: 'filters',
    source: `${RANGE}#createfilter`,
    do: ({ sheet }) => {
      filtered(sheet);
      return refusalOf(() => sheet.getRange('E1:F4').createFilter()) !== '';
    },
    holds: true,
  },
  {
    name: 'a column without criteria has none to give',
    area: 'filters',
    source: `${FILTER}#getcolumnfiltercriteriacolumnposition`,
    do: ({ sheet, SpreadsheetApp }) => {
      const filter = filtered(sheet);
      const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['hello']).build();
      filter.setColumnFilterCriteria(2, criteria);
      return [
        filter.getColumnFilterCriteria(2)?.getHiddenValues(),
        filter.getColumnFilterCriteria(3),
      ];
    },
    holds: [['hello'], null],
  },
  {
    name: 'criteria that are removed hide nothing any more',
    area: 'filters',
    source: `${FILTER}#removecolumnfiltercriteriacolumnposition`,
    do: ({ sheet, SpreadsheetApp }) => {
      const criteria = SpreadsheetApp.newFilterCriteria().whenCellEmpty().build();
      const filter = filtered(sheet).setColumnFilterCriteria(2, criteria);
      filter.removeColumnFilterCriteria(2);
      return [hiddenRows(sheet), filter.getColumnFilterCriteria(2)];
    },
    holds: [[], null],
  },
  {
    name: 'a filter that is removed shows every row and leaves the values',
    area: 'filters',
    source: `${FILTER}#remove`,
    do: ({ sheet, SpreadsheetApp }) => {
      const criteria = SpreadsheetApp.newFilterCriteria().whenCellEmpty().build();
      filtered(sheet).setColumnFilterCriteria(2, criteria).remove();
      return [hiddenRows(sheet), sheet.getFilter(), sheet.getRange('B2').getValue()];
    },
    holds: [[], null, 'hello'],
  },
  {
    name: 'a filter sorts the rows below its header',
    area: 'filters',
    source: `${FILTER}#sortcolumnposition,-ascending`,
    do: ({ sheet }) => {
      filtered(sheet).sort(3, true);
      return sheet.getRange('B1:C4').getValues();
    },
    holds: [
      ['Word', 'Number'],
      ['world', 1],
      ['', 2],
      ['hello', 3],
    ],
  },
  {
    name: 'values are read and written in hidden rows as in shown ones',
    area: 'filters',
    source: `${RANGE}#getvalues`,
    do: ({ sheet, SpreadsheetApp }) => {
      const criteria = SpreadsheetApp.newFilterCriteria().whenTextEqualTo('world').build();
      filtered(sheet).setColumnFilterCriteria(2, criteria);
      sheet.getRange('C2:C4').setValues([[7], [8], [9]]);
      return sheet.getRange('C2:C4').getValues();
    },
    holds: [[7], [8], [9]],
  },
];
