import type { PlainDate, PlainYearMonth } from '../calendar/plain-date.ts';

/** What a monthly review decided, with an owner, a date and the number expected of it. */
export interface Decision {
  /** The month that was reviewed. */
  readonly review: PlainYearMonth | null;
  readonly decision: string;
  readonly keepOrChange: KeepOrChange | '';
  readonly why: string;
  readonly owner: readonly string[];
  readonly due: PlainDate | null;
  readonly metric: string;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly verdict: string;
  /** The day the plan took it up and what that changed, as `take-up/applied-text.ts` writes it. */
  readonly applied: string;
}

export const KEEP_OR_CHANGE = ['Keep', 'Change'] as const;
export type KeepOrChange = (typeof KEEP_OR_CHANGE)[number];
