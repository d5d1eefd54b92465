import { describe, expect, test } from 'vitest';
import { comparePack } from '../../../src/core/handoff/compare.ts';
import type { PackRow } from '../../../src/core/handoff/pack-columns.ts';
import { packOf, returned, typed } from './packs.ts';

const first = packOf({ rowId: 'LHL-1', date: '2026-11-02', topic: 'Rates', copy: 'Rates moved' });
const second = packOf({ rowId: 'LHL-2', date: '2026-11-05', topic: 'Keys', copy: 'Keys!' });
const sent = [first, second];

function compared(
  theirs: readonly PackRow[],
  {
    ours = sent,
    base = sent,
  }: { ours?: readonly PackRow[]; base?: readonly PackRow[] | null } = {},
  work?: (table: string[][]) => string[][],
) {
  const { changed, added, ...rest } = comparePack({
    ours,
    sent: base,
    theirs: returned(theirs, work),
  });
  return {
    changed: changed.map(({ rowId, column, was, ours: mine, theirs: text, isConflict }) => [
      rowId,
      column.header,
      was,
      mine,
      text,
      isConflict,
    ]),
    added: added.map(({ line, cells }) => [line, cells.get('topic')]),
    ...rest,
  };
}

const NOTHING = { changed: [], added: [], missing: [], remarks: [] };

describe('a pack that came back', () => {
  test('as it was sent tells nothing, whatever we changed since', () => {
    expect(compared(sent)).toEqual(NOTHING);
    expect(compared(sent, { ours: [typed(first, { copy: 'Ours by now' }), second] })).toEqual(
      NOTHING,
    );
  });

  test('tells a cell that they changed, with what it was', () => {
    const theirs = [typed(first, { copy: 'Rates fell' }), second];
    expect(compared(theirs).changed).toEqual([
      ['LHL-1', 'Copy', 'Rates moved', 'Rates moved', 'Rates fell', false],
    ]);
  });

  test('tells a cell that both changed as a conflict', () => {
    const theirs = [typed(first, { copy: 'Rates fell' }), second];
    const ours = [typed(first, { copy: 'Rates rose' }), second];
    expect(compared(theirs, { ours }).changed).toEqual([
      ['LHL-1', 'Copy', 'Rates moved', 'Rates rose', 'Rates fell', true],
    ]);
  });

  test('tells nothing of a cell that both changed to the same', () => {
    const theirs = [typed(first, { copy: 'Rates fell' }), second];
    expect(compared(theirs, { ours: theirs })).toEqual(NOTHING);
  });

  test('tells a cell that they cleared, but not a column that they took out', () => {
    expect(compared([typed(first, { copy: '' }), second]).changed).toEqual([
      ['LHL-1', 'Copy', 'Rates moved', 'Rates moved', '', false],
    ]);
    const at = Object.keys(first).indexOf('copy');
    const without = (table: string[][]) =>
      table.map((cells) => cells.filter((_, index) => index !== at));
    expect(compared(sent, {}, without)).toEqual(NOTHING);
  });

  test('cannot change the Row ID, the day, the tracked link or the budget', () => {
    const theirs = [
      typed(first, { day: 'Sun', trackedLink: 'https://x.example', budget: '9' }),
      second,
    ];
    expect(compared(theirs)).toEqual(NOTHING);
  });

  test('may be sorted, and write Row IDs in other letters', () => {
    expect(compared([second, typed(first, { rowId: ' lhl-1 ' })])).toEqual(NOTHING);
  });

  test('tells rows that were added, once each', () => {
    const added = packOf({ topic: 'A tour', date: '2026-11-20' });
    const invented = packOf({ rowId: 'NEW-1', topic: 'A quiz' });
    const copy = typed(first, { topic: 'Rates once more' });
    expect(compared([...sent, added, added, invented, copy]).added).toEqual([
      [4, 'A tour'],
      [6, 'A quiz'],
      [7, 'Rates once more'],
    ]);
  });

  test('does not tell again of an added row that was dealt with, or stands in the plan', () => {
    const added = packOf({ topic: 'A tour', date: '2026-11-20' });
    expect(compared([...sent, added], { base: [...sent, added] }).added).toEqual([]);
    const standing = typed(added, { rowId: 'LHL-9', status: 'Idea', kind: 'Post' });
    expect(compared([...sent, added], { ours: [...sent, standing] }).added).toEqual([]);
  });

  test('does not take a copied row for another', () => {
    expect(compared([...sent, first])).toEqual(NOTHING);
  });

  test('tells rows that are missing, and those that are gone from the plan', () => {
    expect(compared([first]).missing).toEqual([
      { rowId: 'LHL-2', date: '2026-11-05', topic: 'Keys' },
    ]);
    const theirs = [first, typed(second, { copy: 'For nothing' })];
    expect(compared(sent, { ours: [first] })).toEqual(NOTHING);
    expect(compared(theirs, { ours: [first] })).toEqual({
      ...NOTHING,
      remarks: ['LHL-2 is not in the plan any more: what they wrote in it was left out.'],
    });
    expect(compared([first], { ours: [first] })).toEqual(NOTHING);
  });

  test('without a pack of ours, every difference may be a conflict', () => {
    const theirs = [typed(first, { copy: 'Rates fell' })];
    expect(compared(theirs, { base: null })).toEqual({
      ...NOTHING,
      changed: [['LHL-1', 'Copy', null, 'Rates moved', 'Rates fell', true]],
    });
  });

  test('leaves out a cell that cannot be read, and tells it', () => {
    const added = packOf({ topic: 'A tour' });
    const theirs = [typed(first, { date: 'soon' }), second, typed(added, { time: 'noon' })];
    expect(compared(theirs)).toEqual({
      ...NOTHING,
      added: [[4, 'A tour']],
      remarks: [
        'LHL-1, Date: “soon” is not a date such as 2026-11-02, and was left out.',
        'Line 4, Time: “noon” is not a time such as 09:30, and was left out.',
      ],
    });
  });

  test('takes an approval for ours to give', () => {
    const approved = [typed(first, { status: 'Approved' }), second];
    expect(compared(approved, { ours: approved, base: approved })).toEqual(NOTHING);
    expect(compared(approved)).toEqual({
      ...NOTHING,
      remarks: [
        'LHL-1, Status: “Approved” is not one of Idea, Drafted, Ready, Scheduled, Published, Missed, Skipped, and was left out.',
      ],
    });
  });
});
