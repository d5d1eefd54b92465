import { describe, expect, test } from 'vitest';
import type { Sale } from '../../../src/core/results/sale.ts';
import { caseOf } from '../../../src/core/review/diagnosis-case.ts';
import { reviewDocument } from '../../../src/core/review/review.ts';
import { type Given, reviewOf } from './given.ts';

describe('the table of cases', () => {
  test.each([
    [true, true, 5, 'both met'],
    [true, false, 5, 'marketing only'],
    [false, true, 5, 'sales only'],
    [false, false, 5, 'neither'],
    [true, false, 4, 'too few'],
    [true, false, null, 'too few'],
    [null, false, 50, 'not judged'],
    [true, null, 50, 'not judged'],
  ] as const)(
    'marketing met %s, sales met %s, %s leads: %s',
    (marketing, sales, leads, expected) => {
      expect(caseOf(marketing, sales, leads)).toBe(expected);
    },
  );
});

const LEADS = { side: 'Marketing', metric: 'Ad leads', target: 5 } as const;
const SALES = { side: 'Sales', metric: 'Sales', target: 2 } as const;

/** A month in which ads brought leads as planned and ten leads reached the CRM without a sale. */
function marketingAlone(leads: readonly Partial<Sale>[]): Given {
  const rest = Array.from({ length: 10 - leads.length }, () => ({}));
  return {
    goals: [LEADS, SALES],
    results: [{ kind: 'Ad', leads: 10, spend: 100 }],
    sales: [...leads, ...rest],
  };
}

function unqualified(
  count: number,
  reasonGroup: Sale['reasonGroup'],
  reason: string,
): Partial<Sale>[] {
  return Array.from({ length: count }, () => ({ qualified: 'No' as const, reasonGroup, reason }));
}

function won(count: number): Partial<Sale>[] {
  return Array.from({ length: count }, () => ({
    outcome: 'Won' as const,
    closedOn: '2026-10-20T09:00:00',
  }));
}

describe('what the month says', () => {
  test.each<[string, Given, RegExp]>([
    [
      'without goals nothing can be judged',
      {},
      /^October cannot be judged yet: marketing and sales have no goal/,
    ],
    [
      'one side without a goal is named',
      { ...marketingAlone([]), goals: [LEADS] },
      /^October cannot be judged yet: sales has no goal/,
    ],
    [
      'goals of which nothing is known are told apart from none',
      { goals: [LEADS, SALES] },
      /^October cannot be judged yet: nothing is known of the goals of marketing and sales\. Bring in Results and Sales for the month: then this line says/,
    ],
    [
      'one side lacks a goal and the other a number',
      { goals: [SALES] },
      /^October cannot be judged yet: marketing has no goal with a target and nothing is known of the goals of sales\. Write goals for both sides in Goals and bring in Sales for the month:/,
    ],
    [
      'a month that goes on says how far it is',
      { goals: [LEADS, SALES], today: '2026-10-15' },
      /^So far, 15 of 31 days: October cannot be judged yet/,
    ],
    [
      'four leads are too few',
      { goals: [LEADS, SALES], results: [{ kind: 'Ad', leads: 10 }], sales: [{}, {}, {}, {}] },
      /^Too few to judge: 4 leads from social came in during October/,
    ],
    [
      'most leads did not fit: the wrong audience',
      marketingAlone([
        ...unqualified(6, 'fit', 'Credit score'),
        ...unqualified(1, 'price', 'Rate'),
      ]),
      /^Marketing met 1 of 1 goal, sales met 0 of 1\. 6 of 7 leads that came to nothing did not fit \(Credit score and Rate\): the posts and ads reach the wrong audience\./,
    ],
    [
      'most leads never replied: contact, not audience',
      marketingAlone(unqualified(5, 'no reply', 'No answer')),
      /5 of 5 leads that came to nothing never replied: look at how soon/,
    ],
    [
      'most leads left over the price',
      marketingAlone(unqualified(5, 'price', 'Rate')),
      /left over the price/,
    ],
    [
      'most leads were not ready',
      marketingAlone(unqualified(5, 'timing', 'Next year')),
      /were not ready yet/,
    ],
    [
      'reasons of no group',
      marketingAlone(unqualified(5, '', 'Moved away')),
      /have a reason of their own \(Moved away\)/,
    ],
    [
      'no reason stands out',
      marketingAlone([
        ...unqualified(3, 'fit', 'Credit score'),
        ...unqualified(3, 'price', 'Rate'),
      ]),
      /No one reason stands out among the 6 leads/,
    ],
    [
      'four reasons are too few to say why',
      marketingAlone(unqualified(4, 'fit', 'Credit score')),
      /check the audience before anybody is blamed\. Why leads came to nothing is known of 4 of 10, too few to judge\./,
    ],
    [
      'both met',
      { ...marketingAlone(won(2)) },
      /^Marketing met 1 of 1 goal, sales met 1 of 1\. Keep what works/,
    ],
    [
      'sales alone',
      { ...marketingAlone(won(2)), results: [{ kind: 'Ad', leads: 1 }] },
      /^Marketing met 0 of 1 goal, sales met 1 of 1\. Sales did without/,
    ],
    [
      'sales alone, of leads that came in earlier',
      {
        ...marketingAlone([]),
        results: [{ kind: 'Ad', leads: 1 }],
        sales: [
          ...Array.from({ length: 8 }, () => ({})),
          ...won(2).map((sale) => ({ ...sale, created: '2026-08-02T09:00:00' })),
        ],
      },
      /see where its customers, of whom 2 came in before October, came from/,
    ],
    [
      'neither, and several posts were missed',
      {
        ...marketingAlone([]),
        results: [{ kind: 'Ad', leads: 1 }],
        plan: [{ status: 'Missed' }, { status: 'Missed' }, {}],
      },
      /Look first at what was planned and not done: 2 of 3 planned posts were missed/,
    ],
    [
      'enough sales to be sure how long they take',
      {
        ...marketingAlone([]),
        goals: [LEADS, { ...SALES, target: 9 }],
        sales: [
          ...Array.from({ length: 10 }, () => ({})),
          ...won(5).map((sale) => ({ ...sale, created: '2026-08-01T09:00:00' })),
        ],
      },
      /it is early: the 5 sales took 80 days on average, so most leads of October/,
    ],
    [
      'reasons of a group without a word why',
      marketingAlone(unqualified(5, 'fit', '')),
      /5 of 5 leads that came to nothing did not fit \(without a word why\)/,
    ],
    [
      'neither',
      { ...marketingAlone([]), results: [{ kind: 'Ad', leads: 1 }] },
      /^Marketing met 0 of 1 goal, sales met 0 of 1\. No post was planned: begin there\.$/,
    ],
    [
      'half of the goals are not met',
      {
        ...marketingAlone([]),
        goals: [LEADS, { ...LEADS, metric: 'Cost per lead', target: 5 }, SALES],
      },
      /^Marketing met 1 of 2 goals, sales met 0 of 1\. No post was planned/,
    ],
    [
      'leads that have not had the time yet',
      {
        ...marketingAlone([]),
        sales: [
          ...Array.from({ length: 10 }, () => ({})),
          { outcome: 'Won', created: '2026-08-01T09:00:00', closedOn: '2026-10-20T09:00:00' },
        ],
      },
      /it is early: the 1 sale took 80 days on average \(too few to be sure\), so most leads of October have not had that time yet\.$/,
    ],
  ])('%s', (_, given, words) => {
    expect(reviewDocument(reviewOf(given)).diagnosis).toMatch(words);
  });
});
