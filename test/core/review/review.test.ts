import { describe, expect, test } from 'vitest';
import type { ReviewDocument } from '../../../src/core/review/document.ts';
import { reviewDocument } from '../../../src/core/review/review.ts';
import { CYCLE, type Given, reviewOf } from './given.ts';
import { larkfieldReview } from './larkfield-review.ts';

const MONTHS: [string, ReviewDocument][] = [
  ['Larkfield in October', reviewDocument(larkfieldReview('2026-10'))],
  ['Larkfield in a month without rows', reviewDocument(larkfieldReview('2026-09'))],
  ['an empty workbook', reviewDocument(reviewOf({ cycle: [] }))],
];

function lead(given: Given, key: string): string {
  const found = reviewDocument(reviewOf(given)).sections.find((section) => section.key === key);
  return found?.lead ?? '';
}

describe.each(MONTHS)('the review of %s', (_, review) => {
  test('has the twelve sections in order', () => {
    expect(review.sections.map(({ key }) => key)).toEqual([
      'outcome',
      'goals',
      'marketing-sales',
      'cohorts',
      'execution',
      'posts',
      'coverage',
      'money',
      'people',
      'last-decisions',
      'decisions',
      'notes',
    ]);
  });

  test('says something in each section', () => {
    expect(review.sections.filter((section) => section.lead === '')).toEqual([]);
    expect(review.diagnosis).not.toBe('');
  });

  test('gives every row a key of its own', () => {
    const keys = review.sections.flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('has a cell and a format for each column', () => {
    const widths = review.sections.flatMap(({ columns, rows }) =>
      rows.map(({ key, cells, formats }) => ({
        key,
        cells: cells.length - columns.length,
        formats: (formats ?? cells).length - cells.length,
      })),
    );
    expect(widths.filter(({ cells, formats }) => cells !== 0 || formats !== 0)).toEqual([]);
  });

  test('draws charts of rows that stand one below the other', () => {
    for (const { section, rows, label, series } of review.charts) {
      const drawn = review.sections.find(({ key }) => key === section);
      const keys = drawn?.rows.map(({ key }) => key) ?? [];
      const first = keys.indexOf(rows[0] ?? '');
      expect(keys.slice(first, first + rows.length)).toEqual(rows);
      expect([label, ...series].every((column) => drawn?.columns[column] !== undefined)).toBe(true);
    }
  });

  test('counts neither followers nor likes', () => {
    const counted = review.sections.flatMap(({ lead, rows }) => [
      lead,
      ...rows.map(({ key }) => key),
    ]);
    expect(counted.filter((said) => /follower|reactions|\blikes\b/i.test(said))).toEqual([]);
  });
});

describe('what is missing is said, and what it would tell', () => {
  test.each<[string, Given, string, RegExp]>([
    ['sales', {}, 'outcome', /^No sales data for October 2026: import/],
    ['goals', {}, 'goals', /^No goals for October 2026/],
    ['results', { sales: [{}] }, 'marketing-sales', /^No results for October 2026/],
    ['leads', {}, 'marketing-sales', /No leads of October 2026 in Sales: import/],
    ['a sales cycle', { cycle: [] }, 'marketing-sales', /^There is no sales cycle yet/],
    ['deals', {}, 'cohorts', /^No leads or deals for October 2026/],
    ['ads beside leads', { sales: [{}] }, 'cohorts', /between ad form and CRM is not known/],
    ['planned posts', {}, 'execution', /^No posts were planned for October 2026/],
    ['published posts', {}, 'posts', /^Nothing was published in October 2026/],
    ['results of posts', { plan: [{}] }, 'posts', /^No results for October 2026/],
    ['rows of the plan', {}, 'coverage', /^The plan has no rows for October 2026/],
    ['ad spend', {}, 'money', /^No ad spend for October 2026/],
    ['the number of staff', { plan: [{}] }, 'people', /write into Settings how many there are/],
    ['earlier decisions', {}, 'last-decisions', /^No decisions of an earlier review/],
  ])('%s', (_, given, section, words) => {
    expect(lead(given, section)).toMatch(words);
  });
});

const WON = {
  outcome: 'Won',
  created: '2026-09-01T11:00:00',
  closedOn: '2026-10-20T12:00:00',
  value: 1000,
} as const;

describe('what the sections say', () => {
  test.each<[string, Given, string, RegExp]>([
    [
      'sales with their value and goal',
      { sales: [WON, WON], goals: [{ metric: 'Sales', target: 4, side: 'Sales' }] },
      'outcome',
      /^Social brought 2 sales worth \$2,000 in October 2026, against a goal of 4\. None of them began as leads of October\.$/,
    ],
    [
      'one sale from a lead of the month',
      { sales: [{ ...WON, created: '2026-10-02T09:00:00' }] },
      'outcome',
      /^Social brought 1 sale worth \$1,000 in October 2026\. 1 of them began as a lead of October\.$/,
    ],
    [
      'referrals with their goal',
      {
        sales: [{ referredBy: 'customer' }, {}],
        goals: [{ metric: 'Referrals', target: 2, side: 'Sales' }],
      },
      'outcome',
      /1 lead came by referral, against a goal of 2\.$/,
    ],
    [
      'referrals without a goal',
      { sales: [{ referredBy: 'customer' }, {}] },
      'outcome',
      /1 lead came by referral\.$/,
    ],
    [
      'posts that are still open, and those to come',
      {
        plan: [
          {},
          { status: 'Ready' },
          { status: 'Ready' },
          { status: 'Ready', date: '2026-10-29' },
        ],
        today: '2026-10-15',
      },
      'execution',
      /^1 of 4 planned posts went out so far, 0 were missed, 0 late\. 2 posts are still open: set the status of each to what became of it\. 1 post is still to come\.$/,
    ],
    [
      'every stage served so far',
      {
        plan: [{}],
        cycle: CYCLE.filter(({ name }) => name === 'Find leads'),
        today: '2026-10-15',
      },
      'coverage',
      /Every stage that social is to serve had something published for it so far\./,
    ],
    [
      'a month that moved nobody',
      {
        sales: [{ source: 'Direct Traffic' }],
        results: [
          { linkClicks: 0 },
          { kind: 'Sessions', channel: 'google / organic', sessions: 4 },
        ],
      },
      'outcome',
      /October moved no customer to act/,
    ],
    [
      'a month that one click moved',
      { results: [{ linkClicks: 1 }], sales: [{ source: '' }] },
      'outcome',
      /^Social brought no sale in October 2026\.$/,
    ],
    [
      'a month that is not over',
      { today: '2026-10-15' },
      'outcome',
      /^So far, 15 of 31 days: this is what stands on 15 October\./,
    ],
    [
      'the last day of a month is not over',
      { today: '2026-10-31' },
      'outcome',
      /^So far, 31 of 31 days/,
    ],
    [
      'won deals without a day',
      { sales: [{ outcome: 'Won' }] },
      'outcome',
      /1 won deal in Sales has no day of closing and counts in no month\.$/,
    ],
    [
      'posts still open',
      { plan: [{ status: 'Ready' }] },
      'execution',
      /1 post is still open: set the status/,
    ],
    [
      'a stage that nothing was published for',
      { plan: [{}] },
      'coverage',
      /^Nothing was published for Establish a relationship, /,
    ],
    ['rows that serve no stage', { plan: [{ stage: '' }] }, 'coverage', /1 row serves no stage/],
    [
      'ads without leads',
      { results: [{ kind: 'Ad', spend: 20 }] },
      'money',
      /^Ads cost \$20; none of them asked for leads\.$/,
    ],
    [
      'lead ads without a lead',
      { results: [{ kind: 'Ad', spend: 20, leads: 0 }] },
      'money',
      /^Ads cost \$20; no lead came of them\.$/,
    ],
    [
      'leads that got lost',
      { results: [{ kind: 'Ad', leads: 3 }], sales: [{}] },
      'cohorts',
      /Ad forms counted 3 leads, the CRM 1 from paid social: 2 never arrived\./,
    ],
    [
      'no lead that got lost',
      { results: [{ kind: 'Ad', leads: 1 }], sales: [{}] },
      'cohorts',
      /none got lost\./,
    ],
    [
      'more leads than forms',
      { results: [{ kind: 'Ad', leads: 1 }], sales: [{}, {}] },
      'cohorts',
      /1 more than the forms\./,
    ],
    [
      'months without a review',
      {
        reviews: [
          { month: '2026-07', closedOn: '2026-08-03' },
          { month: '2026-09', closedOn: null },
        ],
      },
      'last-decisions',
      /No review was closed for August 2026 and September 2026\.$/,
    ],
    [
      'decisions of the latest review before, though a month was skipped',
      { decisions: [{ review: '2026-08', metric: 'Sales', expected: 2 }], sales: [WON, WON] },
      'last-decisions',
      /^The review of August 2026 took 1 decision; 1 of the 1 with a number brought what was expected\.$/,
    ],
    [
      'decisions by a number that nobody knows',
      { decisions: [{ review: '2026-09', metric: 'Smiles' }] },
      'last-decisions',
      /^The review of September 2026 took 1 decision; what came of them is not known yet\.$/,
    ],
  ])('%s', (_, given, section, words) => {
    expect(lead(given, section)).toMatch(words);
  });
});

test('cells that cannot be read are told of', () => {
  const input = reviewOf({ results: [{ views: 3 }] });
  const results = input.results.map((row) => ({ ...row, unreadable: ['spend' as const] }));
  expect(reviewDocument({ ...input, results }).sections[0]?.lead).toMatch(
    /1 cell of Results and Sales cannot be read and counts nowhere\.$/,
  );
});

describe('rows for people', () => {
  const review = reviewDocument(reviewOf({}));
  const keys = (section: string) =>
    review.sections.find(({ key }) => key === section)?.rows.map(({ key }) => key);

  test('six lines wait for decisions', () => {
    expect(keys('decisions')).toEqual([1, 2, 3, 4, 5, 6].map((line) => `decision:${line}`));
  });

  test('notes ask for both sides', () => {
    expect(keys('notes')).toEqual([
      'note:attended',
      'note:marketing',
      'note:sales',
      'note:good',
      'note:bad',
    ]);
  });

  test('two goals of one metric keep keys of their own', () => {
    const twins = reviewDocument(reviewOf({ goals: [{}, { goal: 'Another' }] }));
    expect(twins.sections[1]?.rows.map(({ key }) => key)).toEqual([
      'goal:Marketing:Find leads:Ad leads',
      'goal:Marketing:Find leads:Ad leads:2',
      'assumed:Marketing:Find leads:Ad leads',
      'assumed:Marketing:Find leads:Ad leads:2',
    ]);
  });

  test('a goal that gets other words keeps its key', () => {
    const before = reviewDocument(reviewOf({ goals: [{ goal: 'Leads' }] }));
    const after = reviewDocument(
      reviewOf({ goals: [{ goal: 'Leads from ad forms', target: 40 }] }),
    );
    expect(after.sections[1]?.rows[0]?.key).toBe(before.sections[1]?.rows[0]?.key);
  });
});
