import { describe, expect, test } from 'vitest';
import { reviewDocument } from '../../../src/core/review/review.ts';
import { type Given, reviewOf } from './given.ts';

/** What the review says of the one goal that is told. */
function tested(goal: NonNullable<Given['goals']>[number], given: Given = {}): string {
  const { sections } = reviewDocument(reviewOf({ ...given, goals: [{ goal: 'G', ...goal }] }));
  const row = sections[1]?.rows.find(({ key }) => key.startsWith('assumed:'));
  return String(row?.cells[row.cells.length - 1]);
}

const posts = (count: number, date = '2026-10-05') =>
  Array.from({ length: count }, (_, index) => ({ rowId: `${date} ${index}`, date }));
const won = (count: number, month: string) =>
  Array.from({ length: count }, () => ({
    outcome: 'Won' as const,
    created: `${month}-02T09:00:00`,
    closedOn: `${month}-20T09:00:00`,
  }));

describe('what was assumed and what came', () => {
  test.each<[string, NonNullable<Given['goals']>[number], Given, RegExp]>([
    [
      'the assumption in the words of its writer',
      { assumption: 'One in 28 fills in the form. ', target: 30, baseline: 24 },
      { results: [{ kind: 'Ad', leads: 31, linkClicks: 845, spend: 100 }] },
      /^Assumed 30 \(24 before\): One in 28 fills in the form\. Came 31: 3\.3% more than assumed, 29% more than before; 845 clicks on the lead ads, one lead for 27\.3\./,
    ],
    [
      'a target without an assumption teaches nothing',
      { target: 30 },
      { results: [{ kind: 'Ad', leads: 31 }] },
      /^Wanted 30, with no assumption written down: neither a hit nor a miss teaches anything\./,
    ],
    [
      'exactly what was assumed',
      { target: 30, assumption: 'A' },
      { results: [{ kind: 'Ad', leads: 30 }] },
      /Came 30: as assumed\./,
    ],
    [
      'too few for a percentage',
      { metric: 'Sales', target: 4, assumption: 'A' },
      { sales: won(3, '2026-10') },
      /Came 3: from leads of October \(3\)\. Assume 4 next month: 3 cases in all are too few to change the number: judge it again when there are 5\.$/,
    ],
    [
      'a month of posts',
      { metric: 'Engagements', target: 400, assumption: 'A' },
      { plan: posts(5), results: [{ engagements: 300 }] },
      /Came 300: 25% less than assumed; 5 posts, 60 each\./,
    ],
    [
      'clicks of the posts that had a link',
      { metric: 'Link clicks', target: 400, assumption: 'A' },
      {
        plan: [{ link: 'https://larkfield.example' }, { trackedLink: 'https://a.example' }, {}],
        results: [{ linkClicks: 300 }],
      },
      /Came 300: 25% less than assumed; 2 posts with a link, 150 each\./,
    ],
    [
      'sales by the month their leads came in',
      { metric: 'Sales', target: 4, assumption: 'One in eight of August and September' },
      {
        sales: [
          { ...won(1, '2026-10')[0], created: '2026-09-02T09:00:00', count: 2 },
          { ...won(1, '2026-10')[0], created: '2026-08-02T09:00:00' },
        ],
      },
      /Came 3: from leads of August \(1\) and September \(2\)\./,
    ],
    [
      'leads that were qualified, of how many',
      { metric: 'Qualified leads', target: 5, assumption: 'A' },
      { sales: [{ qualified: 'Yes' }, {}] },
      /Came 1: of 2 leads\./,
    ],
    [
      'money as money',
      { metric: 'Cost per lead', target: 40, assumption: 'A' },
      { results: [{ kind: 'Ad', leads: 10, spend: 350 }] },
      /^Assumed \$40: A\. Came \$35: 13% less than assumed\. Assume \$35 next month/,
    ],
    [
      'a number that nobody measured',
      { target: 30, assumption: 'A' },
      {},
      /What came is not known\. Assume 30 next month: nothing measured it, so the guess is as good as before\.$/,
    ],
    [
      'a number that is counted by hand',
      { metric: 'Smiles', target: 10, assumption: 'A' },
      {},
      /Assume 10 next month: count what came by hand, and take that number instead\.$/,
    ],
    [
      'a month that is not over assumes nothing yet',
      { target: 30, assumption: 'A' },
      { today: '2026-10-15', results: [{ kind: 'Ad', leads: 31 }] },
      /Came 31\. What to assume next shows when the month is over\.$/,
    ],
  ])('%s', (_, goal, given, words) => {
    expect(tested(goal, given)).toMatch(words);
  });
});

