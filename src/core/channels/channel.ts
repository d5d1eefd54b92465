/** A surface that links start from or lead to, ours or somebody else's. */
export interface Channel {
  readonly name: string;
  readonly kind: ChannelKind | '';
  readonly tier: Tier | '';
  /** The address of the surface; the longest host and path decides which channel a link means. */
  readonly address: string;
  readonly links: LinkPlacement | '';
  readonly inCharge: string;
  /** The most characters of a post; `null` where there is no limit. */
  readonly characterLimit: number | null;
  /** The `utm_source` of tracked links from here. */
  readonly utmSource: string;
}

export const CHANNEL_KINDS = [
  'Social profile',
  'Ad account',
  'Blog',
  'Site',
  'Messaging',
  'Booking or form',
  'Partner',
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/**
 * Links lead only forward: from social to the blog to the site (article 002). `contact` is a way
 * to leave a name or to book, forward from anywhere; `foreign` is not ours.
 */
export const TIERS = ['social', 'blog', 'site', 'contact', 'foreign'] as const;
export type Tier = (typeof TIERS)[number];

/** Where a channel lets a link stand. */
export const LINK_PLACEMENTS = ['in post', 'in bio', 'none'] as const;
export type LinkPlacement = (typeof LINK_PLACEMENTS)[number];
