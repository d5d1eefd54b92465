import type { PlainDate } from '../calendar/plain-date.ts';
import type { Kind } from '../plan/item.ts';

/** A line of the cadence, the first layer of a plan (article 001): how often, what, by whom. */
export interface CadenceLine {
  /** The name of the line; with week or month and number it makes a slot. */
  readonly line: string;
  readonly kind: Kind | '';
  readonly type: string;
  readonly howMany: number | null;
  readonly per: Per | '';
  /** `Mon, Thu, Sat`, `6, 20`, `31` (the last day), `first Tuesday`, `last day`; blank spreads. */
  readonly days: string;
  /** Whether lines that share their days change places each week (001-5). */
  readonly rotate: boolean;
  /** Every how many weeks or months; blank is 1. */
  readonly every: number | null;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** What becomes of a slot on a blackout date; blank is Move, to the next allowed day. */
  readonly onBlackout: OnBlackout | '';
  /** Time of day, `HH:mm`. */
  readonly time: string;
  /** A name, or several parted by commas: the same post gets a row on each. */
  readonly channel: string;
  /** The stages of the line, dealt to its rows in turn. */
  readonly stages: readonly string[];
  readonly owner: readonly string[];
  readonly assetOwner: string;
  /** Days before the post that copy and asset are due; blank takes the setting. */
  readonly leadDays: number | null;
  readonly audience: string;
  /** Money for one row, in units of the currency. */
  readonly budget: number | null;
  /** How many days an ad runs. */
  readonly runsFor: number | null;
  readonly active: boolean;
}

export const ON_BLACKOUT = ['Move', 'Skip'] as const;
export type OnBlackout = (typeof ON_BLACKOUT)[number];

export const PERS = ['week', 'month'] as const;
export type Per = (typeof PERS)[number];
