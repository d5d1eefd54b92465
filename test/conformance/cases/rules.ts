import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE, REPORTED, WRITTEN_DOWN } from '../sources.ts';

const BUILDER = `${REFERENCE}/spreadsheet/data-validation-builder`;
const SHEET = `${REFERENCE}/spreadsheet/sheet`;
const STRICT = WRITTEN_DOWN.strictRule;
/** How the refusal begins and ends; whether a cell or a sheet has the rules, reports differ. */
const REFUSAL =
  /^The data you entered in cell B2 violates the data validation rules set on this \w+\. Please enter one of the following values: Idea, Ready\.$/;

export const RULE_CASES: readonly ConformanceCase[] = [
  {
    name: 'a strict list refuses the whole write',
    area: 'validation',
    source: STRICT,
    do: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['Idea', 'Ready'])
        .setAllowInvalid(false)
        .build();
      sheet.getRange('B2:B9').setDataValidation(rule);
      const block = sheet.getRange('A2:B3');
      const refusal = refusalOf(() =>
        block.setValues([
          ['x', 'Nonsense'],
          ['y', 'Idea'],
        ]),
      );
      return [REFUSAL.test(refusal), block.getValues()];
    },
    holds: [
      true,
      [
        ['', ''],
        ['', ''],
      ],
    ],
  },
  {
    name: 'a strict list takes its items and blanks',
    area: 'validation',
    source: STRICT,
    do: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['Idea', 'Ready'])
        .setAllowInvalid(false)
        .build();
      const range = sheet.getRange('B2:B3').setDataValidation(rule);
      return range.setValues([['Ready'], ['']]).getValues();
    },
    holds: [['Ready'], ['']],
  },
  {
    name: 'a list that only warns takes anything',
    area: 'validation',
    source: `${BUILDER}#setallowinvalidallowinvaliddata`,
    do: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Idea']).build();
      return [
        rule.getAllowInvalid(),
        sheet.getRange('A1').setDataValidation(rule).setValue('Other').getValue(),
      ];
    },
    holds: [true, 'Other'],
  },
  {
    name: 'a rule over a range reads it back with its criteria',
    area: 'validation',
    source: `${BUILDER}#requirevalueinrangerange,-showdropdown`,
    do: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInRange(sheet.getRange('D2:D9'), true)
        .setHelpText('Pick one.')
        .build();
      const read = sheet.getRange('A1').setDataValidation(rule).getDataValidation();
      const [range, dropdown] = read?.getCriteriaValues() ?? [];
      return [
        String(read?.getCriteriaType()),
        range.getA1Notation(),
        dropdown,
        read?.getHelpText(),
      ];
    },
    holds: ['VALUE_IN_RANGE', 'D2:D9', true, 'Pick one.'],
  },
  {
    name: 'a list of more than 500 items is refused',
    area: 'validation',
    source: WRITTEN_DOWN.listTooLong,
    do: ({ SpreadsheetApp }) =>
      refusalOf(() =>
        SpreadsheetApp.newDataValidation()
          .requireValueInList(Array.from({ length: 501 }, (_, index) => `item ${index}`))
          .build(),
      ),
    holds:
      'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  },
  {
    name: 'a rule moves with its column',
    area: 'validation',
    source: BUILDER,
    do: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      sheet.getRange('B:B').setDataValidation(rule);
      sheet.insertColumnBefore(1);
      return [
        sheet.getRange('C5').getDataValidation() !== null,
        sheet.getRange('B5').getDataValidation(),
      ];
    },
    holds: [true, null],
  },
  {
    name: 'clearDataValidations frees its cells alone',
    area: 'validation',
    source: `${REFERENCE}/spreadsheet/range#cleardatavalidations`,
    do: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      sheet.getRange('A1:A9').setDataValidation(rule);
      sheet.getRange('A3:A4').clearDataValidations();
      const rules = sheet.getRange('A1:A5').getDataValidations();
      return rules.map(([found]) => found !== null);
    },
    holds: [true, true, false, false, true],
  },
  {
    name: 'checkboxes are false until ticked',
    area: 'validation',
    source: `${REFERENCE}/spreadsheet/range#insertcheckboxes`,
    do: ({ sheet }) => sheet.getRange('A1:A2').insertCheckboxes().getValues(),
    holds: [[false], [false]],
  },
  {
    name: 'setConditionalFormatRules replaces every rule of the tab',
    area: 'conditional formats',
    source: `${SHEET}#setconditionalformatrulesrules`,
    do: ({ sheet, SpreadsheetApp }) => {
      const rule = (formula: string) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setBackground('#f4cccc')
          .setRanges([sheet.getRange('A2:A')])
          .build();
      sheet.setConditionalFormatRules([rule('=$A2="x"'), rule('=AND($A2="y";$B2>1)')]);
      const [, second] = sheet.getConditionalFormatRules();
      sheet.setConditionalFormatRules(second === undefined ? [] : [second]);
      return sheet
        .getConditionalFormatRules()
        .map((found) => [
          String(found.getBooleanCondition()?.getCriteriaType()),
          found.getBooleanCondition()?.getCriteriaValues(),
        ]);
    },
    holds: [['CUSTOM_FORMULA', ['=AND($A2="y";$B2>1)']]],
  },
  {
    name: 'getBackground gives what was set, not what a rule shows',
    area: 'conditional formats',
    source: REPORTED.oddities,
    do: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenCellNotEmpty()
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      return sheet.getRange('A1').setValue('x').getBackground();
    },
    holds: '#ffffff',
  },
  {
    name: 'formats of empty cells are there when something is typed',
    area: 'formats',
    source: `${REFERENCE}/spreadsheet/range#setnumberformatnumberformat`,
    do: ({ sheet }) => {
      sheet.getRange('A2:A').setNumberFormat('0.00').setFontWeight('bold');
      const cell = sheet.getRange('A500').setValue(2);
      return [cell.getDisplayValue(), cell.getFontWeight(), cell.getNumberFormat()];
    },
    holds: ['2.00', 'bold', '0.00'],
  },
];
