import type { ConformanceCase } from '../case.ts';
import { REFERENCE } from '../sources.ts';

const RANGE = `${REFERENCE}/spreadsheet/range`;
const SEMICOLON = 'https://github.com/mricon/ingress-fieldplan/issues/5';
const FUNCTIONS = 'https://support.google.com/docs/table/25273';

/** Formulas over the block A1:B3 of names and numbers, and what they give. */
const FORMULAS: readonly (readonly [formula: string, value: unknown])[] = [
  ['=SUM(B1:B3)', 6],
  ['=SUMIF(A1:A3;"b";B1:B3)', 2],
  ['=COUNTIFS(A1:A3;"b";B1:B3;">1")', 1],
  ['=IF(1=1;"a;b";"c,d")', 'a;b'],
  ['=TEXTJOIN(", ";TRUE;A1:A3)', 'a, b, c'],
  ['=TEXTJOIN("/";TRUE;FILTER(A1:A3&" "&B1:B3;B1:B3>1))', 'b 2/c 3'],
  ['=IFERROR(1/0;"none")', 'none'],
  ['=XLOOKUP("c";A1:A3;B1:B3)', 3],
  ['=INDEX(A1:A3;MATCH(2;B1:B3;0))', 'b'],
  ['=REGEXMATCH("Ready";"^R")', true],
  ['=TEXT(DATE(2026;11;2);"ddd")', 'Mon'],
  ['=ISOWEEKNUM(DATE(2026;11;2))', 45],
  ['=SUMPRODUCT((A1:A3="b")*B1:B3)', 2],
  ['=LEN("five5")', 5],
];

export const FORMULA_CASES: readonly ConformanceCase[] = [
  ...FORMULAS.map(
    ([formula, value]): ConformanceCase => ({
      name: `${formula} gives ${JSON.stringify(value)}`,
      area: 'formulas',
      source: FUNCTIONS,
      do: ({ sheet }) => {
        sheet.getRange('A1:B3').setValues([
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ]);
        return sheet.getRange('D1').setFormula(formula).getValue();
      },
      holds: value,
    }),
  ),
  {
    name: 'semicolons separate arguments in every locale',
    area: 'formulas',
    source: SEMICOLON,
    do: ({ sheet }) => sheet.getRange('A1').setFormula('=SUM(1;2;3)').getValue(),
    holds: 6,
  },
  {
    name: 'a text that begins with = becomes a formula',
    area: 'formulas',
    source: `${RANGE}#setvaluevalue`,
    do: ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue('=1+1');
      return [cell.getValue(), cell.getFormula()];
    },
    holds: [2, '=1+1'],
  },
  {
    name: 'getFormulas is blank for cells without one',
    area: 'formulas',
    source: `${RANGE}#getformulas`,
    do: ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([['=1+1', 'x']]);
      return sheet.getRange('A1:B1').getFormulas();
    },
    holds: [['=1+1', '']],
  },
  {
    name: 'a formula follows its cells when a row is inserted above',
    area: 'formulas',
    source: 'https://support.google.com/docs/answer/54813',
    do: ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]);
      sheet.insertRowsBefore(1, 2);
      return [sheet.getRange('A5').getFormula(), sheet.getRange('A5').getValue()];
    },
    holds: ['=SUM(A3:A4)', 3],
  },
  {
    name: 'an error reads as its text',
    area: 'formulas',
    source: `${RANGE}#getvalues`,
    do: ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setFormulas([['=1/0', '=NA()']])
        .getValues(),
    holds: [['#DIV/0!', '#N/A']],
  },
];
