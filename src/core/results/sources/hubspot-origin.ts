import type { Sale } from '../sale.ts';
import { crmRecord } from './crm-record.ts';
import { type Cells, field } from './source.ts';

/** Where HubSpot says that a record first came from, in one source and two details. */
export const HUBSPOT_ORIGIN = {
  source: field('Source', 'text', 'Original Traffic Source|Original Source|Original Source Type'),
  detail: field(
    'Campaign',
    'text',
    'Original Traffic Source Drill-Down 1|Original Source Drill-Down 1|Original Source Data 1',
  ),
  furtherDetail: field(
    'Campaign, further',
    'text',
    'Original Traffic Source Drill-Down 2|Original Source Drill-Down 2|Original Source Data 2',
  ),
} as const;

const NETWORK =
  /^(?:facebook|instagram|linkedin|twitter|x|youtube|tiktok|pinterest|google|bing|threads|meta)$/i;

/**
 * What a deal and a contact say alike. The campaign is the first detail that is no name of a
 * network; those of other sources than campaigns hold words searched for, addresses, and users of
 * the CRM.
 */
export function hubspotRecord(cells: Cells<keyof typeof HUBSPOT_ORIGIN>): Sale {
  const details = [cells.text('detail'), cells.text('furtherDetail')];
  const isCampaign = /paid|social|e-?mail|campaign/i.test(cells.text('source'));
  const campaign = details.find((text) => text !== '' && !NETWORK.test(text)) ?? '';
  return crmRecord(cells, isCampaign ? campaign : '', details.join(' '));
}
