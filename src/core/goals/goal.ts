import type { PlainYearMonth } from '../calendar/plain-date.ts';

/** A goal for a month, written down with its number and the assumption behind it (article 004). */
export interface Goal {
  readonly month: PlainYearMonth | null;
  readonly goal: string;
  readonly kind: GoalKind | '';
  readonly side: Side | '';
  readonly stage: string;
  /** What is counted: one of `METRICS`, or anything else a person counts by hand. */
  readonly metric: string;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly assumption: string;
  readonly audience: string;
  readonly owner: readonly string[];
}

export const GOAL_KINDS = ['Sales', 'Information', 'Care'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

export const SIDES = ['Marketing', 'Sales'] as const;
export type Side = (typeof SIDES)[number];

/** The metrics that a review can work out by itself. */
export const METRICS = [
  'Posts published',
  'Views',
  'Engagements',
  'Link clicks',
  'Ad leads',
  'Cost per lead',
  'Social sessions',
  'Leads in CRM',
  'Qualified leads',
  'Applications',
  'Sales',
  'Sales value',
  'Referrals',
  'Days to close',
] as const;
export type Metric = (typeof METRICS)[number];
