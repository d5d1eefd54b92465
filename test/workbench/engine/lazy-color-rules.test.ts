import { describe, expect, test } from 'vitest';
import {
  createEngine,
  type SpreadsheetEngine,
} from '../../../src/workbench/engine/create-engine.ts';
import type { ColorRule, Style, Zone } from '../../../src/workbench/engine/port.ts';

const SHEET = '0';
const GREEN: Style = { fillColor: '#00FF00' };
const [LEFT, RIGHT, BOTH] = ['#00FF00 ', ' #00FF00', '#00FF00 #00FF00'];
const RED: Style = { fillColor: '#FF0000' };

const A1_TO_B3: Zone = { top: 0, left: 0, bottom: 2, right: 1 };

function open(): SpreadsheetEngine {
  const engine = createEngine({
    serialNow: () => 46_328.375,
    actor: { email: 'owner@example.com', owner: true },
  });
  const lines = [
    ['1', 'x'],
    ['2', 'y'],
    ['2', 'x'],
  ];
  engine.cells.write(
    SHEET,
    0,
    0,
    lines.map((line) => line.map((content) => ({ content }))),
  );
  return engine;
}

function rule(criteria: string, values: readonly string[], style = GREEN): ColorRule {
  return { criteria, values, zones: [A1_TO_B3], style };
}

/** The colours of A1:B3, row by row; C4 lies outside. */
function colors({ model }: SpreadsheetEngine): string[] {
  const colorOf = (row: number, col: number): string =>
    model.getters.getCellComputedStyle({ sheetId: SHEET, row, col }).fillColor ?? '';
  return [0, 1, 2].map((row) => `${colorOf(row, 0)} ${colorOf(row, 1)}`).concat(colorOf(3, 2));
}

describe('a colour rule', () => {
  test.each([
    [
      'a formula counts from the first cell of the range',
      'CUSTOM_FORMULA',
      ['=$A1=2'],
      [' ', BOTH, BOTH],
    ],
    ['a formula may name one cell for all', 'CUSTOM_FORMULA', ['=$A$2=A1'], [' ', LEFT, LEFT]],
    ['a formula moves both ways', 'CUSTOM_FORMULA', ['=A1="x"'], [RIGHT, ' ', RIGHT]],
    ['a number is compared', 'NUMBER_GREATER_THAN', ['1'], [' ', LEFT, LEFT]],
    ['a text is looked for', 'TEXT_CONTAINS', ['x'], [RIGHT, ' ', RIGHT]],
  ] as const)('%s', (_, criteria, values, expected) => {
    const engine = open();
    engine.colorRules.replace(SHEET, [rule(criteria, values)]);
    expect(colors(engine)).toEqual([...expected, '']);
  });

  test('the first of two wins', () => {
    const engine = open();
    const [first, second] = [RED, GREEN].map((style) => rule('TEXT_CONTAINS', ['x'], style));
    if (first === undefined || second === undefined) throw new Error('There are two rules.');
    engine.colorRules.replace(SHEET, [first, second]);
    expect(colors(engine)).toEqual([' #FF0000', ' ', ' #FF0000', '']);
  });

  test('sees what was typed since', () => {
    const engine = open();
    engine.colorRules.replace(SHEET, [rule('CUSTOM_FORMULA', ['=$A1=2'])]);
    expect(colors(engine)[0]).toBe(' ');
    engine.cells.write(SHEET, 0, 0, [[{ content: '2' }]]);
    expect(colors(engine)[0]).toBe('#00FF00 #00FF00');
    engine.model.dispatch('REQUEST_UNDO');
    expect(colors(engine)[0]).toBe(' ');
  });

  test('of a range that asks for all values looks at all of them', () => {
    const engine = open();
    engine.model.dispatch('ADD_CONDITIONAL_FORMAT', {
      sheetId: SHEET,
      ranges: [{ _sheetId: SHEET, _zone: A1_TO_B3 }],
      cf: {
        id: 'twice',
        rule: {
          type: 'CellIsRule',
          operator: 'duplicateValues',
          values: [],
          style: { fillColor: '#00FF00' },
        },
      },
    });
    expect(colors(engine)).toEqual([' #00FF00', '#00FF00 ', '#00FF00 #00FF00', '']);
  });

  test('may be a scale', () => {
    const engine = open();
    engine.model.dispatch('ADD_CONDITIONAL_FORMAT', {
      sheetId: SHEET,
      ranges: [{ _sheetId: SHEET, _zone: A1_TO_B3 }],
      cf: {
        id: 'scale',
        rule: {
          type: 'ColorScaleRule',
          minimum: { type: 'value', color: 0x000000 },
          maximum: { type: 'value', color: 0xffffff },
        },
      },
    });
    expect(colors(engine)).toEqual(['#000000 ', '#FFFFFF ', '#FFFFFF ', '']);
  });
});
