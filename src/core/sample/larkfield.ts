import type { Settings } from '../settings/settings.ts';
import type { TabItems } from '../workbook.ts';
import { cadence } from './larkfield/cadence.ts';
import { channels } from './larkfield/channels.ts';
import { decisions } from './larkfield/decisions.ts';
import { goals } from './larkfield/goals.ts';
import { ideas } from './larkfield/ideas.ts';
import { people } from './larkfield/people.ts';
import { plan } from './larkfield/plan.ts';
import { results } from './larkfield/results.ts';
import { sales } from './larkfield/sales.ts';
import { salesCycle } from './larkfield/sales-cycle.ts';
import { settings } from './larkfield/settings.ts';
import { standingLinks } from './larkfield/standing-links.ts';

/** What a workbook holds: the items of every tab, and the settings. */
export type Company = {
  readonly [K in Exclude<keyof TabItems, 'ownRules'>]: readonly TabItems[K][];
} & {
  readonly settings: Settings;
  /** The months whose reviews are closed, with the day. */
  readonly closedReviews: readonly { readonly month: string; readonly closedOn: string }[];
};

let madePlan: Company['plan'] | null = null;

/** Larkfield Home Loans, an invented mortgage broker, on the day after October 2026. */
export const larkfield: Company = {
  /** Made when somebody asks: its approvals are fingerprints, and every call of the add-on loads this. */
  get plan() {
    madePlan ??= plan();
    return madePlan;
  },
  goals,
  salesCycle,
  people,
  channels,
  standingLinks,
  cadence,
  ideas,
  results,
  sales,
  decisions,
  settings,
  closedReviews: [{ month: '2026-09', closedOn: '2026-10-05' }],
};
