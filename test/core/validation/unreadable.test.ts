import { describe, expect, test } from 'vitest';
import type { UnreadableCell } from '../../../src/core/validation/input.ts';
import { unreadableFindings } from '../../../src/core/validation/unreadable.ts';
import { inputOf, rowsOf } from './a-plan.ts';

const CELL: UnreadableCell = {
  tab: 'plan',
  row: 2,
  column: 'date',
  rowId: 'ABC-202611-01',
  found: 'next Tuesday',
  expects: 'a date such as 2026-11-02',
};

function messagesOf(cell: Partial<UnreadableCell>): string[] {
  return unreadableFindings(inputOf({ unreadable: [{ ...CELL, ...cell }] })).map(
    ({ message }) => message,
  );
}

describe('a cell that cannot be read says what to type instead', () => {
  test.each<[string, Partial<UnreadableCell>, string]>([
    ['a word', {}, 'Type a date such as 2026-11-02 instead of “next Tuesday”.'],
    ['lines', { found: ' a\n\tb ' }, 'Type a date such as 2026-11-02 instead of “a b”.'],
    ['nothing to show', { found: '' }, 'Type a date such as 2026-11-02.'],
    [
      'nobody knows what it expects',
      { expects: '' },
      'Type what this column asks for instead of “next Tuesday”.',
    ],
    [
      'a long text',
      { found: '🦆'.repeat(50_000) },
      `Type a date such as 2026-11-02 instead of “${'🦆'.repeat(39)}…”.`,
    ],
  ])('%s', (_, cell, message) => {
    expect(messagesOf(cell)).toEqual([message]);
  });
});

test('each cell has one finding, whether the reader names it or its row does', () => {
  const plan = rowsOf([{}], ['date', 'budget']);
  const cells = unreadableFindings(
    inputOf({ plan, unreadable: [CELL, { ...CELL, tab: 'people', rowId: '', column: 'willDo' }] }),
  );
  expect(
    cells.map(({ code, severity, rowId, place }) => ({ code, severity, rowId, ...place })),
  ).toEqual([
    {
      code: 'cell-unreadable',
      severity: 'error',
      rowId: 'ABC-202611-01',
      tab: 'plan',
      row: 2,
      column: 'date',
    },
    {
      code: 'cell-unreadable',
      severity: 'error',
      rowId: '',
      tab: 'people',
      row: 2,
      column: 'willDo',
    },
    {
      code: 'cell-unreadable',
      severity: 'error',
      rowId: 'ABC-202611-01',
      tab: 'plan',
      row: 2,
      column: 'budget',
    },
  ]);
});
