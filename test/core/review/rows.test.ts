import { describe, expect, test } from 'vitest';
import type { ReviewCell } from '../../../src/core/review/document.ts';
import { reviewDocument } from '../../../src/core/review/review.ts';
import { CYCLE, type Given, reviewOf } from './given.ts';

/** One cell of the review: the row by its key, the column by its header. */
function cell(given: Given, key: string, header: string): ReviewCell | undefined {
  const { sections } = reviewDocument(reviewOf(given));
  const section = sections.find(({ rows }) => rows.some((row) => row.key === key));
  const column = section?.columns.findIndex((other) => other.header === header) ?? -1;
  return section?.rows.find((row) => row.key === key)?.cells[column];
}

const LATE_ASSET = {
  assetKind: 'Event photo',
  assetState: 'Not delivered',
  fallback: 'A graphic',
} as const;

describe('a cell of the review', () => {
  test.each<[string, Given, string, string, ReviewCell]>([
    ['a fallback that was used', { plan: [LATE_ASSET] }, 'execution:fallbacks', 'Count', 1],
    [
      'a fallback of a missed post was not used',
      { plan: [{ ...LATE_ASSET, status: 'Missed' }] },
      'execution:fallbacks',
      'Count',
      0,
    ],
    ['skipped posts', { plan: [{ status: 'Skipped' }] }, 'execution:skipped', 'Count', 1],
    [
      'the reason of a miss',
      { plan: [{ rowId: 'A', status: 'Missed', reasonMissed: 'No photo' }] },
      'miss:A',
      'Reason',
      'No photo',
    ],
    [
      'a miss without a reason',
      { plan: [{ rowId: 'A', status: 'Missed' }] },
      'miss:A',
      'Reason',
      'No reason written down',
    ],
    [
      'a task that was not done',
      {
        plan: [
          { rowId: 'A', status: 'Missed' },
          { kind: 'Task', partOf: 'A', topic: 'Take photos', status: 'Missed' },
        ],
      },
      'miss:A',
      'What led to it',
      'The task "Take photos" was not done and it was not approved',
    ],
    ['a stage with a row', { plan: [{}] }, 'coverage:stage:Find leads', 'Note', ''],
    [
      'a stage with a row that was missed',
      { plan: [{ status: 'Missed' }] },
      'coverage:stage:Find leads',
      'Note',
      'Social is to serve this stage, and nothing was published for it.',
    ],
    [
      'a stage served elsewhere',
      { plan: [{}], cycle: CYCLE.map((stage) => ({ ...stage, servedBy: 'Elsewhere' })) },
      'coverage:stage:Referrals',
      'Note',
      'Served elsewhere than on social.',
    ],
    [
      'a stage that the cycle does not know',
      { plan: [{ stage: 'Dreams' }] },
      'coverage:stage:Dreams',
      'Note',
      'Not a stage of the sales cycle.',
    ],
    ['a row without type', { plan: [{ type: '' }] }, 'coverage:type:No type', 'Planned', 1],
    [
      'a row without channel',
      { plan: [{ channel: '' }] },
      'coverage:channel:No channel',
      'Planned',
      1,
    ],
    [
      'a week by its number and first day',
      { plan: [{ date: '2026-10-04' }] },
      'coverage:week:2026-W40',
      'Name',
      'From 28 September',
    ],
    [
      'a week that starts on Sunday',
      { plan: [{ date: '2026-10-04' }], settings: { weekStartsOn: 'Sunday' } },
      'coverage:week:2026-W41',
      'Name',
      'From 4 October',
    ],
    ['calls', { sales: [{ calls: 12 }, { calls: 3 }] }, 'pair:ad-click-rate', 'Sales', 15],
    ['calls that nobody typed', { sales: [{}] }, 'pair:ad-click-rate', 'Sales', null],
    [
      'the click rate of ads',
      { results: [{ kind: 'Ad', views: 1000, linkClicks: 25 }] },
      'pair:ad-click-rate',
      'Marketing',
      0.025,
    ],
    [
      'no click rate without a view',
      { results: [{ kind: 'Ad', views: 0, linkClicks: 0 }] },
      'pair:ad-click-rate',
      'Marketing',
      null,
    ],
    ['leads a week', { results: [{ kind: 'Ad', leads: 31 }] }, 'pair:leads-a-week', 'Marketing', 7],
    [
      'leads that were turned down, with their words',
      { sales: [{ qualified: 'No', reasonGroup: 'fit', reason: 'Credit score' }, {}] },
      'evidence:reasons',
      'What it says',
      '1 of 2 leads: 1 did not fit (Credit score). Too few to judge.',
    ],
    [
      'leads that were turned down without a word',
      { sales: [{ qualified: 'No' }, {}] },
      'evidence:reasons',
      'What it says',
      '1 of 2 leads: no reason written down. Too few to judge.',
    ],
    [
      'no lead turned down',
      { sales: [{}] },
      'evidence:reasons',
      'What it says',
      'No lead of the month was turned down or lost so far.',
    ],
    [
      'who the posts were for',
      {
        plan: [
          { audience: 'Renters' },
          { audience: 'Buyers' },
          { audience: 'Buyers' },
          { audience: 'Sellers', status: 'Missed' },
        ],
      },
      'evidence:audiences',
      'What it says',
      'Buyers (2); Renters (1).',
    ],
    [
      'the goals of a stage',
      { goals: [{}], results: [{ kind: 'Ad', leads: 31 }] },
      'stage:Find leads',
      'Marketing goal',
      'Ad leads: 31 of 30',
    ],
    [
      'a goal without target and number',
      { goals: [{ target: null }] },
      'stage:Find leads',
      'Marketing goal',
      'Ad leads: not known of no target',
    ],
    [
      'the money of a qualified lead',
      {
        results: [{ kind: 'Ad', spend: 100 }],
        sales: [
          { qualified: 'Yes' },
          { qualified: 'Yes' },
          { source: 'Organic Social', qualified: 'Yes' },
        ],
      },
      'money:qualified',
      'Cost of each',
      50,
    ],
    [
      'the budget of an ad',
      {
        plan: [{ rowId: 'A-1', kind: 'Ad', budget: 300 }],
        results: [{ sourceId: 'x', rowId: 'a-1', kind: 'Ad', spend: 298.4 }],
      },
      'ad:x',
      'Budget',
      300,
    ],
    [
      'an ad of no row',
      { results: [{ sourceId: 'x', kind: 'Ad', spend: 298.4 }] },
      'ad:x',
      'Budget',
      null,
    ],
    [
      'a goal that is counted by hand',
      { goals: [{ metric: 'Smiles' }] },
      'goal:Marketing:Find leads:Smiles',
      'Met',
      'Count by hand',
    ],
    [
      'a goal where less is better',
      {
        goals: [{ metric: 'cost per lead', target: 30 }],
        results: [{ kind: 'Ad', leads: 1, spend: 29 }],
      },
      'goal:Marketing:Find leads:cost per lead',
      'Met',
      'Yes',
    ],
    [
      'all sales beside those from social',
      { sales: [{ outcome: 'Won', closedOn: '2026-10-20T09:00:00', source: 'Direct Traffic' }] },
      'outcome:sales',
      'All sources',
      1,
    ],
  ])('%s', (_, given, key, header, expected) => {
    expect(cell(given, key, header)).toBe(expected);
  });
});

