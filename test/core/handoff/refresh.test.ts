import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePack } from '../../../src/core/handoff/compare.ts';
import type { PackRow } from '../../../src/core/handoff/pack-columns.ts';
import { refreshPack } from '../../../src/core/handoff/refresh.ts';
import { packOf, returned, typed } from './packs.ts';

const first = packOf({ rowId: 'LHL-1', date: '2026-11-02', topic: 'Rates', copy: 'Rates moved' });
const second = packOf({ rowId: 'LHL-2', date: '2026-11-05', topic: 'Keys' });
const third = packOf({ rowId: 'LHL-3', date: '2026-11-09', topic: 'Tour' });

function refreshed(fresh: readonly PackRow[], sent: readonly PackRow[], shown: readonly PackRow[]) {
  return refreshPack(fresh, sent, returned(shown).rows);
}

describe('a pack that is made again', () => {
  test('brings cells up to date that nobody typed into', () => {
    const now = typed(first, { copy: 'Ours by now' });
    expect(refreshed([now], [first], [first])).toEqual({ shown: [now], sent: [now] });
  });

  test('keeps what the agency typed, so that a comparison still finds it', () => {
    const theirs = typed(first, { copy: 'Theirs' });
    const now = typed(first, { copy: 'Ours', topic: 'Rates again' });
    const { shown, sent } = refreshed([now], [first], [theirs]);
    expect(shown).toEqual([typed(theirs, { topic: 'Rates again' })]);
    const { changed } = comparePack({ ours: [now], sent, theirs: returned(shown) });
    expect(changed).toMatchObject([
      { was: 'Rates moved', ours: 'Ours', theirs: 'Theirs', isConflict: true },
    ]);
  });

  test('keeps what was typed even where it cannot be read', () => {
    const theirs = typed(first, { date: 'Monday' });
    expect(refreshed([first], [first], [theirs]).shown).toEqual([theirs]);
  });

  test('keeps the order that the tab has; new rows come last', () => {
    const { shown, sent } = refreshed([first, second, third], [first, third], [third, first]);
    expect(shown.map(({ rowId }) => rowId)).toEqual(['LHL-3', 'LHL-1', 'LHL-2']);
    expect(sent.map(({ rowId }) => rowId)).toEqual(['LHL-3', 'LHL-1', 'LHL-2']);
  });

  test('drops a row that is out of the month, unless they typed into it', () => {
    expect(refreshed([first], [first, second], [first, second]).shown).toEqual([first]);
    const theirs = typed(second, { copy: 'Theirs' });
    expect(refreshed([first], [first, second], [first, theirs])).toEqual({
      shown: [first, theirs],
      sent: [first, second],
    });
  });

  test('brings back a row that they deleted', () => {
    expect(refreshed([first, second], [first, second], [second]).shown).toEqual([second, first]);
  });

  test('keeps rows that they added until somebody has dealt with them', () => {
    const added = packOf({ topic: 'A quiz' });
    expect(refreshed([first], [first], [first, added])).toEqual({
      shown: [first, added],
      sent: [first],
    });
    expect(refreshed([first], [first, added], [first, added])).toEqual({
      shown: [first],
      sent: [first, added],
    });
  });

  test('takes a row for theirs where it is not known what was sent', () => {
    const theirs = typed(first, { copy: 'Theirs' });
    expect(refreshed([first], [], [theirs])).toEqual({ shown: [theirs], sent: [first] });
  });

  test('ends where it would have, wherever it stopped between its two tables', () => {
    const cell = fc.constantFrom('', 'a', 'b', 'c');
    const row = fc.record({ copy: cell, topic: cell, link: cell });
    fc.assert(
      fc.property(row, row, row, (ours, was, theirs) => {
        const [now, sent, shown] = [ours, was, theirs].map((cells) => typed(first, cells));
        if (now === undefined || sent === undefined || shown === undefined) return;
        const whole = refreshed([now], [sent], [shown]);
        expect(refreshed([now], [sent], whole.shown)).toEqual(whole);
        expect(refreshed([now], whole.sent, whole.shown)).toEqual(whole);
      }),
    );
  });
});
