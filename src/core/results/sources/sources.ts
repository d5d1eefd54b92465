import { crmLeads } from './crm-leads.ts';
import { ga4, ga4Days, ga4Users } from './ga4.ts';
import { googleAds } from './google-ads.ts';
import { hubspotContacts } from './hubspot-contacts.ts';
import { hubspotDeals } from './hubspot-deals.ts';
import { instagramContent } from './instagram-content.ts';
import { linkedinMetrics } from './linkedin-metrics.ts';
import { linkedinPersonal } from './linkedin-personal.ts';
import { linkedinPosts } from './linkedin-posts.ts';
import { metaAds } from './meta-ads.ts';
import { metaContent } from './meta-content.ts';
import { metaInsights } from './meta-insights.ts';
import { ownResults } from './own-results.ts';
import { ownSales } from './own-sales.ts';
import { salesforceOpportunities } from './salesforce-opportunities.ts';
import type { Source } from './source.ts';
import { tiktokContent, tiktokFollowers, tiktokOverview, tiktokViewers } from './tiktok.ts';
import { weekTotals } from './week-totals.ts';
import { xContent } from './x-content.ts';
import { xOverview, xVideo } from './x-overview.ts';
import { youtube } from './youtube.ts';

/** Every export that is known. */
export const SOURCES: readonly Source[] = [
  metaContent,
  instagramContent,
  metaInsights,
  metaAds,
  linkedinPosts,
  linkedinMetrics,
  linkedinPersonal,
  xContent,
  xOverview,
  xVideo,
  tiktokContent,
  tiktokOverview,
  tiktokFollowers,
  tiktokViewers,
  youtube,
  ga4,
  ga4Days,
  ga4Users,
  googleAds,
  hubspotDeals,
  hubspotContacts,
  salesforceOpportunities,
  crmLeads,
  ownResults,
  ownSales,
  weekTotals,
];
