import type { ConformanceCase } from '../case.ts';
import { REFERENCE } from '../sources.ts';

const BUILDER = `${REFERENCE}/spreadsheet/conditional-format-rule-builder`;

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Conditions, and the criteria they read back as from the tab. */
const CONDITIONS: readonly (readonly [
  anchor: string,
  when: (builder: Builder) => Builder,
  criteria: string,
  values: readonly unknown[],
])[] = [
  ['whencellempty', (b) => b.whenCellEmpty(), 'CELL_EMPTY', []],
  ['whencellnotempty', (b) => b.whenCellNotEmpty(), 'CELL_NOT_EMPTY', []],
  ['whentextcontainstext', (b) => b.whenTextContains('a'), 'TEXT_CONTAINS', ['a']],
  [
    'whentextdoesnotcontaintext',
    (b) => b.whenTextDoesNotContain('a'),
    'TEXT_DOES_NOT_CONTAIN',
    ['a'],
  ],
  ['whentextequaltotext', (b) => b.whenTextEqualTo('a'), 'TEXT_EQUAL_TO', ['a']],
  ['whentextstartswithtext', (b) => b.whenTextStartsWith('a'), 'TEXT_STARTS_WITH', ['a']],
  ['whentextendswithtext', (b) => b.whenTextEndsWith('a'), 'TEXT_ENDS_WITH', ['a']],
  ['whennumberequaltonumber', (b) => b.whenNumberEqualTo(1), 'NUMBER_EQUAL_TO', [1]],
  ['whennumbergreaterthannumber', (b) => b.whenNumberGreaterThan(1), 'NUMBER_GREATER_THAN', [1]],
  ['whennumberlessthannumber', (b) => b.whenNumberLessThan(1), 'NUMBER_LESS_THAN', [1]],
  ['whennumberbetweenstart,-end', (b) => b.whenNumberBetween(1, 2), 'NUMBER_BETWEEN', [1, 2]],
  [
    'whenformulasatisfiedformula',
    (b) => b.whenFormulaSatisfied('=$A1>1'),
    'CUSTOM_FORMULA',
    ['=$A1>1'],
  ],
];

export const COLOUR_CRITERIA_CASES: readonly ConformanceCase[] = [
  ...CONDITIONS.map(
    ([anchor, when, criteria, values]): ConformanceCase => ({
      name: `${anchor} reads back as ${criteria}`,
      area: 'conditional formats',
      source: `${BUILDER}#${anchor}`,
      do: ({ sheet, SpreadsheetApp }) => {
        const rule = when(SpreadsheetApp.newConditionalFormatRule())
          .setBackground('#f4cccc')
          .setRanges([sheet.getRange('A1:B2')])
          .build();
        sheet.setConditionalFormatRules([rule]);
        const [read] = sheet.getConditionalFormatRules();
        const condition = read?.getBooleanCondition();
        return [
          String(condition?.getCriteriaType()),
          condition?.getCriteriaValues(),
          read?.getRanges().map((range) => range.getA1Notation()),
        ];
      },
      holds: [criteria, values, ['A1:B2']],
    }),
  ),
  {
    name: 'clearConditionalFormatRules takes them all',
    area: 'conditional formats',
    source: `${REFERENCE}/spreadsheet/sheet#clearconditionalformatrules`,
    do: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenCellEmpty()
        .setBackground('#f4cccc')
        .setRanges([sheet.getRange('A1')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.clearConditionalFormatRules();
      return sheet.getConditionalFormatRules().length;
    },
    holds: 0,
  },
];
