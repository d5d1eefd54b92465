import type { CadenceLine } from '../../../src/core/cadence/line.ts';

/** A line of the cadence: one post a week on Monday, unless told otherwise. */
export function cadenceLine(given: Partial<CadenceLine> = {}): CadenceLine {
  return {
    line: 'Post',
    kind: 'Post',
    type: given.line ?? 'Post',
    howMany: 1,
    per: 'week',
    days: 'Mon',
    rotate: false,
    every: null,
    from: null,
    until: null,
    onBlackout: '',
    time: '09:00',
    channel: 'Facebook',
    stages: [],
    owner: ['Priya'],
    assetOwner: '',
    leadDays: null,
    audience: '',
    budget: null,
    runsFor: null,
    active: true,
    ...given,
  };
}

const shared = { days: 'Mon, Thu, Sat', rotate: true } as const;

/** The cadence of article 001: three posts a week that change places, three ads a month. */
export const ARTICLE_CADENCE: readonly CadenceLine[] = [
  cadenceLine({
    line: 'Business service',
    ...shared,
    stages: ['Determine needs', 'Form a solution'],
  }),
  cadenceLine({ line: 'Personal', ...shared, stages: ['Establish a relationship'] }),
  cadenceLine({ line: 'PR', ...shared, stages: ['Find leads', 'Referrals'] }),
  cadenceLine({
    line: 'Awareness ad',
    kind: 'Ad',
    per: 'month',
    days: '6',
    stages: ['Find leads'],
  }),
  cadenceLine({
    line: 'Retargeting ad',
    kind: 'Ad',
    per: 'month',
    days: '13',
    stages: ['Form a solution'],
  }),
  cadenceLine({ line: 'Lead ad', kind: 'Ad', per: 'month', days: '20', stages: ['Find leads'] }),
];
