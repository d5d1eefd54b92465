import type { Action } from './action.ts';
import { AGENCY } from './areas/agency.ts';
import { CADENCE } from './areas/cadence.ts';
import { CYCLE } from './areas/cycle.ts';
import { IMPORTS } from './areas/imports.ts';
import { PLAN } from './areas/plan.ts';
import { REVIEWS } from './areas/reviews.ts';
import { SAMPLE } from './areas/sample.ts';
import { TABS } from './areas/tabs.ts';
import { WORK } from './areas/work.ts';

/** Every action that writes, by area. A new one is a line in the file of its area. */
export const ACTIONS = {
  plan: PLAN,
  cadence: CADENCE,
  work: WORK,
  tabs: TABS,
  cycle: CYCLE,
  reviews: REVIEWS,
  imports: IMPORTS,
  agency: AGENCY,
  sample: SAMPLE,
} as const satisfies Readonly<Record<string, readonly Action[]>>;
