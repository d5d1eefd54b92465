import { describe, expect, test } from 'vitest';
import { figuresOf, measuresOf, type ReviewFigures } from '../../../src/core/review/figures.ts';
import { reviewDocument } from '../../../src/core/review/review.ts';
import { larkfieldReview } from './larkfield-review.ts';

const OCTOBER: ReviewFigures = {
  planned: 14,
  published: 12,
  missed: 2,
  late: 0,
  views: 26_900,
  engagements: 1_063,
  linkClicks: 450,
  adSpend: 1_142.25,
  adLeads: 31,
  costPerLead: 36.85,
  costPerLeadOfLeadAds: 27.22,
  socialSessions: 439,
  socialSessionsUnderCapitals: 37,
  untaggedSocialSessions: 96,
  sales: 3,
  salesValue: 985_500,
  meanDaysToClose: 38.0,
  salesFromThisMonthsLeads: 0,
  handOffLeak: 13,
};

describe('the figures of Larkfield in October 2026', () => {
  const figures = figuresOf(measuresOf(larkfieldReview('2026-10')));

  test.each(Object.entries(OCTOBER))('%s is %s', (name, value) => {
    expect(figures).toHaveProperty(name, value);
  });
});

describe('what the review of October 2026 says', () => {
  const { sections, diagnosis } = reviewDocument(larkfieldReview('2026-10'));
  const lead = (key: string) => sections.find((section) => section.key === key)?.lead;
  const cells = (rowKey: string) =>
    sections.flatMap(({ rows }) => rows).find(({ key }) => key === rowKey)?.cells;

  test.each([
    [
      'outcome',
      'Social brought 3 sales worth $985,500 in October 2026, against a goal of 4. None of them began as leads of October.',
    ],
    [
      'cohorts',
      'Sales from social took 38 days to close on average; 3 sales now and 0 before are too few to say whether that gets shorter. Ad forms counted 31 leads, the CRM 18 from paid social: 13 never arrived. No month before this one has all its leads and sales here: from the second on, the table shows in which month they become customers.',
    ],
    ['execution', '12 of 14 planned posts went out, 2 were missed, 0 late.'],
    [
      'money',
      'Ads cost $1,142.25 and brought 31 leads at $36.85 ($27.22 for the lead ads alone). 2 sales are too few for the cost of a sale to mean anything.',
    ],
    [
      'people',
      '4 of 9 people took part, and 2 of 3 in sales. The month looks like step 3 of 4: Training.',
    ],
    [
      'last-decisions',
      'The review of September 2026 took 3 decisions; 2 of the 3 with a number brought what was expected.',
    ],
  ])('%s', (key, expected) => {
    expect(lead(key)).toBe(expected);
  });

  test('the diagnosis names the case and what it cannot know yet', () => {
    expect(diagnosis).toBe(
      'Marketing met 2 of 2 goals, sales met 0 of 1. On the way to sales, 13 of 31 leads of ad forms never reached the CRM and 9 of the 28 in it waited more than 2 days for a first contact. When marketing does well and sales does not, the posts mostly reach people who will not buy: check the audience before anybody is blamed. Why leads came to nothing is known of 3 of 28, too few to judge. And it is early: the 3 sales took 38 days on average (too few to be sure), so most leads of October have not had that time yet.',
    );
  });

  test.each([
    ['stage:Find leads', 'Leads', 22, 28],
    ['stage:Establish a relationship', 'Comments and Shares', 114, 19],
    ['stage:Determine needs', 'Link clicks', 158, 4],
    ['stage:Form a solution', 'Key events', null, 4],
    ['stage:Deliver and close', 'Link clicks', 29, 3],
    ['stage:Follow up and retain', 'Comments and Shares', 9, null],
    ['stage:Referrals', 'Shares', 17, null],
  ])('%s: %s %s beside %s', (key, name, marketing, sales) => {
    const [, marketingName, marketingCame, , , salesCame] = cells(key) ?? [];
    expect([marketingName, marketingCame, salesCame]).toEqual([name, marketing, sales]);
  });

  test.each([
    [
      'miss:LHL-202610-07',
      'Nobody was asked for the asset, the asset had no date, the asset did not come and there was nothing to post instead',
    ],
    ['miss:LHL-202610-09', 'Its copy was not written and it was not approved'],
  ])('%s has its chain', (key, chain) => {
    expect(cells(key)?.[5]).toBe(chain);
  });

  test('a month that is seen only through deals won later has no numbers of its own', () => {
    const { sales, salesValue, handOffLeak } = figuresOf(measuresOf(larkfieldReview('2026-09')));
    expect({ sales, salesValue, handOffLeak }).toEqual({
      sales: null,
      salesValue: null,
      handOffLeak: null,
    });
  });
});
