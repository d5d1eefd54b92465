import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvFile, csvForSpreadsheets, readCsv } from '../../../src/core/handoff/csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^[ "',;=+@\t\r\n-]{0,6}$/),
  fc.constantFrom('=1+1', "'=1", '@all', '-5', 'a\r\nb', 'a "quoted" word', ' led', '\ufeffx'),
);
/** No row is blank: blank lines mean nothing. */
const table = fc.array(
  fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), cell, cell).map((cells) => [...cells]),
  { minLength: 1, maxLength: 6 },
);

describe('a CSV file', () => {
  test('is read by another parser as it was written', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = papaparse.parse<string[]>(csvFile(rows), { delimiter: ',', newline: '\r\n' });
        expect(read.errors).toEqual([]);
        expect(read.data.slice(0, -1)).toEqual(rows);
      }),
    );
  });

  test('for spreadsheets comes back as it was, and holds no cell that would run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = csvForSpreadsheets(rows);
        expect(readCsv(text)).toEqual(rows);
        const shown = papaparse.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
        expect(shown.data.flat().filter((each) => /^[=+\-@\t\r]/.test(each))).toEqual([]);
      }),
    );
  });

  test('of one row comes back, whatever separators stand in it', () => {
    const rows = [['a', '', ';;;', '\t\t\t\tb']];
    expect(readCsv(csvForSpreadsheets(rows))).toEqual(rows);
  });

  test.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\n1,5;2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    [
      'blank lines',
      'a,b\n\n,\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quotes', '"a, ""b""","c\nd"', [['a, "b"', 'c\nd']]],
    ['a separator in the quotes of the first line', '"a;b;c",d', [['a;b;c', 'd']]],
    ['a quote that nobody closed', 'a,"b\nc', [['a', 'b\nc']]],
    ['a quote within a text', '5" wide,b', [['5" wide', 'b']]],
    ['nothing', '', []],
  ])('is read with %s', (_, text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });
});
