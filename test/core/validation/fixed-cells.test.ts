import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIXABLE_COLUMNS } from '../../../src/core/validation/fixable-columns.ts';
import {
  cellsToWrite,
  type FixedCell,
  reversed,
} from '../../../src/core/validation/fixed-cells.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import { inputOf, person, rowsOf } from './a-plan.ts';

const FIX: FixedCell = { rowId: 'ABC-202611-01', column: 'owner', from: 'priya s', to: 'Priya S' };

describe('a cell is written only as long as it holds what it held', () => {
  test.each<[string, Parameters<typeof rowsOf>, 'written' | 'standing' | 'changed']>([
    ['it still does', [[{ owner: ['priya s'] }]], 'written'],
    [
      'its row moved',
      [[{ rowId: 'X' }, { rowId: 'abc-202611-01 ', owner: ['priya s'] }]],
      'written',
    ],
    ['it holds the wanted text', [[{ owner: ['Priya S'] }]], 'standing'],
    ['somebody changed it', [[{ owner: ['Dana'] }]], 'changed'],
    ['somebody cleared it', [[{ owner: [] }]], 'changed'],
    ['the row is gone', [[{ rowId: 'X', owner: ['priya s'] }]], 'changed'],
    ['two rows bear the Row ID', [[{ owner: ['priya s'] }, { rowId: 'ABC-202611-01' }]], 'changed'],
    ['it cannot be read', [[{ owner: ['priya s'] }], ['owner']], 'changed'],
  ])('%s: %s', (_, rows, expected) => {
    const { write, standing, changed } = cellsToWrite(rowsOf(...rows), [FIX]);
    expect({ written: write.length, standing: standing.length, changed }).toEqual({
      written: 0,
      standing: 0,
      changed: 0,
      [expected]: 1,
    });
  });

  test('a fix without a Row ID finds no row', () => {
    const plan = rowsOf([{ rowId: '', owner: ['priya s'] }]);
    expect(cellsToWrite(plan, [{ ...FIX, rowId: '' }]).changed).toBe(1);
  });
});

test('taken back, a fix writes what stood there before', () => {
  const plan = rowsOf([{ owner: ['Priya S'] }]);
  const { write } = cellsToWrite(plan, reversed([FIX]));
  expect(write).toEqual([{ ...FIX, row: 2, from: 'Priya S', to: 'priya s' }]);
});

test('what a fix changes is no longer found, and no fix is offered for it again', () => {
  const name = fc.constantFrom('priya', 'PRIYA', '@priya', 'José', 'jose', 'Tom', 'TBD');
  fc.assert(
    fc.property(fc.array(fc.array(name, { maxLength: 1 }), { maxLength: 6 }), (owners) => {
      const given = (fixed: readonly (readonly string[])[]) =>
        validate(
          inputOf({
            plan: rowsOf(fixed.map((owner) => ({ owner }))),
            people: [person('Priya'), person('José')],
          }),
        ).filter(({ fix }) => fix !== undefined);
      const fixes = new Map(given(owners).map(({ place, fix }) => [place.row, fix?.to ?? '']));
      const fixed = owners.map((owner, index) => {
        const to = fixes.get(index + 2);
        return to === undefined ? owner : [to];
      });
      expect(given(fixed)).toEqual([]);
    }),
  );
});

test('the columns that can be fixed are named once', () => {
  expect(new Set(FIXABLE_COLUMNS).size).toBe(FIXABLE_COLUMNS.length);
  expect(FIXABLE_COLUMNS).toEqual(expect.arrayContaining(['owner', 'audience', 'trackedLink']));
});
