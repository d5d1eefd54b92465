import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/review/decision.ts';
import { decisionsToAdd } from '../../../src/core/review/decisions-to-add.ts';
import { type DecisionLine, readDecisions } from '../../../src/core/review/read-decisions.ts';
import { decision, tableRows } from './given.ts';

const FILLED: DecisionLine = {
  key: 'decision:1',
  decision: 'One personal post every week',
  keepOrChange: 'Keep',
  why: 'They bring most comments',
  owner: 'Priya',
  due: '2026-11-30',
  metric: 'Engagements',
  expected: 1000,
};

const BLANK: DecisionLine = {
  key: 'decision:2',
  decision: '',
  keepOrChange: '',
  why: null,
  owner: ' ',
  due: null,
  metric: '',
  expected: '',
};

describe('reading the decisions of a review', () => {
  test('a filled line is a decision of the month', () => {
    expect(readDecisions([FILLED], '2026-10')).toEqual({ decisions: [decision({})], findings: [] });
  });

  test('blank lines are none', () => {
    expect(readDecisions([BLANK], '2026-10')).toEqual({ decisions: [], findings: [] });
  });

  test.each<[string, Partial<DecisionLine>, Partial<Decision>, RegExp | null]>([
    ['without an owner', { owner: '' }, { owner: [] }, /has no owner: name the one person/],
    [
      'with two owners',
      { owner: 'Priya, Dana' },
      { owner: ['Priya', 'Dana'] },
      /has 2 owners: name one/,
    ],
    ['without a date', { due: null }, { due: null }, /has no date: say by when/],
    [
      'with a date that is none',
      { due: 'next Tuesday' },
      { due: null },
      /has "next Tuesday" as Due, which is no date/,
    ],
    ['with a day that no calendar has', { due: '2026-11-31' }, { due: null }, /which is no date/],
    ['with a number as text', { expected: '$1,142.25' }, { expected: 1142.25 }, null],
    [
      'with a number that is none',
      { expected: 'about 30' },
      { expected: null },
      /has "about 30" as Expected, which is no number/,
    ],
    ['without a number', { expected: '' }, { expected: null }, null],
    ['with capitals elsewhere', { keepOrChange: 'CHANGE' }, { keepOrChange: 'Change' }, null],
    [
      'neither kept nor changed',
      { keepOrChange: 'maybe' },
      { keepOrChange: '' },
      /is neither Keep nor Change/,
    ],
    ['without keep or change', { keepOrChange: '' }, { keepOrChange: '' }, null],
    ['whose words are a number', { decision: 42 }, { decision: '42' }, null],
  ])('a decision %s is carried, and what is wrong is named', (_, told, expected, words) => {
    const { decisions, findings } = readDecisions([{ ...FILLED, ...told }], '2026-10');
    expect(decisions).toEqual([decision(expected)]);
    if (words === null) expect(findings).toEqual([]);
    else expect(findings.join(' ')).toMatch(words);
  });

  test('a line without its words is left out and named', () => {
    expect(readDecisions([{ ...BLANK, owner: 'Dana' }], '2026-10')).toEqual({
      decisions: [],
      findings: ['Decision 2 does not say what was decided: write it in Decision.'],
    });
  });

  test('a long decision is named by its beginning', () => {
    const { findings } = readDecisions(
      [{ ...FILLED, decision: 'x'.repeat(300), owner: '' }],
      '2026-10',
    );
    expect(findings).toEqual([
      `"${'x'.repeat(59)}…" has no owner: name the one person who does it.`,
    ]);
  });
});

describe('closing a review', () => {
  test('adds what does not stand in Decisions', () => {
    const changes = decisionsToAdd([], [decision({})]);
    expect(changes).toEqual({ add: [decision({})], fill: [], findings: [] });
  });

  test('writes one decision once, though the review has it twice', () => {
    const twice = [decision({}), decision({ decision: ' one personal  post every week' })];
    expect(decisionsToAdd([], twice).add).toEqual([decision({})]);
  });

  test('the same words in another month are another decision', () => {
    const standing = tableRows([decision({ review: '2026-09' })]);
    expect(decisionsToAdd(standing, [decision({})]).add).toHaveLength(1);
  });

  test('fills what is blank and keeps what was written there since', () => {
    const standing = tableRows([
      decision({ owner: [], due: null, actual: 900, verdict: 'Nearly' }),
    ]);
    expect(decisionsToAdd(standing, [decision({})])).toEqual({
      add: [],
      fill: [{ row: 2, decision: decision({ actual: 900, verdict: 'Nearly' }) }],
      findings: [],
    });
  });

  test('leaves what differs as it stands, and names it', () => {
    const standing = tableRows([decision({ owner: ['Dana'], expected: 1200 })]);
    expect(decisionsToAdd(standing, [decision({})])).toEqual({
      add: [],
      fill: [],
      findings: [
        '"One personal post every week" stands in Decisions with another Owner and Expected: it was left as it is there.',
      ],
    });
  });

  test('does not fill a cell that could not be read', () => {
    const standing = [{ row: 2, item: decision({ due: null }), unreadable: ['due' as const] }];
    expect(decisionsToAdd(standing, [decision({})]).fill).toEqual([]);
  });

  test('closing twice writes nothing twice', () => {
    const decided = fc.record({
      decision: fc.constantFrom('Post more', 'Post less', 'post  more'),
      owner: fc.constantFrom<string[]>([], ['Priya'], ['Dana']),
      due: fc.constantFrom('2026-11-30', null),
    });
    fc.assert(
      fc.property(fc.array(decided), (told) => {
        const fromReview = told.map(decision);
        const first = decisionsToAdd([], fromReview);
        const second = decisionsToAdd(tableRows(first.add), fromReview);
        expect(second.add).toEqual([]);
      }),
    );
  });
});
