import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../src/core/plan/item.ts';
import { figuresOf, measuresOf, type ReviewFigures } from '../../../src/core/review/figures.ts';
import { type Given, reviewOf } from './given.ts';
import { larkfieldReview } from './larkfield-review.ts';

function figures(given: Given): ReviewFigures {
  return figuresOf(measuresOf(reviewOf(given)));
}

const WON = {
  outcome: 'Won',
  closedOn: '2026-10-20T12:00:00',
  created: '2026-09-01T11:00:00',
} as const;

const CASES: Record<string, [string, Given, Partial<ReviewFigures>][]> = {
  'posts of the plan': [
    ['a plan without rows has none', {}, { planned: 0, published: 0, missed: 0, late: 0 }],
    [
      'a skipped row was not planned',
      { plan: [{ status: 'Skipped' }, {}] },
      { planned: 1, published: 1 },
    ],
    [
      'an ad and a task are no posts',
      { plan: [{ kind: 'Ad' }, { kind: 'Task' }] },
      { planned: 0, published: 0 },
    ],
    ['a row without a kind is a post', { plan: [{ kind: '' }] }, { planned: 1 }],
    [
      'another month does not count',
      { plan: [{ date: '2026-11-01' }, { date: null }] },
      { planned: 0 },
    ],
    ['a missed row', { plan: [{ status: 'Missed' }] }, { planned: 1, published: 0, missed: 1 }],
    [
      'an open row is neither published nor missed',
      { plan: [{ status: 'Ready' }] },
      { planned: 1, published: 0, missed: 0 },
    ],
    [
      'a row with a day of publishing went out',
      { plan: [{ status: 'Scheduled', publishedOn: '2026-10-05' }] },
      { published: 1 },
    ],
    [
      'a missed row did not go out, whatever day it bears',
      { plan: [{ status: 'Missed', publishedOn: '2026-10-05' }] },
      { published: 0, missed: 1 },
    ],
    [
      'published a day later is late',
      { plan: [{ publishedOn: '2026-10-06' }] },
      { published: 1, late: 1 },
    ],
    ['published a day early is not late', { plan: [{ publishedOn: '2026-10-04' }] }, { late: 0 }],
    ['published on no known day is not late', { plan: [{ publishedOn: null }] }, { late: 0 }],
  ],
  'organic posts': [
    ['no results are unknown', {}, { views: null, engagements: null, linkClicks: null }],
    [
      'are added up',
      {
        results: [
          { views: 10, engagements: 2 },
          { views: 5, linkClicks: 0 },
        ],
      },
      { views: 15, engagements: 2, linkClicks: 0 },
    ],
    [
      'ads, pages and sessions are not among them',
      {
        results: [
          { kind: 'Ad', views: 9 },
          { kind: 'Page', views: 9 },
        ],
      },
      { views: null },
    ],
    [
      'clicks are no engagements and no link clicks',
      { results: [{ clicks: 7 }] },
      { engagements: null, linkClicks: null },
    ],
    [
      'another month does not count',
      { results: [{ views: 9, publishedOn: '2026-11-01' }] },
      { views: null },
    ],
  ],
  ads: [
    [
      'no ads are unknown',
      {},
      { adSpend: null, adLeads: null, costPerLead: null, costPerLeadOfLeadAds: null },
    ],
    [
      'an ad that is no lead ad has a cost and no leads',
      { results: [{ kind: 'Ad', spend: 100 }] },
      { adSpend: 100, adLeads: null, costPerLead: null, costPerLeadOfLeadAds: null },
    ],
    [
      'a lead ad without a lead has none and no cost per lead',
      { results: [{ kind: 'Ad', spend: 100, leads: 0 }] },
      { adLeads: 0, costPerLead: null, costPerLeadOfLeadAds: null },
    ],
    [
      'all spend over the leads, and that of the lead ads alone',
      {
        results: [
          { kind: 'Ad', spend: 60, leads: 3 },
          { kind: 'Ad', spend: 30 },
        ],
      },
      { adSpend: 90, adLeads: 3, costPerLead: 30, costPerLeadOfLeadAds: 20 },
    ],
    [
      'leads without a known spend have no cost',
      { results: [{ kind: 'Ad', leads: 3 }] },
      { adLeads: 3, adSpend: null, costPerLead: null, costPerLeadOfLeadAds: null },
    ],
  ],
  sessions: [
    [
      'no report of sessions is unknown',
      {},
      { socialSessions: null, socialSessionsUnderCapitals: null, untaggedSocialSessions: null },
    ],
    [
      'a report without social has none',
      { results: [{ kind: 'Sessions', channel: 'google / organic', sessions: 9 }] },
      { socialSessions: 0, socialSessionsUnderCapitals: 0, untaggedSocialSessions: 0 },
    ],
    [
      'capitals are among the tagged, referrals beside them',
      {
        results: [
          { kind: 'Sessions', channel: 'facebook / social', sessions: 5 },
          { kind: 'Sessions', channel: 'Facebook / social', sessions: 2 },
          { kind: 'Sessions', channel: 'l.facebook.com / referral', sessions: 3 },
        ],
      },
      { socialSessions: 7, socialSessionsUnderCapitals: 2, untaggedSocialSessions: 3 },
    ],
    [
      'paid social is not among them',
      { results: [{ kind: 'Sessions', channel: 'facebook / paid_social', sessions: 5 }] },
      { socialSessions: 0 },
    ],
  ],
  sales: [
    [
      'no rows are unknown',
      {},
      { sales: null, salesValue: null, meanDaysToClose: null, salesFromThisMonthsLeads: null },
    ],
    [
      'leads and no sale are none',
      { sales: [{}] },
      { sales: 0, salesValue: 0, meanDaysToClose: null, salesFromThisMonthsLeads: 0 },
    ],
    [
      'won, closed in the month and first from social',
      {
        sales: [
          { ...WON, value: 1000.1 },
          { ...WON, value: 0.2, source: 'Organic Social' },
        ],
      },
      { sales: 2, salesValue: 1000.3, meanDaysToClose: 49, salesFromThisMonthsLeads: 0 },
    ],
    [
      'other sources do not count',
      { sales: [{ ...WON, source: 'Direct Traffic', value: 9 }] },
      { sales: 0, salesValue: 0 },
    ],
    ['a lost deal is no sale', { sales: [{ ...WON, outcome: 'Lost' }] }, { sales: 0 }],
    [
      'sales without any value have an unknown one',
      { sales: [WON] },
      { sales: 1, salesValue: null },
    ],
    [
      'a week total stands for its count',
      { sales: [{ ...WON, count: 4, value: 400 }] },
      { sales: 4, salesValue: 400 },
    ],
    [
      'days are a mean to one decimal',
      {
        sales: [
          { ...WON, created: '2026-10-18T12:00:00' },
          { ...WON, created: '2026-10-19T12:00:00' },
          { ...WON, created: '2026-10-18T12:00:00' },
        ],
      },
      { meanDaysToClose: 1.7, salesFromThisMonthsLeads: 3 },
    ],
  ],
  'the hand-off leak': [
    ['is unknown without ads', { sales: [{}] }, { handOffLeak: null }],
    [
      'is unknown without leads in Sales',
      { results: [{ kind: 'Ad', leads: 5 }] },
      { handOffLeak: null },
    ],
    [
      'is unknown where Sales has won deals alone',
      { results: [{ kind: 'Ad', leads: 5 }], sales: [WON] },
      { handOffLeak: null },
    ],
    [
      'is what did not arrive from paid social',
      { results: [{ kind: 'Ad', leads: 5 }], sales: [{}, {}, { source: 'Organic Social' }] },
      { handOffLeak: 3 },
    ],
    [
      'counts contacts where there are any',
      { results: [{ kind: 'Ad', leads: 5 }], sales: [{ sourceId: 'contact:1' }, {}, {}] },
      { handOffLeak: 4 },
    ],
    [
      'is below none where the CRM has more',
      { results: [{ kind: 'Ad', leads: 0 }], sales: [{ count: 2 }] },
      { handOffLeak: -2 },
    ],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  describe(name, () => {
    test.each(cases)('%s', (_, given, expected) => {
      expect(figures(given)).toMatchObject(expected);
    });
  });
}

describe('what always holds', () => {
  const october = larkfieldReview('2026-10');

  test('published and missed posts are never more than planned', () => {
    const row = fc.record({
      status: fc.constantFrom(...STATUSES, '' as const),
      publishedOn: fc.constantFrom('2026-10-04', '2026-10-05', '2026-10-06', null),
      date: fc.constantFrom('2026-10-05', '2026-11-05', null),
      kind: fc.constantFrom('Post', 'Ad', 'Task', '' as const),
    });
    fc.assert(
      fc.property(fc.array(row), (plan) => {
        const { planned, published, missed, late } = figures({ plan });
        expect((published ?? 0) + (missed ?? 0)).toBeLessThanOrEqual(planned ?? 0);
        expect(late ?? 0).toBeLessThanOrEqual(published ?? 0);
      }),
    );
  });

  test('a cost per lead needs a lead', () => {
    const ad = fc.record({
      kind: fc.constant('Ad' as const),
      spend: fc.option(fc.integer({ min: 0, max: 1000 })),
      leads: fc.option(fc.integer({ min: 0, max: 3 })),
    });
    fc.assert(
      fc.property(fc.array(ad, { maxLength: 4 }), (results) => {
        const { adLeads, adSpend, costPerLead } = figures({ results });
        expect(costPerLead !== null).toBe((adLeads ?? 0) > 0 && adSpend !== null);
      }),
    );
  });

  test('figures do not depend on the order of rows', () => {
    const whole = figuresOf(measuresOf(october));
    const shuffled = fc.record({
      plan: fc.shuffledSubarray([...october.plan], { minLength: october.plan.length }),
      results: fc.shuffledSubarray([...october.results], { minLength: october.results.length }),
      sales: fc.shuffledSubarray([...october.sales], { minLength: october.sales.length }),
    });
    fc.assert(
      fc.property(shuffled, (tabs) => {
        expect(figuresOf(measuresOf({ ...october, ...tabs }))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('every known figure of October that is not none leads to its rows', () => {
    const measures = Object.entries(measuresOf(october));
    const untraced = measures.filter(
      ([, { value, from }]) => value !== null && value !== 0 && from === null,
    );
    expect(untraced).toEqual([]);
  });
});
