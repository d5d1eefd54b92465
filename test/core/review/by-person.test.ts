import { describe, expect, test } from 'vitest';
import { monthByPerson } from '../../../src/core/review/by-person.ts';
import { type Given, reviewOf } from './given.ts';

function byPerson(given: Given) {
  return monthByPerson(reviewOf(given));
}

describe('a month by person', () => {
  test('stands in order of names, not of numbers', () => {
    const owners = ['Priya', 'Dana', 'Dana', 'Marco'].map((owner) => ({ owner: [owner] }));
    expect(byPerson({ plan: owners }).map(({ name, rows }) => `${name} ${rows}`)).toEqual([
      'Dana 2',
      'Marco 1',
      'Priya 1',
    ]);
  });

  test('calls people as People does, whatever was typed', () => {
    const told = byPerson({
      people: [{ name: 'Priya' }],
      plan: [{ owner: ['priya '] }, { owner: ['PRIYA'] }],
    });
    expect(told).toMatchObject([{ name: 'Priya', rows: 2 }]);
  });

  test.each<[string, Given['plan'] & object, object]>([
    ['what was done', [{}, { status: 'Ready' }], { rows: 2, done: 1, missed: [] }],
    ['nothing that was skipped', [{}, { status: 'Skipped' }], { rows: 1 }],
    ['nothing of another month', [{}, { date: '2026-11-02' }], { rows: 1 }],
    [
      'what was missed by a row without a Row ID',
      [{ rowId: '', status: 'Missed' }],
      { missed: [{ rowId: 'Row 2', topic: 'Team lunch' }] },
    ],
    [
      'assets for rows of others',
      [
        { owner: ['Dana'], assetOwner: 'Priya', assetState: 'Delivered' },
        { owner: ['Dana'], assetOwner: 'Priya' },
        {},
      ],
      { rows: 1, assets: 2, delivered: 1 },
    ],
    [
      'what was missed, with its reason and chain',
      [{ rowId: 'A', status: 'Missed', reasonMissed: 'No time' }],
      {
        rows: 1,
        done: 0,
        missed: [
          { rowId: 'A', topic: 'Team lunch', reason: 'No time', led: 'It was not approved' },
        ],
      },
    ],
  ])('counts %s', (_, plan, expected) => {
    const priya = byPerson({ plan }).find(({ name }) => name === 'Priya');
    expect(priya).toMatchObject(expected);
  });

  test('has nobody where nobody owned anything', () => {
    expect(byPerson({ plan: [{ owner: [] }] })).toEqual([]);
  });
});
