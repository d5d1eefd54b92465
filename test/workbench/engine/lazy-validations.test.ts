import { expect, test } from 'vitest';
import { createEngine } from '../../../src/workbench/engine/create-engine.ts';

const sheetId = '0';

test('a cell is judged by its own validation, and again when it changes', () => {
  const { model, cells } = createEngine({
    serialNow: () => 46_328.375,
    actor: { email: 'owner@example.com', owner: true },
  });
  const write = (contents: readonly string[]): void =>
    cells.write(
      sheetId,
      0,
      0,
      contents.map((content) => [{ content }]),
    );
  const isInvalid = (row: number): boolean =>
    model.getters.isDataValidationInvalid({ sheetId, row, col: 0 });
  model.dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId,
    ranges: [{ _sheetId: sheetId, _zone: { top: 0, left: 0, bottom: 2, right: 0 } }],
    rule: {
      id: 'colours',
      criterion: { type: 'isValueInList', values: ['red', 'green'], displayStyle: 'chip' },
      isBlocking: false,
    },
  });

  write(['red', 'rot', '', 'rot']);
  expect([0, 1, 2, 3].map(isInvalid)).toEqual([false, true, false, false]);
  write(['rouge', 'green']);
  expect([0, 1, 2, 3].map(isInvalid)).toEqual([true, false, false, false]);
  model.dispatch('REQUEST_UNDO');
  expect([0, 1, 2, 3].map(isInvalid)).toEqual([false, true, false, false]);
});
