import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gridOfFile } from '../../src/import/grid-of-file.ts';
import { gridOfText } from '../../src/import/grid-of-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A text in UTF-16, the lower byte first or last, with a mark or without. */
function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((sign) => sign.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

const TABLE = 'Datum,Größe\n2026-10-12,"1,5 €"\n';
const ROWS = [
  ['Datum', 'Größe'],
  ['2026-10-12', '1,5 €'],
];

describe('the encoding of a file', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(TABLE)],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${TABLE}`)],
    ['UTF-16 LE with a mark', utf16(TABLE, 'le', true)],
    ['UTF-16 LE without', utf16(TABLE, 'le', false)],
    ['UTF-16 BE with a mark', utf16(TABLE, 'be', true)],
    ['UTF-16 BE without', utf16(TABLE, 'be', false)],
    [
      'that of old Windows',
      new Uint8Array([...TABLE].map((sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)))),
    ],
  ])('may be %s', async (_, bytes) => {
    expect((await gridOfFile('a.csv', bytes)).grid).toEqual(ROWS);
  });
});

describe('the separator of a text', () => {
  test.each([
    ['comma', 'a,b\n1,2'],
    ['semicolon', 'a;b\n1;2'],
    ['tab', 'a\tb\n1\t2'],
    ['bar', 'a|b\n1|2'],
  ])('may be a %s', async (_, text) => {
    expect((await gridOfText(text)).grid).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('is the one that the text names', async () => {
    expect((await gridOfText('sep=^\na^b,c\n1^2')).grid.slice(1)).toEqual([
      ['a', 'b,c'],
      ['1', '2'],
    ]);
  });

  test('is that of the table, whatever the notes above it and the texts in it hold', async () => {
    const { grid } = await gridOfText(
      '# Made by A, B, C, D, E\n# On, the, way\nDate;Text;Views\n2026-10-12;"One, two, three, four";5\n2026-10-13;Five, six, seven, eight;6',
    );
    expect(grid.slice(2).map((row) => row.length)).toEqual([3, 3, 3]);
  });
});

describe('the rows of a text', () => {
  test.each<[string, string, string[][]]>([
    ['have line breaks and quotes within quotes', 'a\n"x\ny ""z"""', [['a'], ['x\ny "z"']]],
    [
      'end with any line ending, or with several',
      'a,b\r\n1,2\r3,4\n5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'end without a blank row',
      'a,b\n1,2\n\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['keep blank ones between blocks', 'a\n\nb', [['a'], [''], ['b']]],
    ['may be of different widths', 'title\na,b\n1,2,3', [['title'], ['a', 'b'], ['1', '2', '3']]],
    [
      'keep quotes within a text',
      'a,b\nsaid "hi" then,2',
      [
        ['a', 'b'],
        ['said "hi" then', '2'],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    const { grid, remarks } = await gridOfText(text);
    expect(grid).toEqual(expected);
    expect(remarks).toEqual([]);
  });

  test('are not lost below a quotation mark that is never closed, and that is told', async () => {
    const { grid, remarks } = await gridOfText('a,b\n"1",2\n"open,3\n4,5');
    expect(grid).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['"open', '3'],
      ['4', '5'],
    ]);
    expect(remarks).toEqual([expect.stringMatching(/never closed/)]);
  });

  test('are the same in chunks as at once', async () => {
    const rows = Array.from({ length: 90_000 }, (_, row) => [`${row}`, `x "${row}",\ny`, 'end']);
    const text = rows
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n');
    const shares: number[] = [];
    const { grid } = await gridOfText(text, { progress: (share) => shares.push(share) });
    expect(grid).toEqual(rows);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
  });

  test('stop coming when somebody cancels', async () => {
    const text = 'some,cells,of,a,row\n'.repeat(100_000);
    const controller = new AbortController();
    const shares: number[] = [];
    const reading = gridOfText(text, {
      signal: controller.signal,
      progress: (share) => {
        shares.push(share);
        controller.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(shares).toHaveLength(1);
  });
});

describe('a file that is no text', () => {
  test.each<[string, string, readonly number[], RegExp]>([
    ['an old workbook', 'linkedin.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /File, Import.*From a tab/],
    ['a workbook', 'report.xlsx', [0x50, 0x4b, 3, 4, 20], /File, Import.*From a tab/],
    ['a zip', 'youtube.zip', [0x50, 0x4b, 3, 4, 20], /Unpack it/],
    ['a PDF', 'report.pdf', [0x25, 0x50, 0x44, 0x46], /CSV/],
    ['a picture', 'report.csv', [0x89, 0x50, 0x4e, 0x47], /CSV/],
    ['a table as a page', 'report.xls', [...bytesOf('<html><table>')], /From a tab/],
    ['anything else', 'data.bin', [65, 0, 0, 0, 66, 1, 0, 9], /CSV/],
  ])('is told with what to do: %s', async (_, name, bytes, advice) => {
    const reading = gridOfFile(name, new Uint8Array(bytes));
    await expect(reading).rejects.toMatchObject({
      code: 'file-binary',
      message: expect.stringMatching(advice),
    });
    await expect(reading).rejects.toThrow(name);
  });

  test.each([
    ['nothing', ''],
    ['blank lines', '\n \n\n'],
  ])('is told where it holds %s', async (_, text) => {
    await expect(gridOfFile('a.csv', bytesOf(text))).rejects.toMatchObject({ code: 'file-empty' });
  });
});

test('a real export is read whole', async () => {
  const file = new URL('../cases/exports/larkfield/larkfield_ga4.csv', import.meta.url);
  const { name, grid } = await gridOfFile('larkfield_ga4.csv', readFileSync(file));
  expect(name).toBe('larkfield_ga4.csv');
  expect(grid).toHaveLength(16);
  expect(grid[9]).toHaveLength(11);
});