const TO_COME = { status: 'Ready', date: '2026-10-20' } as const;

describe('a cell of a section', () => {
  test.each<[string, Given, string, string, ReviewCell]>([
    [
      'posts and ads that did their job, of those that can be judged',
      {
        plan: [
          { rowId: 'A', target: '5' },
          { rowId: 'B', target: '5' },
          { rowId: 'C', stage: '' },
        ],
        results: [
          { rowId: 'a', linkClicks: 5 },
          { rowId: 'b', linkClicks: 4 },
        ],
      },
      'evidence:well',
      'What it says',
      '1 of 2 that can be judged. Too few to judge.',
    ],
    [
      'audiences that no goal names',
      { plan: [{ audience: 'Renters; Buyers' }], goals: [{ audience: 'buyers' }] },
      'evidence:audiences',
      'What it says',
      'Buyers (1); Renters (1). No goal of the month is for Renters.',
    ],
    [
      'who the leads were',
      {
        sales: [
          { audience: 'Renters', qualified: 'No' },
          { audience: 'Renters' },
          { audience: 'Buyers', count: 3 },
          { audience: 'Sellers', source: 'Direct Traffic' },
        ],
      },
      'evidence:lead-audiences',
      'What it says',
      'Buyers (3) and Renters (2, 1 turned down).',
    ],
    [
      'stages that no post served',
      { plan: CYCLE.slice(1).map(({ name }) => ({ stage: name })) },
      'evidence:unserved',
      'What it says',
      'Find leads.',
    ],
    [
      'stages that no post served yet',
      { plan: CYCLE.slice(1).map(({ name }) => ({ stage: name })), today: '2026-10-15' },
      'evidence:unserved',
      'What it says',
      'Find leads, so far.',
    ],
    [
      'posts missed for want of an asset, by Row ID or row where they have no topic',
      {
        plan: ['A', '', ''].map((rowId) => ({
          ...{ rowId, topic: '', status: 'Missed' as const, assetKind: 'Photo' },
        })),
      },
      'evidence:assets',
      'What it says',
      'row 3, row 4 and A.',
    ],
    [
      'many posts missed for want of an asset, of which eight are named',
      {
        plan: Array.from('ABCDEFGHIJ', (topic) => ({
          ...{ topic, status: 'Missed' as const, assetKind: 'Photo' },
        })),
      },
      'evidence:assets',
      'What it says',
      'A, B, C, D, E, F, G, H and 2 more.',
    ],
    [
      'sales of leads that came in earlier, and none of those whose day nobody knows',
      {
        sales: [
          { outcome: 'Won', created: '2026-09-20T09:00:00', closedOn: '2026-10-20T09:00:00' },
          { outcome: 'Won', created: null, closedOn: '2026-10-20T09:00:00' },
        ],
      },
      'money:sales',
      'Note',
      '2: too few to mean anything. 1 came in before October, by earlier ads.',
    ],
    [
      'a goal without words, by its metric',
      { goals: [{ goal: '', metric: 'Ad leads', target: 5 }], plan: [{}] },
      'assumed:Marketing:Find leads:Ad leads',
      'Goal',
      'Ad leads',
    ],
    [
      'what sales are worth, where Settings have no word for it',
      { settings: { valueName: '' } },
      'outcome:value',
      'From social',
      'Value of these sales',
    ],
    [
      'posts missed for want of an asset',
      {
        plan: [
          { topic: 'B', date: '2026-10-06', status: 'Missed', assetKind: 'Photo' },
          { topic: 'A', date: '2026-10-07', status: 'Missed', assetKind: 'Photo' },
          {
            topic: 'C',
            status: 'Missed',
            assetKind: 'Photo',
            assetState: 'Delivered',
            assetOwner: 'Dana',
            assetDue: '2026-10-01',
          },
        ],
      },
      'evidence:assets',
      'What it says',
      'B and A.',
    ],
    [
      'a post that went out late',
      { plan: [{ rowId: 'A', publishedOn: '2026-10-08' }] },
      'late:A',
      'Reason',
      'Published 3 days late',
    ],
    [
      'a fallback that went out',
      { plan: [{ ...LATE_ASSET, rowId: 'A' }] },
      'fallback:A',
      'What led to it',
      'The fallback went out: A graphic',
    ],
    [
      'an ad that was missed',
      { plan: [{ rowId: 'A', kind: 'Ad', status: 'Missed' }] },
      'miss:A',
      'Reason',
      'No reason written down',
    ],
    [
      'ads planned',
      { plan: [{ kind: 'Ad' }, { kind: 'Ad', status: 'Skipped' }] },
      'execution:ads',
      'Count',
      1,
    ],
    [
      'tasks done',
      { plan: [{ kind: 'Task' }, { kind: 'Task', status: 'Missed' }] },
      'execution:tasks-done',
      'Count',
      1,
    ],
    [
      'posts past their date',
      { plan: [TO_COME], today: '2026-10-21' },
      'execution:open',
      'Count',
      1,
    ],
    [
      'posts of today are still to come',
      { plan: [TO_COME], today: '2026-10-20' },
      'execution:to-come',
      'Count',
      1,
    ],
    [
      'a stage with a row to come',
      { plan: [TO_COME], today: '2026-10-15' },
      'coverage:stage:Find leads',
      'Note',
      'Planned, and nothing was published for it yet.',
    ],
    ['a week without a row', { plan: [{}] }, 'coverage:week:2026-W44', 'Planned', 0],
    [
      'results of no row of the month',
      {
        plan: [{ rowId: 'A' }, { rowId: 'B', date: '2026-09-05' }],
        results: [{ rowId: 'A', linkClicks: 5 }, { rowId: 'B', linkClicks: 3 }, { linkClicks: 2 }],
      },
      'coverage:stray',
      'Link clicks',
      5,
    ],
    [
      'a share of fewer than five rows',
      { plan: [{}, {}, {}, {}] },
      'coverage:stage:Find leads',
      'Share of the plan',
      null,
    ],
    [
      'a share of five rows',
      { plan: [{}, {}, {}, {}, {}] },
      'coverage:stage:Find leads',
      'Share of the plan',
      1,
    ],
    [
      'four sales are too few for their cost to mean anything',
      {
        results: [{ kind: 'Ad', spend: 100, leads: 9 }],
        sales: [{ outcome: 'Won', closedOn: '2026-10-20T09:00:00', count: 4, value: 10 }],
      },
      'money:sales',
      'Note',
      '4: too few to mean anything. Worth $10.',
    ],
    [
      'five sales are enough',
      {
        results: [{ kind: 'Ad', spend: 100, leads: 9 }],
        sales: [
          {
            outcome: 'Won',
            closedOn: '2026-10-20T09:00:00',
            count: 5,
            created: '2026-09-01T09:00:00',
          },
        ],
      },
      'money:sales',
      'Note',
      '5 came in before October, by earlier ads.',
    ],
    [
      'the budget of the month',
      {
        plan: [
          { kind: 'Ad', budget: 30 },
          { kind: 'Ad', budget: 20 },
        ],
      },
      'money:leads',
      'Budget',
      50,
    ],
    [
      'too few clicks for a rate',
      { results: [{ kind: 'Ad', views: 1000, linkClicks: 4 }] },
      'pair:ad-click-rate',
      'What it says',
      'Too few clicks for a rate.',
    ],
    [
      'leads left alone, of how many',
      { sales: [{ stage: 'New lead' }, {}, {}, {}, {}] },
      'pair:left-alone',
      'What it says',
      '1 of 5 leads, 20%.',
    ],
    [
      'of four leads, no percentage',
      { sales: [{ stage: 'New lead' }, {}, {}, {}] },
      'pair:left-alone',
      'What it says',
      '1 of 4 leads.',
    ],
    [
      'sales beside those before, with the 20 to 30% of article 003',
      {
        goals: [{ side: 'Sales', metric: 'Sales', baseline: 10 }],
        sales: [{ outcome: 'Won', closedOn: '2026-10-20T09:00:00', count: 12 }],
      },
      'people:sales',
      'What it says',
      '20% more. 20 to 30% more, which a whole staff can bring, is 12 to 13.',
    ],
    [
      'sales beside a baseline too small for a percentage',
      {
        goals: [{ side: 'Sales', metric: 'Sales', baseline: 4 }],
        sales: [{ outcome: 'Won', closedOn: '2026-10-20T09:00:00', count: 12 }],
      },
      'people:sales',
      'What it says',
      '20 to 30% more, which a whole staff can bring, is 4.8 to 5.2. Too few for a percentage.',
    ],
    [
      'whom a check-in waits for',
      {
        people: [
          { name: 'Dana', mentor: 'Priya' },
          { name: 'Marco', mentor: 'Priya', lastCheckIn: '2026-10-02' },
        ],
      },
      'people:checked-in',
      'What it says',
      'To do since 1 October: Dana.',
    ],
    ['a figure that is not known', {}, 'outcome:referrals', 'This month', 'Not known'],
    [
      'what would make it known',
      { sales: [{}] },
      'outcome:referrals',
      'Note',
      'Fill in Referred by in Sales.',
    ],
    [
      'a goal in a month that is not over',
      {
        goals: [{ metric: 'Link clicks', target: 62 }],
        results: [{ linkClicks: 20 }],
        today: '2026-10-15',
      },
      'outcome:link-clicks',
      'Note',
      'Goal by now: 30.',
    ],
    [
      'the files behind the figures',
      {
        results: [
          { file: 'meta.csv' },
          { file: 'meta.csv' },
          { source: 'X' },
          { file: 'old.csv', publishedOn: '2026-09-01' },
        ],
        sales: [{}],
      },
      'outcome:files',
      'Note',
      'Results: meta.csv (2 rows) and X (1 row). Sales: typed by hand (1 row).',
    ],
  ])('%s', (_, given, key, header, expected) => {
    expect(cell(given, key, header)).toBe(expected);
  });
});

