import { describe, expect, test } from 'vitest';
import { review, start } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

test('reviews the month that is over, unless another one is chosen', async () => {
  const sidebar = await openSidebar({ view: 'review' });
  await sidebar.press('Make the review');
  expect(sidebar.asked).toContainEqual({ action: 'reviewMonth', input: { month: '2026-10' } });
  await sidebar.choose('Month', '2026-09');
  await sidebar.press('Look at the review');
  expect(sidebar.asked).toContainEqual({ action: 'reviewMonth', input: { month: '2026-09' } });
});

test('shows the outcome first, then posts, ads and sessions', async () => {
  const sidebar = await openSidebar({ view: 'review' });
  await sidebar.press('Make the review');
  const sections = [...sidebar.panel().querySelectorAll('.figures tbody')].map((body) =>
    [...body.querySelectorAll('tr')].map((row) => row.textContent),
  );
  expect(sections).toEqual([
    [
      'Outcome',
      'Sales from social3',
      'Loan volume$985,500',
      'Days to close, mean38.0',
      'Sales from this month’s leads0',
      'Ad leads not in the CRMnot known',
    ],
    [
      'Posts',
      'Planned14',
      'Published12',
      'Late0',
      'Missed2',
      'Views26,900',
      'Engagements1,063',
      'Link clicks450',
    ],
    [
      'Ads',
      'Spent$1,142.25',
      'Leads31',
      'Cost per lead$36.85',
      'Cost per lead, lead ads alone$27.22',
    ],
    [
      'Sessions on your site',
      'From social439',
      'Of these, tagged in capitals37',
      'From social without tags96',
    ],
  ]);
});

test('shows every figure that the add-on answers', async () => {
  const sidebar = await openSidebar({ view: 'review' });
  await sidebar.press('Make the review');
  expect(sidebar.panel().querySelectorAll('.figures td')).toHaveLength(
    Object.keys(review.figures).length,
  );
});

test('says the diagnosis and opens the tab', async () => {
  const sidebar = await openSidebar({ view: 'review' });
  await sidebar.press('Make the review');
  expect(sidebar.panel().textContent).toContain('Marketing met its goal and sales missed theirs.');
  await sidebar.press('Open the review');
  expect(sidebar.asked).toContainEqual({ action: 'showReview', input: { month: '2026-10' } });
  expect(sidebar.focusedGrid()).toBe(1);
});

test('closes the review only after it was said what that does', async () => {
  const sidebar = await openSidebar({ view: 'review' });
  await sidebar.press('Make the review');
  await sidebar.press('Close the review');
  expect(sidebar.panel().textContent).toContain('copies its new decisions to the tab Decisions');
  expect(document.activeElement?.getAttribute('role')).toBe('group');
  expect(sidebar.asked.map((call) => call.action)).not.toContain('closeReview');
  await sidebar.press('Close the review');
  expect(sidebar.asked).toContainEqual({ action: 'closeReview', input: { month: '2026-10' } });
  expect(sidebar.status()).toBe('Review of October 2026 closed; 3 decisions copied to Decisions.');
});

test('leaves the review open where that was not meant', async () => {
  const sidebar = await openSidebar({ view: 'review' });
  await sidebar.press('Make the review');
  await sidebar.press('Close the review');
  await sidebar.press('Not yet');
  expect(sidebar.asked.map((call) => call.action)).not.toContain('closeReview');
  expect(sidebar.panel().textContent).not.toContain('copies its new decisions');
});

test('says what is still missing, and copies later decisions without asking again', async () => {
  let closedOn = '';
  const sidebar = await openSidebar({
    view: 'review',
    answers: {
      start: async () => ({ ...start, reviews: [{ month: '2026-10', closedOn }] }),
      closeReview: async () => {
        closedOn = '2026-11-02';
        return { decisions: 1, remarks: ['Decision 2 has no owner: name one.'] };
      },
    },
  });
  await sidebar.press('Refresh the review');
  await sidebar.press('Close the review');
  await sidebar.press('Close the review');
  expect(sidebar.panel().textContent).toContain('Decision 2 has no owner: name one.');
  expect(sidebar.panel().textContent).toContain('Closed on November 2, 2026.');
  await sidebar.press('Copy new decisions');
  expect(sidebar.asked.filter(({ action }) => action === 'closeReview')).toHaveLength(2);
});

test('lists the reviews, the newest first, with the day each was closed', async () => {
  const sidebar = await openSidebar({
    view: 'review',
    answers: {
      start: async () => ({
        ...start,
        reviews: [
          { month: '2026-09', closedOn: '2026-10-05' },
          { month: '2026-10', closedOn: '' },
        ],
      }),
    },
  });
  const reviews = [...sidebar.panel().querySelectorAll('.review')].map((item) => item.textContent);
  expect(reviews).toEqual(['October 2026Open', 'September 2026Closed October 5, 2026']);
});

describe('a closed review', () => {
  const closed = { ...start, reviews: [{ month: '2026-10', closedOn: '2026-11-02' }] };
  const wouldChange = [
    { section: 'Outcome', figure: 'Link clicks, This month', cell: 'C9', from: '450', to: '464' },
  ];

  test('is looked at, and shows what would differ instead of figures it does not hold', async () => {
    const sidebar = await openSidebar({
      view: 'review',
      answers: {
        start: async () => closed,
        reviewMonth: async () => ({ ...review, closedOn: '2026-11-02', wouldChange }),
      },
    });
    await sidebar.press('Look at the review');
    expect(sidebar.status()).toBe('The review of October 2026 is closed and was left as it is.');
    const panel = sidebar.panel();
    expect(panel.querySelector('.figure-change')?.textContent).toBe(
      'Link clicks, This monthOutcomenow: 450then: 464',
    );
    expect(panel.querySelector('.figures')).toBeNull();
  });

  test('is refreshed all the same where that is asked for', async () => {
    const sidebar = await openSidebar({
      view: 'review',
      answers: {
        start: async () => closed,
        reviewMonth: async ({ again }) => ({
          ...review,
          closedOn: '2026-11-02',
          wouldChange: again === true ? [] : wouldChange,
        }),
      },
    });
    await sidebar.press('Look at the review');
    await sidebar.press('Refresh all the same');
    expect(sidebar.asked).toContainEqual({
      action: 'reviewMonth',
      input: { month: '2026-10', again: true },
    });
    expect(sidebar.panel().querySelector('.figures')).not.toBeNull();
  });

  test('leads to its decisions', async () => {
    const sidebar = await openSidebar({ view: 'review', answers: { start: async () => closed } });
    await sidebar.press('Look at the review');
    await sidebar.press('Take decisions up in the cadence');
    expect(sidebar.panel().id).toBe('panel-build');
    expect(sidebar.asked.map(({ action }) => action)).toContain('openDecisions');
  });
});

test('says which figures people typed over', async () => {
  const left = [{ section: 'Outcome', figure: 'Sales', cell: 'C9', from: '5', to: '3' }];
  const sidebar = await openSidebar({
    view: 'review',
    answers: { reviewMonth: async () => ({ ...review, left }) },
  });
  await sidebar.press('Make the review');
  const fold = sidebar.control('1 figure typed over by people, and left').closest('details');
  expect(fold?.textContent).toContain('SalesOutcome, C9now: 5then: 3');
});
