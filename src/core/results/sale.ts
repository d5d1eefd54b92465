import type { PlainDateTime } from '../calendar/plain-date.ts';

/** A lead or deal without personal data, or a typed week total. */
export interface Sale {
  /** The record's ID; a contact's begins with `contact:`, for contacts and deals count the same people. */
  readonly sourceId: string;
  readonly file: string;
  /** When the lead or deal was created, with its time of day. */
  readonly created: PlainDateTime | null;
  readonly firstContact: PlainDateTime | null;
  /** The first source in the CRM's words, such as `Paid Social`. */
  readonly source: string;
  readonly campaign: string;
  readonly rowId: string;
  readonly referredBy: ReferredBy | '';
  /** The stage in the CRM's words. */
  readonly stage: string;
  readonly qualified: Qualified | '';
  /** Why the lead was not qualified or the deal was lost. */
  readonly reason: string;
  readonly reasonGroup: ReasonGroup | '';
  readonly audience: string;
  /** Money, in units of the currency. */
  readonly value: number | null;
  readonly closedOn: PlainDateTime | null;
  readonly outcome: SaleOutcome | '';
  /** How many leads the row stands for; blank is 1. */
  readonly count: number | null;
  readonly calls: number | null;
}

export const REFERRED_BY = ['customer', 'non-customer'] as const;
export type ReferredBy = (typeof REFERRED_BY)[number];

export const QUALIFIED = ['Yes', 'No'] as const;
export type Qualified = (typeof QUALIFIED)[number];

export const REASON_GROUPS = ['fit', 'no reply', 'price', 'timing', 'other'] as const;
export type ReasonGroup = (typeof REASON_GROUPS)[number];

export const SALE_OUTCOMES = ['Won', 'Lost'] as const;
export type SaleOutcome = (typeof SALE_OUTCOMES)[number];
