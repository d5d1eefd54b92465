import { describe, expect, test } from 'vitest';
import { figuresOf, measuresOf, type ReviewFigures } from '../../../src/core/review/figures.ts';
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
