import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE, WRITTEN_DOWN } from '../sources.ts';

const BUILDER = `${REFERENCE}/spreadsheet/data-validation-builder`;

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Value = string | number;

/** Requirements, a value that meets them, one that does not, and the criteria they read back as. */
const REQUIREMENTS: readonly (readonly [
  anchor: string,
  require: (builder: Builder) => Builder,
  good: Value,
  bad: Value,
  criteria: string,
])[] = [
  ['requirenumberbetweenstart,-end', (b) => b.requireNumberBetween(1, 5), 5, 6, 'NUMBER_BETWEEN'],
  [
    'requirenumbernotbetweenstart,-end',
    (b) => b.requireNumberNotBetween(1, 5),
    6,
    5,
    'NUMBER_NOT_BETWEEN',
  ],
  ['requirenumberequaltonumber', (b) => b.requireNumberEqualTo(3), 3, 4, 'NUMBER_EQUAL_TO'],
  [
    'requirenumbernotequaltonumber',
    (b) => b.requireNumberNotEqualTo(3),
    4,
    3,
    'NUMBER_NOT_EQUAL_TO',
  ],
  [
    'requirenumbergreaterthannumber',
    (b) => b.requireNumberGreaterThan(3),
    4,
    3,
    'NUMBER_GREATER_THAN',
  ],
  [
    'requirenumbergreaterthanorequaltonumber',
    (b) => b.requireNumberGreaterThanOrEqualTo(3),
    3,
    2,
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  ],
  ['requirenumberlessthannumber', (b) => b.requireNumberLessThan(3), 2, 3, 'NUMBER_LESS_THAN'],
  [
    'requirenumberlessthanorequaltonumber',
    (b) => b.requireNumberLessThanOrEqualTo(3),
    3,
    4,
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
  ],
  ['requiretextcontainstext', (b) => b.requireTextContains('own'), 'down', 'up', 'TEXT_CONTAINS'],
  [
    'requiretextdoesnotcontaintext',
    (b) => b.requireTextDoesNotContain('own'),
    'up',
    'down',
    'TEXT_DOES_NOT_CONTAIN',
  ],
  ['requiretextequaltotext', (b) => b.requireTextEqualTo('yes'), 'yes', 'no', 'TEXT_EQUAL_TO'],
  [
    'requirevalueinlistvalues',
    (b) => b.requireValueInList(['Idea', 'Ready']),
    'Idea',
    'idea',
    'VALUE_IN_LIST',
  ],
  ['requiredate', (b) => b.requireDate(), '2026-11-02', 'tomorrow or so', 'DATE_IS_VALID_DATE'],
  [
    'requiretextisemail',
    (b) => b.requireTextIsEmail(),
    'ana@example.com',
    'ana',
    'TEXT_IS_VALID_EMAIL',
  ],
  [
    'requiretextisurl',
    (b) => b.requireTextIsUrl(),
    'https://example.com/a',
    'not a link',
    'TEXT_IS_VALID_URL',
  ],
];

export const REQUIREMENT_CASES: readonly ConformanceCase[] = [
  ...REQUIREMENTS.map(
    ([anchor, require, good, bad, criteria]): ConformanceCase => ({
      name: `a strict rule of ${criteria} takes ${good} and refuses ${bad}`,
      area: 'validation',
      source: `${BUILDER}#${anchor}`,
      do: ({ sheet, SpreadsheetApp }) => {
        const rule = require(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build();
        const cell = sheet.getRange('A1').setDataValidation(rule);
        return [
          refusalOf(() => cell.setValue(good)),
          refusalOf(() => cell.setValue(bad)) !== '',
          String(cell.getDataValidation()?.getCriteriaType()),
        ];
      },
      holds: ['', true, criteria],
    }),
  ),
  {
    name: 'a refused value leaves the cell as it was',
    area: 'validation',
    source: WRITTEN_DOWN.strictRule,
    do: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a'])
        .setAllowInvalid(false)
        .build();
      const cell = sheet.getRange('A1').setDataValidation(rule).setValue('a');
      return [refusalOf(() => cell.setValue('b')) !== '', cell.getValue()];
    },
    holds: [true, 'a'],
  },
  {
    name: 'a copy of a rule is a builder of its own',
    area: 'validation',
    source: `${REFERENCE}/spreadsheet/data-validation#copy`,
    do: ({ SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      const strict = rule.copy().setAllowInvalid(false).build();
      return [rule.getAllowInvalid(), strict.getAllowInvalid(), strict.getCriteriaValues()[0]];
    },
    holds: [true, false, ['a']],
  },
  {
    name: 'setDataValidations gives every cell its own rule',
    area: 'validation',
    source: `${REFERENCE}/spreadsheet/range#setdatavalidationsrules`,
    do: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build();
      const range = sheet.getRange('A1:B1').setDataValidations([[rule, null]]);
      return range.getDataValidations()[0]?.map((found) => found !== null);
    },
    holds: [true, false],
  },
];
