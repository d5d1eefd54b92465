import { describe, expect, test } from 'vitest';
import { readForm } from '../../../src/core/handoff/pack-cell.ts';
import { readPack } from '../../../src/core/handoff/read-pack.ts';
import { STATUSES } from '../../../src/core/plan/item.ts';

describe('a cell that came back', () => {
  test.each([
    ['text', ' a \r\nb ', 'a \nb'],
    ['text', '', ''],
    ['date', '2026-11-02', '2026-11-02'],
    ['date', '2026-11-02 00:00:00', '2026-11-02'],
    ['date', '46328', '2026-11-02'],
    ['date', '2026-02-30', null],
    ['date', '12', null],
    ['date', '11/2/2026', null],
    ['time', '9:30', '09:30'],
    ['time', '09:30:00', '09:30'],
    ['time', '1899-12-30 09:30', '09:30'],
    ['time', '9.30 PM', '21:30'],
    ['time', '12:05 am', '00:05'],
    ['time', '24:00', null],
    ['time', '9:75', null],
    ['time', 'noon', null],
    ['names', 'Dana; Marco\nPriya,', 'Dana, Marco, Priya'],
    [STATUSES, 'ready', 'Ready'],
    [STATUSES, 'nearly', null],
  ] as const)('of the form %s, %j, is %j', (form, cell, text) => {
    expect(readForm(cell, form)).toBe(text);
  });
});

describe('a table that came back', () => {
  test('is read by its headers, whatever they are called and wherever they stand', () => {
    const read = readPack([
      ['Our work for November', '', '', ''],
      ['caption', ' ROW  id ', '', 'Post  Date', 'Mood', 'Text'],
      ['A text', 'LHL-1', 'x', '2026-11-02', 'sunny', 'Another'],
      ['', '', '', '', '', ''],
      ['New', '', '', '', '', ''],
    ]);
    expect(read?.rows.map(({ rowId, line, cells }) => [rowId, line, [...cells]])).toEqual([
      [
        'LHL-1',
        3,
        [
          ['date', '2026-11-02'],
          ['copy', 'A text'],
        ],
      ],
      [
        '',
        5,
        [
          ['date', ''],
          ['copy', 'New'],
        ],
      ],
    ]);
    expect(read?.remarks).toEqual([
      'The column “Mood” is not of the pack, and was left out.',
      'The column “Text” is not of the pack, and was left out.',
    ]);
  });

  test('keeps a header of its own from what else it could mean', () => {
    const read = readPack([
      ['Row ID', 'Copy', 'Text', 'Topic', 'Title'],
      ['1', 'c', 't', 'top', 'tit'],
    ]);
    expect([...(read?.rows[0]?.cells ?? [])]).toEqual([
      ['topic', 'top'],
      ['copy', 'c'],
    ]);
  });

  test('keeps what was typed into a cell that cannot be read', () => {
    const read = readPack([
      ['Row ID', 'Date', 'Status', 'Copy'],
      ['LHL-1', ' 11/2', 'Approved', 'x'],
    ]);
    expect(read?.remarks).toEqual([]);
    expect(read?.rows[0]?.cells.get('date')).toBe('11/2');
    expect([...(read?.rows[0]?.unreadable ?? [])]).toEqual(['date', 'status']);
  });

  test.each([
    [[]],
    [
      [
        ['Date', 'Copy'],
        ['2026-11-02', 'x'],
      ],
    ],
    [[['']]],
  ])('is none without the header Row ID: %j', (table) => {
    expect(readPack(table)).toBeNull();
  });
});
