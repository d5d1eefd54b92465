import type { PlainDate } from '../calendar/plain-date.ts';

/** A planned post, ad or task: one row of the plan. */
export interface PlanItem {
  /** `LHL-202610-01`: given once, never reused; in lower case the `utm_content` of the link. */
  readonly rowId: string;
  readonly date: PlainDate | null;
  readonly channel: string;
  readonly type: string;
  readonly topic: string;
  readonly issues: string;
  readonly copy: string;
  readonly link: string;
  readonly stage: string;
  /** Names; one is accountable, more is a finding (004-7). */
  readonly owner: readonly string[];
  readonly status: Status | '';
  /** Time of day, `HH:mm`. */
  readonly time: string;
  readonly kind: Kind | '';
  readonly ends: PlainDate | null;
  /** The Row ID that a task serves. */
  readonly partOf: string;
  readonly audience: string;
  readonly outcome: Outcome | '';
  readonly campaign: string;
  /** Money, in units of the currency. */
  readonly budget: number | null;
  /** The number that this row is judged by, as typed. */
  readonly target: string;
  readonly assetBrief: string;
  readonly assetKind: string;
  readonly assetOwner: string;
  readonly assetDue: PlainDate | null;
  readonly assetState: AssetState | '';
  readonly fallback: string;
  readonly copyDue: PlainDate | null;
  readonly helpers: readonly string[];
  /** The day the owner accepted the row. */
  readonly accepted: PlainDate | null;
  readonly approver: string;
  /** What people see of the approval, such as `Marco, 2026-10-20`. */
  readonly approval: string;
  readonly trackedLink: string;
  readonly publishedOn: PlainDate | null;
  readonly publishedLink: string;
  readonly reasonMissed: string;
  readonly notes: string;
  /** Hidden: the slot of the cadence that the row fills; see `cadence/slot.ts`. */
  readonly slot: string;
  /** Hidden: when the row was built and the fingerprint of it; see `plan/build-record.ts`. */
  readonly buildRecord: string;
  /** Hidden: who approved, when, and the fingerprint of it; see `plan/approval.ts`. */
  readonly approvalRecord: string;
}

export const KINDS = ['Post', 'Ad', 'Task'] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = [
  'Idea',
  'Drafted',
  'Ready',
  'Approved',
  'Scheduled',
  'Published',
  'Missed',
  'Skipped',
] as const;
export type Status = (typeof STATUSES)[number];

/** Every post ends, sooner or later, in a sale or a referral (article 000). */
export const OUTCOMES = ['Sale', 'Referral'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ASSET_STATES = ['Not started', 'In work', 'Delivered', 'Not delivered'] as const;
export type AssetState = (typeof ASSET_STATES)[number];
