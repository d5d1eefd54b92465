import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/core/results/result.ts';
import { measuresOf } from '../../../src/core/review/figures.ts';
import { marketingNumber, salesNumber } from '../../../src/core/review/stage-number.ts';
import { readTarget } from '../../../src/core/review/typed-target.ts';
import { result, reviewOf } from './given.ts';

describe("a stage's marketing number", () => {
  test.each<[string, string, Partial<Result>[], { name: string; value: number | null }]>([
    ['people reached', 'Reach', [{ reach: 90 }, { reach: 10 }], { name: 'Reach', value: 100 }],
    [
      'engagements of several posts',
      'Engagements',
      [{ engagements: 9 }, { engagements: 2 }],
      { name: 'Engagements', value: 11 },
    ],
    [
      'visits of the site',
      'Sessions',
      [{ kind: 'Sessions', channel: 'facebook / social', sessions: 9 }],
      { name: 'Sessions', value: 9 },
    ],
    [
      'one number',
      'Link clicks',
      [{ linkClicks: 3 }, { linkClicks: 4 }],
      { name: 'Link clicks', value: 7 },
    ],
    [
      'two numbers add up',
      'Comments and Shares',
      [{ comments: 3, shares: 4 }],
      { name: 'Comments and Shares', value: 7 },
    ],
    [
      'one of two is enough',
      'Comments and Shares',
      [{ comments: 3 }],
      { name: 'Comments and Shares', value: 3 },
    ],
    [
      'the first choice where it was measured',
      'Leads (else Link clicks)',
      [{ leads: 0, linkClicks: 9 }],
      { name: 'Leads', value: 0 },
    ],
    [
      'the second choice where it was not',
      'Leads (else Link clicks)',
      [{ linkClicks: 9 }],
      { name: 'Link clicks', value: 9 },
    ],
    [
      'leads alone fall back on link clicks',
      'leads',
      [{ linkClicks: 9 }],
      { name: 'Link clicks', value: 9 },
    ],
    [
      'a comma before else',
      'Key events, else Clicks',
      [{ clicks: 2 }],
      { name: 'Clicks', value: 2 },
    ],
    ['nothing measured', 'Key events', [{ views: 2 }], { name: 'Key events', value: null }],
    ['words that no result has', 'Smiles', [{ views: 2 }], { name: 'Smiles', value: null }],
    ['no words', '', [{ views: 2 }], { name: '', value: null }],
  ])('%s', (_, written, results, expected) => {
    expect(marketingNumber(written, results.map(result))).toEqual(expected);
  });
});

describe("a stage's sales number", () => {
  const measures = measuresOf(
    reviewOf({
      sales: [
        { stage: 'New lead', referredBy: 'customer' },
        { stage: 'Contacted' },
        { stage: 'Qualified' },
        { stage: 'Quote sent' },
        { stage: 'Repeat' },
        { stage: 'Won', outcome: 'Won', closedOn: '2026-10-20T09:00:00' },
      ],
    }),
  );

  test.each([
    ['leads in the CRM', 6],
    ['leads contacted', 5],
    ['qualified leads', 4],
    ['quotes or applications', 3],
    ['sales, value, days to close', 1],
    ['repeat sales', 1],
    ['leads with Referred by', 1],
    ['Deals won', 1],
    ['smiles', null],
    ['', null],
  ])('"%s" is %s', (written, expected) => {
    expect(salesNumber(written, measures).value).toBe(expected);
  });

  test('repeat sales are unknown where the cycle names no CRM stage for them', () => {
    const { repeatSales } = measuresOf({ ...reviewOf({ sales: [{}] }), cycle: [] });
    expect(repeatSales.value).toBeNull();
  });
});

describe('a typed target', () => {
  test.each([
    ['40', { value: 40, number: '', atMost: null }],
    ['40 link clicks', { value: 40, number: 'Link clicks', atMost: null }],
    ['40,000 views', { value: 40_000, number: 'Views', atMost: null }],
    ['8 leads at 35 or less', { value: 8, number: 'Leads', atMost: 35 }],
    ['8 leads at $27.50', { value: 8, number: 'Leads', atMost: 27.5 }],
    ['8 leads at most $1,000', { value: 8, number: 'Leads', atMost: 1000 }],
    ['12 smiles', { value: 12, number: '', atMost: null }],
    ['many', null],
    ['', null],
  ])('"%s"', (typed, expected) => {
    expect(readTarget(typed)).toEqual(expected);
  });
});