describe('a goal in a month that is not over', () => {
  const goal = (actual: number, today: string, metric = 'Link clicks') => {
    const given: Given = {
      today,
      goals: [{ stage: '', metric, target: 31 }],
      results: [{ linkClicks: actual }, { kind: 'Ad', spend: actual, leads: 1 }],
    };
    const at = (header: string) => cell(given, `goal:Marketing::${metric}`, header);
    return [at('Met'), at('Difference')];
  };

  test.each<[number, string, string, number]>([
    [14, '2026-10-15', 'Behind so far', -1],
    [15, '2026-10-15', 'On course', 0],
    [31, '2026-10-15', 'Reached', 16],
    [30, '2026-10-31', 'Behind so far', -1],
    [30, '2026-11-01', 'No', -1],
    [31, '2026-11-01', 'Yes', 0],
  ])('%s of 31 on %s', (actual, today, met, difference) => {
    expect(goal(actual, today)).toEqual([met, difference]);
  });

  test.each<[number, string, string, number]>([
    [32, '2026-10-15', 'Behind so far', 1],
    [31, '2026-10-15', 'On course', 0],
    [32, '2026-11-01', 'No', 1],
  ])('a cost of %s at most 31 on %s is not counted by days', (actual, today, met, difference) => {
    expect(goal(actual, today, 'Cost per lead')).toEqual([met, difference]);
  });
});

