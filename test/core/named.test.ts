import { describe, expect, test } from 'vitest';
import { named } from '../../src/core/named.ts';

describe('names are found whatever their letter case and spaces', () => {
  const find = named([
    { name: 'Facebook', row: 2 },
    { name: ' facebook', row: 3 },
    { name: '', row: 4 },
  ]);

  test.each([
    ['Facebook', 2],
    [' FACEBOOK ', 2],
    ['Face book', undefined],
    ['', undefined],
    [' ', undefined],
  ])('"%s" is that of row %s', (name, row) => {
    expect(find(name)?.row).toBe(row);
  });
});
