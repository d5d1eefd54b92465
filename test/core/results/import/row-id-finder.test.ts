import { expect, test } from 'vitest';
import { contentTagsIn, rowIdFinder } from '../../../../src/core/results/import/row-id-finder.ts';

const find = rowIdFinder(['LHL-202610-01', 'LHL-202610-10', 'A-2026-11-07', '7', 'Launch', '']);

test.each([
  ['LHL-202610-01', ['LHL-202610-01']],
  ['spring_lhl-202610-01_v2', ['LHL-202610-01']],
  ['ad-lhl-202610-01-b, lhl-202610-10', ['LHL-202610-01', 'LHL-202610-10']],
  ['lhl-202610-011', []],
  ['xlhl-202610-01', []],
  ['a-2026-11-07 again', ['A-2026-11-07']],
  ['launch', ['Launch']],
  ['the launch of 7 posts', []],
  [' 7 ', ['7']],
  ['', []],
])('the Row IDs in %j', (text, expected) => {
  expect(find(text)).toEqual(expected);
});

test.each([
  ['Look: https://a.example/x?utm_source=b&utm_content=lhl-202610-01.', ['lhl-202610-01']],
  ['a.example/x?UTM_Content=One+two', ['One two']],
  ['https://a.example/x', []],
])('what the links bear as utm_content in %s', (text, expected) => {
  expect(contentTagsIn(text)).toEqual(expected);
});
