/** The monthly review. */
import * as z from 'zod/mini';
import { month } from './dates.ts';
import { count, figure } from './parts.ts';

export const REVIEWING = {
  /** Makes or refreshes the review of a month. A figure that cannot be known is `null`. */
  reviewMonth: {
    input: z.object({ month }),
    output: z.object({
      tab: z.string(),
      figures: z.object({
        planned: figure,
        published: figure,
        missed: figure,
        late: figure,
        views: figure,
        engagements: figure,
        linkClicks: figure,
        adSpend: figure,
        adLeads: figure,
        costPerLead: figure,
        costPerLeadOfLeadAds: figure,
        socialSessions: figure,
        /** Of the social sessions, those whose tags came in under capitals. */
        socialSessionsUnderCapitals: figure,
        untaggedSocialSessions: figure,
        sales: figure,
        salesValue: figure,
        meanDaysToClose: figure,
        salesFromThisMonthsLeads: figure,
        handOffLeak: figure,
      }),
      /** The diagnosis, in a sentence. */
      diagnosis: z.string(),
      /** The sign or code that amounts of money are shown with. */
      currency: z.string(),
      /** What the value of a sale is called. */
      valueName: z.string(),
    }),
  },
  /**
   * Dates the review and copies its decisions to Decisions. Answers how many were copied, and
   * what is missing of them, a sentence each.
   */
  closeReview: {
    input: z.object({ month }),
    output: z.object({ decisions: count, remarks: z.array(z.string()) }),
  },
} as const;
