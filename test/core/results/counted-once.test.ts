import { describe, expect, test } from 'vitest';
import { countedOnce } from '../../../src/core/results/counted-once.ts';
import type { Result } from '../../../src/core/results/result.ts';
import { result, tableRows } from '../review/given.ts';

const POST: Partial<Result> = {
  source: 'Meta content',
  sourceId: '122100000000000005',
  channel: 'Facebook',
  publishedOn: '2026-10-12',
  name: 'Low rates',
  views: 3120,
  reach: 2450,
};
const AD: Partial<Result> = {
  source: 'Meta ads',
  sourceId: 'spring/All/Guide',
  kind: 'Ad',
  channel: 'Facebook Ads',
  rowId: 'A-1',
  views: 1000,
  spend: 50,
};
const VISITS: Partial<Result> = {
  source: 'GA4',
  sourceId: 'facebook / social/spring',
  kind: 'Sessions',
  channel: 'facebook / social',
  campaign: 'spring',
  sessions: 402,
};
const OWN = { source: 'Own table', sourceId: '1', reach: null } as const;

/** The rows that count, by their places from 0. */
function counting(rows: readonly Partial<Result>[]): number[] {
  return countedOnce(tableRows(rows.map(result))).counted.map(({ row }) => row - 2);
}

describe('what counts', () => {
  test.each<[string, readonly Partial<Result>[], readonly number[]]>([
    ['is each thing of one source', [POST, { ...POST, sourceId: '1' }], [0, 1]],
    ['is a row that stands twice, once', [POST, POST], [0]],
    ['is every row typed by hand', [{ views: 1 }, { views: 1 }], [0, 1]],
    [
      'is the longer of two reports on the same ad',
      [{ ...AD, periodStart: '2026-10-05', periodEnd: '2026-10-11' }, AD],
      [1],
    ],
    [
      'is each of two weeks of an ad',
      [
        { ...AD, periodEnd: '2026-10-07' },
        { ...AD, periodStart: '2026-10-08', periodEnd: '2026-10-14' },
      ],
      [0, 1],
    ],
    [
      'are the ads rather than the campaign that they add up to',
      [
        { ...AD, sourceId: 'spring', campaign: 'spring', spend: 100 },
        { ...AD, sourceId: 'spring/All/Guide', campaign: 'spring', spend: 60, rowId: 'A-1' },
        { ...AD, sourceId: '120001', campaign: 'Spring', spend: 40, rowId: 'A-2' },
      ],
      [1, 2],
    ],
    [
      'is the campaign where ads of it are missing',
      [
        { ...AD, sourceId: 'spring/All/Guide', campaign: 'spring', spend: 60 },
        { ...AD, sourceId: 'spring', campaign: 'spring', spend: 100, rowId: '' },
      ],
      [1],
    ],
    [
      'are a campaign and ads of other days',
      [
        { ...AD, sourceId: 'spring', campaign: 'spring', spend: 60, rowId: '' },
        {
          ...{ ...AD, sourceId: 'spring/All/Guide', campaign: 'spring', spend: 60 },
          ...{ periodStart: '2026-11-01', periodEnd: '2026-11-30' },
        },
      ],
      [0, 1],
    ],
    [
      'are visits by post rather than all visits of the campaign',
      [
        { ...VISITS, sessions: 402 },
        { ...VISITS, sourceId: `${VISITS.sourceId}/lhl-1`, sessions: 400, rowId: 'A-1' },
        { ...VISITS, sourceId: 'facebook / social/summer', sessions: 5, campaign: 'summer' },
      ],
      [1, 2],
    ],
    [
      'is the month rather than the days in it',
      [
        { ...AD, periodEnd: '2026-10-01' },
        { ...AD, periodStart: '2026-10-02', periodEnd: '2026-10-02' },
        AD,
      ],
      [2],
    ],
    [
      'is the source with more numbers, of two that have the same Row ID',
      [
        { ...POST, ...OWN, rowId: 'A-1', name: 'Rates', publishedOn: null },
        { ...POST, rowId: 'a-1' },
      ],
      [1],
    ],
    [
      'is the source with more numbers, of two that have the same name and day',
      [POST, { ...POST, ...OWN, channel: 'Our Facebook page' }],
      [0],
    ],
    ['is the post on each channel', [POST, { ...POST, ...OWN, channel: 'Instagram' }], [0, 1]],
    [
      'is the same name on another day',
      [POST, { ...POST, ...OWN, publishedOn: '2026-10-19' }],
      [0, 1],
    ],
    [
      'is an ad beside the post it is made of',
      [
        { ...POST, rowId: 'A-1' },
        { ...AD, channel: 'Facebook' },
      ],
      [0, 1],
    ],
    [
      'is every variant of an ad of the source that counts',
      [AD, { ...AD, sourceId: 'spring/All/Guide B' }, { ...AD, source: 'Own table', spend: null }],
      [0, 1],
    ],
    [
      'is an ad of each platform',
      [AD, { ...AD, source: 'Google Ads', channel: 'Google Ads' }],
      [0, 1],
    ],
    ['are visits beside clicks on links', [{ ...POST, linkClicks: 97 }, VISITS], [0, 1]],
    [
      'are visits of a source once, whoever counted them',
      [VISITS, { ...VISITS, source: 'Own table', sourceId: '', keyEvents: 3 }],
      [1],
    ],
    [
      'is a page, which is never summed',
      [POST, { ...POST, kind: 'Page', source: 'Meta Insights' }],
      [0, 1],
    ],
  ])('%s', (_, rows, expected) => {
    expect(counting(rows)).toEqual(expected);
    const backwards = counting([...rows].reverse()).map((at) => rows.length - 1 - at);
    const standsTwice = rows.length > 1 && rows[0] === rows[1];
    if (!standsTwice) expect(backwards.sort()).toEqual(expected);
  });

  test('tells which row counts in the place of one that does not', () => {
    const { leftOut } = countedOnce(tableRows([POST, { ...POST, ...OWN }].map(result)));
    expect(leftOut.map(({ row, by }) => [row.row, by.row])).toEqual([[3, 2]]);
  });
});
