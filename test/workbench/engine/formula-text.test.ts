import { expect, test } from 'vitest';
import {
  hasSemicolons,
  toEngineFormula,
  toSemicolons,
} from '../../../src/workbench/engine/formula-text.ts';

test.each([
  ['=SUM(1;2)', '=SUM(1,2)'],
  ['=IF(A1="a;b";"c,d";\'My; tab\'!A1)', '=IF(A1="a;b","c,d",\'My; tab\'!A1)'],
  ['=SUM(1,2)', '=SUM(1,2)'],
  ['plain; text', 'plain; text'],
])('%s is %s to the engine', (formula, engine) => {
  expect(toEngineFormula(formula)).toBe(engine);
});

test('the way back gives the formula as it was', () => {
  const formula = '=TEXTJOIN(", ";TRUE;FILTER(A1:A3;B1:B3="x;y"))';
  expect(toSemicolons(toEngineFormula(formula))).toBe(formula);
});

test('a semicolon in quotes separates nothing', () => {
  expect(hasSemicolons('="a;b"')).toBe(false);
});
