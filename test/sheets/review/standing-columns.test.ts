import { describe, expect, test } from 'vitest';
import { reviewDocument } from '../../../src/core/review/review.ts';
import { type Line, linesOf } from '../../../src/sheets/review/line.ts';
import { NEW_COLUMNS, standingColumns } from '../../../src/sheets/review/standing-columns.ts';
import { reviewOf } from '../../core/review/given.ts';
import { larkfieldReview } from '../../core/review/larkfield-review.ts';

const lines = linesOf(reviewDocument(larkfieldReview('2026-10')), '');
const headers = lines.filter(({ kind }) => kind === 'header');
const rowOf = new Map(headers.map(({ key }, index) => [key, index + 1]));
const made = headers.map(({ key, cells }) => [key, ...cells.map(({ value }) => String(value))]);
const from = (count: number, first: number) =>
  Array.from({ length: count }, (_, index) => first + index);

function found(tab: readonly (readonly string[])[], keyColumn = 1) {
  return standingColumns(headers, rowOf, tab, keyColumn);
}

describe('the columns of a review', () => {
  test('stand as they were made', () => {
    expect(found(made)).toEqual(NEW_COLUMNS);
  });

  test('are found behind columns that people inserted', () => {
    const tab = made.map(([key = '', name = '', ...rest]) => [key, name, 'ours', '', ...rest]);
    expect(found(tab)).toEqual([2, ...from(NEW_COLUMNS.length - 1, 5)]);
  });

  test('are found right of the keys, wherever these stand', () => {
    expect(
      found(
        made.map((row) => ['', ...row]),
        2,
      ),
    ).toEqual(NEW_COLUMNS.map((at) => at + 1));
  });

  test('are missing where somebody deleted one', () => {
    const tab = made.map((row) => row.filter((_, index) => index !== 4));
    expect(found(tab)).toEqual([2, 3, 4, null, ...from(NEW_COLUMNS.length - 4, 5)]);
  });

  test('are found by the others where people renamed some headers', () => {
    const tab = made.map((row, index) => (index % 3 === 0 ? [row[0] ?? '', 'Name', 'x'] : row));
    expect(found(tab)).toEqual(NEW_COLUMNS);
  });
});

describe('the cells that people fill', () => {
  const askedIn = (all: readonly Line[]) =>
    new Map(
      all
        .filter(({ key }) =>
          /^header:(goals|marketing-sales|execution|posts|people|last)/.test(key),
        )
        .map(({ key, cells }) => [key, cells.map(({ value }) => value)]),
    );

  test('stand under the same header whatever data comes in later', () => {
    const before = askedIn(linesOf(reviewDocument(reviewOf({})), ''));
    expect(before).toEqual(askedIn(lines));
  });
});