describe('what to assume next month', () => {
  test.each<[string, NonNullable<Given['goals']>[number], Given, RegExp]>([
    [
      'clicks go by the posts that are planned',
      { metric: 'Link clicks' },
      { plan: [...posts(5), ...posts(8, '2026-11-05')], results: [{ linkClicks: 300 }] },
      /Assume 480 next month: 5 posts brought 60 each, and November plans 8\.$/,
    ],
    [
      'without a plan, by as many posts',
      { metric: 'Link clicks' },
      { plan: posts(5), results: [{ linkClicks: 300 }] },
      /Assume 300 next month: 5 posts brought 60 each; November has no plan yet\.$/,
    ],
    [
      'four posts are too few to go by',
      { metric: 'Link clicks' },
      { plan: [...posts(4), ...posts(8, '2026-11-05')], results: [{ linkClicks: 300 }] },
      /Assume 300 next month: that is what came; one month alone is no trend\.$/,
    ],
    [
      'posts go by the share that is usually done',
      { metric: 'Posts published' },
      {
        plan: [...posts(4), { status: 'Missed', rowId: 'm' }, ...posts(10, '2026-11-05')],
      },
      /Assume 8 next month: 4 of 5 went out, and November plans 10\.$/,
    ],
    [
      'leads of ads go by the budget',
      { metric: 'Ad leads' },
      {
        plan: [{ kind: 'Ad', date: '2026-11-05', budget: 200 }],
        results: [{ kind: 'Ad', leads: 10, spend: 100 }],
      },
      /Assume 20 next month: each cost \$10, and the ads of November have \$200\.$/,
    ],
    [
      'a number of each lead goes by the mean to the cent',
      { metric: 'Cost per lead' },
      {
        results: [
          { kind: 'Ad', leads: 10, spend: 350 },
          {
            ...{ kind: 'Ad', leads: 10, spend: 400.5 },
            ...{ periodStart: '2026-09-01', periodEnd: '2026-09-30' },
          },
        ],
      },
      /Assume \$37\.53 next month: the mean of 2 months since September\.$/,
    ],
    [
      'one case alone changes nothing',
      { metric: 'Sales', target: 4 },
      { sales: won(1, '2026-10') },
      /Assume 4 next month: 1 case in all is too few to change the number/,
    ],
    [
      'other counts go by their own cases',
      { metric: 'Qualified leads' },
      { sales: Array.from({ length: 5 }, () => ({ qualified: 'Yes' as const })) },
      /Assume 5 next month: that is what came; one month alone is no trend\.$/,
    ],
    [
      'without a budget, by the same money',
      { metric: 'Ad leads' },
      { results: [{ kind: 'Ad', leads: 10, spend: 100 }] },
      /Assume 10 next month: the same money brings about as many/,
    ],
    [
      'everything else goes by the last months',
      { metric: 'Sales' },
      { sales: [...won(6, '2026-10'), ...won(3, '2026-09'), ...won(3, '2026-08')] },
      /Assume 4 next month: the mean of 3 months since August\.$/,
    ],
    [
      'a fourth month back does not count',
      { metric: 'Sales' },
      {
        sales: [
          ...won(6, '2026-10'),
          ...won(6, '2026-09'),
          ...won(6, '2026-08'),
          ...won(90, '2026-07'),
        ],
      },
      /Assume 6 next month/,
    ],
  ])('%s', (_, goal, given, words) => {
    expect(tested(goal, given)).toMatch(words);
  });
});

test('what Goals says already for next month stands beside it', () => {
  const said = (target: number) => {
    const { sections } = reviewDocument(
      reviewOf({
        goals: [{ assumption: 'A' }, { month: '2026-11', target }],
        results: [{ kind: 'Ad', leads: 31, spend: 100 }],
      }),
    );
    return String(sections[1]?.rows[1]?.cells[8]);
  };
  expect(said(40)).toMatch(/Assume 31 next month: .* Goals says 40 for it so far\.$/);
  expect(said(31)).not.toContain('Goals says');
});
