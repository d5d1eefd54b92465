import type { PlainDate } from '../calendar/plain-date.ts';

/** What a team can set. The tab Settings has one row for each; `settings/definitions.ts` says how. */
export interface Settings {
  /** The letters that Row IDs begin with, such as `LHL`. */
  readonly planCode: string;
  /** Days before the post that copy and assets are due, where the cadence does not say. */
  readonly leadDays: number;
  readonly weekStartsOn: WeekStart;
  /** Dates without posts, such as holidays. */
  readonly blackoutDates: readonly PlainDate[];
  /** `utm_campaign`, with `{month}` for `YYYY-MM`. */
  readonly campaignPattern: string;
  /** What stands between words in tracked links. */
  readonly utmSeparator: '_' | '-';
  /** Who approves unless the row says otherwise. */
  readonly approver: string;
  /** What the value of a sale is called: revenue, loan volume, contract value. */
  readonly valueName: string;
  /** The currency sign or code that amounts of money are shown with. */
  readonly currency: string;
  /** First sources in the CRM that count as social, paid ones apart. */
  readonly organicSocialSources: readonly string[];
  readonly paidSocialSources: readonly string[];
  /** Referring sites that are social networks, for sessions without tags. */
  readonly socialReferrers: readonly string[];
  /** A lead that nobody contacted within this many days counts as left alone. */
  readonly contactWithinDays: number;
  /** A plan whose last closed review is older than this many days is stale (001-16). */
  readonly reviewEveryDays: number;
  readonly numberOfStaff: number | null;
  readonly numberOfSalesStaff: number | null;
  /** Types that sell: rule packs by trade look at these and at ads. */
  readonly businessTypes: readonly string[];
  /** Stages whose posts need no link (000-7). */
  readonly stagesWithoutLink: readonly string[];
  readonly trade: Trade;
  /** Whether the licence number stands on every profile, so that posts need not repeat it. */
  readonly licenceOnProfile: boolean;
  readonly equalHousingOnProfile: boolean;
}

export const WEEK_STARTS = ['Monday', 'Sunday'] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

/** Trades with a pack of rules of their own: a reminder, not legal advice. */
export const TRADES = ['None', 'Mortgage', 'Construction'] as const;
export type Trade = (typeof TRADES)[number];
