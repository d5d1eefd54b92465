import type { ReviewInput } from './input.ts';
import { type LeadMeasures, leadMeasures } from './lead-measures.ts';
import { type Measure, UNKNOWN } from './measure.ts';
import { type PlanMeasures, planMeasures } from './plan-measures.ts';
import {
  type AdMeasures,
  adMeasures,
  type PostMeasures,
  postMeasures,
  type SessionMeasures,
  sessionMeasures,
} from './result-measures.ts';
import { type SaleMeasures, saleMeasures } from './sale-measures.ts';

/** Everything that a review counts of a month, each with the rows it comes from. */
export interface Measures
  extends PlanMeasures,
    PostMeasures,
    AdMeasures,
    SessionMeasures,
    SaleMeasures,
    LeadMeasures {
  readonly handOffLeak: Measure;
}

/** The figures that a review answers with. */
const FIGURES = [
  'planned',
  'published',
  'missed',
  'late',
  'views',
  'engagements',
  'linkClicks',
  'adSpend',
  'adLeads',
  'costPerLead',
  'costPerLeadOfLeadAds',
  'socialSessions',
  'socialSessionsUnderCapitals',
  'untaggedSocialSessions',
  'sales',
  'salesValue',
  'meanDaysToClose',
  'salesFromThisMonthsLeads',
  'handOffLeak',
] as const satisfies readonly (keyof Measures)[];

/** The figures of a month; `null` is not known, 0 is known to be none. Money in units of the currency. */
export type ReviewFigures = { readonly [K in (typeof FIGURES)[number]]: number | null };

export function figuresOf(measures: Measures): ReviewFigures {
  const figures = FIGURES.map((name) => [name, measures[name].value]);
  // Object.fromEntries forgets the keys' types; FIGURES has every key of ReviewFigures.
  return Object.fromEntries(figures) as ReviewFigures;
}

/** Counts a month. */
export function measuresOf(input: ReviewInput): Measures {
  const ads = adMeasures(input);
  const leads = leadMeasures(input);
  return {
    ...planMeasures(input),
    ...postMeasures(input),
    ...ads,
    ...sessionMeasures(input),
    ...saleMeasures(input),
    ...leads,
    handOffLeak: handOffLeak(ads.adLeads, leads.paidLeadsInCrm),
  };
}

/**
 * Leads of ad forms less the leads with a paid social source that the CRM got: people who asked
 * and whom sales never saw. Below none where the CRM has more.
 */
function handOffLeak(adLeads: Measure, inCrm: Measure): Measure {
  if (adLeads.value === null || inCrm.value === null) return UNKNOWN;
  return { value: adLeads.value - inCrm.value, from: adLeads.from };
}
