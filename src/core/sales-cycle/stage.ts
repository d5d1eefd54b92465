import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * One stage of the sales cycle (article 000): find leads, establish a relationship, determine
 * needs, form a solution, deliver and close, follow up and retain, and referrals beside them.
 */
export interface Stage {
  readonly order: number | null;
  readonly name: string;
  /** What social media does for this stage, in the company's words. */
  readonly role: string;
  readonly servedBy: ServedBy | '';
  /** The stages of the CRM that mean this one. */
  readonly crmStages: readonly string[];
  readonly marketingNumber: string;
  readonly salesNumber: string;
  /** The share of a month's rows that should serve this stage, as a fraction. */
  readonly targetShare: number | null;
  /** The day somebody confirmed that this is how the company sells. */
  readonly confirmed: PlainDate | null;
}

export const SERVED_BY = ['Social', 'Elsewhere'] as const;
export type ServedBy = (typeof SERVED_BY)[number];

/** Whether a cycle stands and every stage of it was confirmed (article 000: before any plan). */
export function isConfirmed(cycle: readonly Stage[]): boolean {
  return cycle.length > 0 && cycle.every((stage) => stage.confirmed !== null);
}