describe('last month\u2019s decisions', () => {
  const decided = (told: NonNullable<Given['decisions']>[number], given: Given = {}) => {
    const { sections } = reviewDocument(
      reviewOf({ ...given, decisions: [{ review: '2026-09', ...told }] }),
    );
    const section = sections.find(({ key }) => key === 'last-decisions');
    const at = (header: string) =>
      section?.rows[0]?.cells[section.columns.findIndex((column) => column.header === header)];
    return { before: at('Before'), actual: at('Actual'), verdict: at('As expected') };
  };
  const CLICKS: Given = {
    results: [{ linkClicks: 20 }, { linkClicks: 12, publishedOn: '2026-09-04' }],
  };

  test.each<[string, NonNullable<Given['decisions']>[number], Given, object]>([
    [
      'stand beside the number before, expected and actual',
      { metric: 'Link clicks', expected: 20 },
      CLICKS,
      { before: 12, actual: 20, verdict: 'Yes' },
    ],
    [
      'may miss what was expected',
      { metric: 'Link clicks', expected: 21 },
      CLICKS,
      { verdict: 'No' },
    ],
    [
      'may still reach it while the month goes on',
      { metric: 'Link clicks', expected: 21 },
      { ...CLICKS, today: '2026-10-15' },
      { verdict: 'Not yet' },
    ],
    [
      'may have reached it before the month is over',
      { metric: 'Link clicks', expected: 20 },
      { ...CLICKS, today: '2026-10-15' },
      { verdict: 'Yes' },
    ],
    [
      'are judged by what somebody wrote down, where somebody did',
      { metric: 'Link clicks', expected: 20, actual: 19 },
      CLICKS,
      { actual: 19, verdict: 'No' },
    ],
  ])('%s', (_, told, given, expected) => {
    expect(decided(told, given)).toMatchObject(expected);
  });

  test('older ones without a verdict are counted', () => {
    const { sections } = reviewDocument(
      reviewOf({
        decisions: [
          { review: '2026-09' },
          { review: '2026-08', due: '2026-09-30' },
          { review: '2026-08', due: '2026-09-30', verdict: 'Kept' },
          { review: '2026-08', due: '2026-12-30' },
        ],
      }),
    );
    expect(sections.find(({ key }) => key === 'last-decisions')?.lead).toMatch(
      /1 of earlier reviews is past due without a verdict in Decisions\.$/,
    );
  });
});

test('new decisions begin with what the numbers ask about', () => {
  const { sections } = reviewDocument(
    reviewOf({
      plan: [...CYCLE.map(({ name }) => ({ stage: name })), { status: 'Missed' }],
      goals: [{ metric: 'Ad leads', target: 30 }],
      results: [{ kind: 'Ad', leads: 9 }],
      sales: [{ stage: 'New lead' }],
    }),
  );
  expect(sections.find(({ key }) => key === 'decisions')?.lead).toContain(
    'The numbers ask about 8 of 9 leads of ad forms that are not in the CRM; 1 of 1 leads left alone; 1 goal missed (Ad leads); 1 post or ad missed.',
  );
});
