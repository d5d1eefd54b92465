import type { Blackout } from './blackout.ts';

/** What a team can set. The tab Settings has one row for each; `settings/definitions.ts` says how. */
export interface Settings {
  /** The letters that Row IDs begin with, such as `LHL`. */
  readonly planCode: string;
  /** Days before the post that copy and assets are due, where the cadence does not say. */
  readonly leadDays: number;
  readonly weekStartsOn: WeekStart;
  /** Dates without posts, such as holidays; `settings/blackout.ts` tells whether a date is one. */
  readonly blackoutDates: readonly Blackout[];
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
  /** An owner says yes to a row this many days before its date, at the latest (001-19). */
  readonly acceptDaysBefore: number;
  /** A post or ad is approved this many days before its date, at the latest. */
  readonly approveDaysBefore: number;
  /** The most people on one row: owner, helpers and asset owner (004-7). */
  readonly peopleOnRow: number;
  /** How far a stage may be from its target share, in percentage points. */
  readonly shareTolerance: number;
  /** From this share of a month's rows on, in per cent, one owner is too much (003-10). */
  readonly onePersonShare: number;
  /** Audiences that mean everybody. */
  readonly broadAudiences: readonly string[];
  /** Rules that are off, by code; `pack:*` means all codes that begin so. */
  readonly rulesOff: readonly string[];
  readonly ruleSeverities: readonly RuleSeverity[];
  /** Posts on one channel are at least this many minutes apart; 0 is any distance. */
  readonly minutesBetweenPosts: number;
  /** A topic rests this many days before it comes again (001-8); 0 is no rest. */
  readonly topicCooldownDays: number;
  /** A standing link that nobody clicked for more days than this is stale (002-6); 0 is never. */
  readonly checkLinksEveryDays: number;
}

/** How much a finding can matter, the worst first. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** Another severity for the rules that a code, or a beginning such as `pack:*`, names. */
export interface RuleSeverity {
  readonly code: string;
  readonly severity: (typeof SEVERITIES)[number];
}

export const WEEK_STARTS = ['Monday', 'Sunday'] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

/** Trades with a pack of rules of their own: a reminder, not legal advice. */
export const TRADES = ['None', 'Mortgage', 'Construction'] as const;
export type Trade = (typeof TRADES)[number];
