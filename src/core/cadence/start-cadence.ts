import type { CadenceLine } from './line.ts';

type Common = Omit<CadenceLine, 'line' | 'type' | 'stages'>;

const WEEKLY: Common = {
  kind: 'Post',
  howMany: 1,
  per: 'week',
  days: 'Mon, Thu, Sat',
  rotate: true,
  every: null,
  from: null,
  until: null,
  onBlackout: '',
  time: '09:00',
  channel: 'Facebook',
  owner: [],
  assetOwner: '',
  leadDays: null,
  audience: '',
  budget: null,
  runsFor: null,
  active: true,
};

const AD: Common = {
  ...WEEKLY,
  kind: 'Ad',
  per: 'month',
  rotate: false,
  channel: 'Facebook Ads',
  leadDays: 5,
  runsFor: 14,
};

/** Type, stages. */
type Post = readonly [string, readonly string[]];

const POSTS: readonly Post[] = [
  ['Business service', ['Determine needs', 'Form a solution', 'Deliver and close']],
  ['Personal', ['Establish a relationship']],
  ['PR / cross-promo / event', ['Find leads', 'Follow up and retain', 'Referrals']],
];

/** Type, day, stage. */
type AdLine = readonly [string, string, string];

const ADS: readonly AdLine[] = [
  ['Ad: brand awareness', 'first Tuesday', 'Find leads'],
  ['Ad: retargeting', 'second Tuesday', 'Form a solution'],
  ['Ad: lead generation', 'third Tuesday', 'Find leads'],
];

/**
 * The first layer of article 001: three posts a week on Monday, Thursday and Saturday, one of each
 * type, and one awareness, one retargeting and one lead-generation ad a month.
 */
export const START_CADENCE: readonly CadenceLine[] = [
  ...POSTS.map(([type, stages]) => ({ ...WEEKLY, line: type, type, stages })),
  ...ADS.map(([type, days, stage]) => ({ ...AD, line: type, type, days, stages: [stage] })),
];
