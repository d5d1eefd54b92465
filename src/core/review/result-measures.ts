import { costOfEach, knownMoney, knownSum } from '../results/known-sum.ts';
import type { Result } from '../results/result.ts';
import { resultsOfMonth } from '../results/results-of-month.ts';
import { cameUnderCapitals, sessionOrigin } from '../results/session-source.ts';
import type { TableRow } from '../workbook.ts';
import type { ReviewInput } from './input.ts';
import { type Measure, measure } from './measure.ts';

type Rows = readonly TableRow<Result>[];

export interface PostMeasures {
  readonly views: Measure;
  readonly engagements: Measure;
  readonly linkClicks: Measure;
}

/** What the organic posts of the month brought; ads have figures of their own. */
export function postMeasures({ results, month }: ReviewInput): PostMeasures {
  const posts = resultsOfMonth(results, month, 'Post');
  return {
    views: sumOf(posts, ({ views }) => views),
    engagements: sumOf(posts, ({ engagements }) => engagements),
    linkClicks: sumOf(posts, ({ linkClicks }) => linkClicks),
  };
}

export interface AdMeasures {
  readonly adViews: Measure;
  readonly adLinkClicks: Measure;
  readonly adSpend: Measure;
  readonly adLeads: Measure;
  /** All ad spend over ad leads. */
  readonly costPerLead: Measure;
  readonly spendOfLeadAds: Measure;
  /** The spend of the lead ads alone over their leads. */
  readonly costPerLeadOfLeadAds: Measure;
}

/** What the ads of the month cost and brought. An ad whose leads are a number is a lead ad. */
export function adMeasures({ results, month }: ReviewInput): AdMeasures {
  const ads = resultsOfMonth(results, month, 'Ad');
  const leadAds = ads.filter(({ item }) => item.leads !== null);
  const spend = moneyOf(ads);
  const spendOfLeadAds = moneyOf(leadAds);
  const leads = sumOf(leadAds, (ad) => ad.leads);
  return {
    adViews: sumOf(ads, ({ views }) => views),
    adLinkClicks: sumOf(ads, ({ linkClicks }) => linkClicks),
    adSpend: spend,
    adLeads: leads,
    costPerLead: measure(costOfEach(spend.value, leads.value), 'results', ads),
    spendOfLeadAds,
    costPerLeadOfLeadAds: measure(
      costOfEach(spendOfLeadAds.value, leads.value),
      'results',
      leadAds,
    ),
  };
}

export interface SessionMeasures {
  readonly socialSessions: Measure;
  readonly socialSessionsUnderCapitals: Measure;
  readonly untaggedSocialSessions: Measure;
}

/**
 * Visits to our own pages that came from social. A report of sessions names every source, so a
 * month that has one and no social source in it is known to have none.
 */
export function sessionMeasures({ results, month, settings }: ReviewInput): SessionMeasures {
  const sessions = resultsOfMonth(results, month, 'Sessions').filter(
    ({ item }) => item.sessions !== null,
  );
  const count = (test: (channel: string) => boolean): Measure => {
    if (sessions.length === 0) return measure(null, 'results', []);
    const rows = sessions.filter(({ item }) => test(item.channel));
    return measure(knownSum(rows.map(({ item }) => item.sessions)) ?? 0, 'results', rows);
  };
  const tagged = (channel: string) => sessionOrigin(channel, settings) === 'tagged social';
  return {
    socialSessions: count(tagged),
    socialSessionsUnderCapitals: count((channel) => tagged(channel) && cameUnderCapitals(channel)),
    untaggedSocialSessions: count(
      (channel) => sessionOrigin(channel, settings) === 'untagged social',
    ),
  };
}

function sumOf(rows: Rows, number: (result: Result) => number | null): Measure {
  const known = rows.filter(({ item }) => number(item) !== null);
  return measure(knownSum(known.map(({ item }) => number(item))), 'results', known);
}

function moneyOf(rows: Rows): Measure {
  const known = rows.filter(({ item }) => item.spend !== null);
  return measure(knownMoney(known.map(({ item }) => item.spend)), 'results', known);
}
