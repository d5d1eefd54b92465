import type { PlainDate } from '../calendar/plain-date.ts';

/** Somebody who takes part in the plan. */
export interface Person {
  readonly name: string;
  readonly team: Team | '';
  readonly email: string;
  /** How many rows a month the person said they will do; `null` where they did not say. */
  readonly willDo: number | null;
  /** Types and asset kinds that the person does well (article 001: "will do", not "can do"). */
  readonly doesWell: readonly string[];
  /** Types and asset kinds that the person would rather not do. */
  readonly wouldRatherNot: readonly string[];
  readonly backup: string;
  readonly mentor: string;
  readonly lastCheckIn: PlainDate | null;
  /** Whether the person knows that links lead from social to blog to site (article 002). */
  readonly knowsTheRoutes: boolean;
  readonly active: boolean;
}

export const TEAMS = ['Marketing', 'Sales', 'Agency', 'Other'] as const;
export type Team = (typeof TEAMS)[number];
