import { describe, expect, test } from 'vitest';
import type { ReviewChart } from '../../../src/core/review/document.ts';
import { reviewDocument } from '../../../src/core/review/review.ts';
import { CYCLE, type Given, reviewOf } from './given.ts';
import { larkfieldReview } from './larkfield-review.ts';

function chartsOf(given: Given): ReviewChart[] {
  return [...reviewDocument(reviewOf(given)).charts];
}

function titleOf(given: Given, key: string): string | undefined {
  return chartsOf(given).find((chart) => chart.key === key)?.title;
}

const lead = { stage: 'New lead' };
const contacted = { stage: 'Contacted', firstContact: '2026-10-06T09:00:00' };
const leads = (count: number, each: object = lead) => Array.from({ length: count }, () => each);

describe('the charts of a review', () => {
  test('say of the sample what to see in them', () => {
    const { charts } = reviewDocument(larkfieldReview('2026-10'));
    expect(charts.map(({ key, title }) => [key, title])).toEqual([
      ['leads', '19 leads contacted, only 4 qualified leads'],
      ['stages', 'Every stage had something published'],
      ['weeks', '15 of 17 posts and ads came out'],
    ]);
  });

  test('have titles short enough for large type, and one or two series', () => {
    for (const { title, series } of reviewDocument(larkfieldReview('2026-10')).charts) {
      expect(title.length).toBeLessThan(50);
      expect(series.length).toBeLessThanOrEqual(2);
    }
  });

  test('are left out of a month without anything to show', () => {
    expect(chartsOf({})).toEqual([]);
  });

  test('name a stage for which nothing was published', () => {
    const plan = [
      { rowId: 'A', stage: 'Find leads' },
      { rowId: 'B', stage: 'Referrals' },
    ];
    expect(titleOf({ plan }, 'stages')).toBe(
      'Nothing published for Establish a relationship and 4 more',
    );
  });

  test('show where most leads stop', () => {
    const sales = [...leads(6), ...leads(3, contacted)];
    expect(titleOf({ sales }, 'leads')).toMatch(/^9 leads in the CRM, only 3 leads contacted$/);
  });

  test('name one stage alone for which nothing was published', () => {
    const served = ['Find leads', 'Referrals'].map((stage, index) => ({
      rowId: `P-${index}`,
      stage,
      status: index === 0 ? ('Published' as const) : ('Missed' as const),
    }));
    const cycle = CYCLE.filter(({ name }) => name === 'Find leads' || name === 'Referrals');
    expect(titleOf({ plan: served, cycle }, 'stages')).toBe('Nothing published for Referrals');
  });

  test('show the months instead of the weeks once three of them have leads', () => {
    const created = ['2026-08-05', '2026-09-05', '2026-09-06', '2026-10-05'];
    const sales = created.map((day) => ({ ...lead, created: `${day}T09:00:00` }));
    const charts = chartsOf({ sales, plan: [{ rowId: 'A' }] });
    const trend = charts.find(({ key }) => key === 'trend');
    expect(trend?.title).toBe('1 lead, down from 2');
    expect(trend?.rows).toEqual(['trend:2026-08', 'trend:2026-09', 'trend:2026-10']);
    expect(charts.map(({ key }) => key)).not.toContain('weeks');
  });
});
