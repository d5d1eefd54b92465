import type { PlainDate } from '../calendar/plain-date.ts';

/** A link that is always there: in a bio, a header, at the end of an article (article 002-6). */
export interface StandingLink {
  /** The channel that the link stands on. */
  readonly from: string;
  readonly placement: Placement | '';
  readonly page: string;
  readonly to: string;
  readonly ask: Ask | '';
  /** The place of the ask among those of its page, 1 first. */
  readonly position: number | null;
  readonly lastChecked: PlainDate | null;
  readonly checkedBy: string;
}

export const PLACEMENTS = ['bio', 'header', 'sidebar', 'article end', 'footer'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** What the link asks of a visitor: buy first, else leave contact, only then follow (002-4). */
export const ASKS = ['buy', 'contact', 'read', 'follow'] as const;
export type Ask = (typeof ASKS)[number];
