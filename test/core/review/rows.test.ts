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
      'Week 40, from 28 September',
    ],
    [
      'a week that starts on Sunday',
      { plan: [{ date: '2026-10-04' }], settings: { weekStartsOn: 'Sunday' } },
      'coverage:week:2026-W41',
      'Name',
      'Week 41, from 4 October',
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
      '1 of 2 leads: fit 1 (Credit score). Too few to judge.',
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
      'Buyers (2); Renters (1)',
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
