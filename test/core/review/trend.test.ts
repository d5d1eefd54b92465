import { describe, expect, test } from 'vitest';
import type { Sale } from '../../../src/core/results/sale.ts';
import { reviewDocument } from '../../../src/core/review/review.ts';
import { type Given, reviewOf } from './given.ts';

function cohorts(given: Given) {
  const { sections } = reviewDocument(reviewOf(given));
  const section = sections.find(({ key }) => key === 'cohorts');
  return {
    lead: section?.lead ?? '',
    rows: (section?.rows ?? [])
      .filter(({ key }) => key.startsWith('trend:'))
      .map(({ cells }) => cells),
  };
}

describe('the months side by side', () => {
  test('begin with the first of which anything is known', () => {
    expect(cohorts({}).rows.map(([month]) => month)).toEqual(['October 2026']);
    expect(cohorts({ plan: [{ date: '2026-08-03' }] }).rows.map(([month]) => month)).toEqual([
      'August 2026',
      'September 2026',
      'October 2026',
    ]);
  });

  test('look back over six', () => {
    const { rows } = cohorts({ plan: [{ date: '2026-01-05' }, { date: '2026-05-05' }] });
    expect(rows).toHaveLength(6);
  });

  test('say what became of each review', () => {
    const { rows } = cohorts({
      reviews: [
        { month: '2026-06', closedOn: '2026-07-02' },
        { month: '2026-08', closedOn: null },
      ],
    });
    expect(rows.map(([month, state]) => `${month}: ${state}`)).toEqual([
      'June 2026: Closed on 2 July',
      'July 2026: Skipped',
      'August 2026: Never closed',
      'September 2026: Skipped',
      'October 2026: This review',
    ]);
  });

  test('do not call the month before skipped while this one goes on', () => {
    const { rows } = cohorts({
      today: '2026-10-15',
      reviews: [{ month: '2026-07', closedOn: '2026-08-03' }],
    });
    expect(rows.map(([, state]) => state)).toEqual([
      'Closed on 3 August',
      'Skipped',
      'Not held yet',
      'This review',
    ]);
  });

  test('count what was planned and came in each', () => {
    const { rows } = cohorts({
      plan: [{ date: '2026-09-07' }, {}, { status: 'Missed' }],
      results: [{ kind: 'Ad', leads: 4, spend: 100 }],
      sales: [{ created: '2026-09-10T09:00:00' }, {}, {}],
    });
    expect(rows).toEqual([
      ['September 2026', '', 1, 1, 1, null, 0, null, null, null],
      ['October 2026', 'This review', 2, 1, 2, 4, 0, 25, null, 2],
    ]);
  });
});

/** Sales of a month that took so many days each. */
function sold(month: string, days: readonly number[]): Partial<Sale>[] {
  return days.map((day) => ({
    outcome: 'Won' as const,
    created: '2026-08-01T09:00:00',
    firstContact: `${month}-0${9 - Math.min(8, day)}T09:00:00`,
    closedOn: `${month}-09T10:00:00`,
  }));
}

describe('whether the cycle gets shorter', () => {
  test.each<[string, Partial<Sale>[], RegExp]>([
    [
      'it does',
      [...sold('2026-09', [8, 8, 8, 8, 8]), ...sold('2026-10', [3, 3, 3, 3, 3])],
      /^Sales from social took 3 days to close on average, 5 days less than in the months before: the cycle gets shorter\./,
    ],
    [
      'it does not',
      [...sold('2026-09', [3, 3, 3, 3, 3]), ...sold('2026-10', [8, 8, 8, 8, 8])],
      /5 days more than in the months before: the cycle gets longer\./,
    ],
    [
      'a day more or less is the same',
      [...sold('2026-09', [3, 3, 3, 3, 4]), ...sold('2026-10', [3, 3, 3, 3, 3])],
      /took 3 days to close on average, as in the months before\./,
    ],
    [
      'four sales are too few',
      [...sold('2026-09', [8, 8, 8, 8, 8]), ...sold('2026-10', [3, 3, 3, 3])],
      /3 days to close on average; 4 sales now and 5 before are too few to say/,
    ],
    [
      'so are four before',
      [...sold('2026-09', [8, 8, 8, 8]), ...sold('2026-10', [3, 3, 3, 3, 3])],
      /5 sales now and 4 before are too few to say/,
    ],
    [
      'months further back count together',
      [
        ...sold('2026-07', [8, 8, 8]),
        ...sold('2026-08', [8, 8]),
        ...sold('2026-10', [3, 3, 3, 3, 3]),
      ],
      /5 days less than in the months before/,
    ],
    ['no sale closed', [{}], /^No sale from social closed, so there are no days to count\./],
  ])('%s', (_, sales, words) => {
    expect(cohorts({ sales }).lead).toMatch(words);
  });
});
