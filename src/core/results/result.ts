import type { PlainDate } from '../calendar/plain-date.ts';

/** What a platform measured of one post, ad or page in a period. `null` is not measured. */
export interface Result {
  /** The export it came from, such as `Meta content`, `Meta ads`, `GA4`. */
  readonly source: string;
  readonly file: string;
  readonly sourceId: string;
  /** The row of the plan that it measures; blank where none was found. */
  readonly rowId: string;
  readonly kind: ResultKind | '';
  readonly periodStart: PlainDate | null;
  readonly periodEnd: PlainDate | null;
  readonly publishedOn: PlainDate | null;
  /** For sessions, the source and medium as exported: `facebook / social`. */
  readonly channel: string;
  readonly campaign: string;
  readonly name: string;
  readonly views: number | null;
  readonly reach: number | null;
  /** Reactions, comments and shares; never clicks. */
  readonly engagements: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly clicks: number | null;
  readonly linkClicks: number | null;
  /** Money, in units of the currency. */
  readonly spend: number | null;
  /** Results of an ad whose result indicator names a lead; 0 where a lead ad had none. */
  readonly leads: number | null;
  readonly sessions: number | null;
  readonly keyEvents: number | null;
  /** How the row was found: `Row ID`, `link`, `date and text`, `by hand`. */
  readonly match: string;
}

export const RESULT_KINDS = ['Post', 'Ad', 'Page', 'Sessions'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];
