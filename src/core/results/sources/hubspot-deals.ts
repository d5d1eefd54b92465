import { dealState } from './crm-record.ts';
import { CREATED, CURRENCY, FIRST_CONTACT } from './fields.ts';
import { HUBSPOT_ORIGIN, hubspotRecord } from './hubspot-origin.ts';
import { secretKey } from './secret-key.ts';
import { field, listed, type SalesSource } from './source.ts';

type Field =
  | keyof typeof HUBSPOT_ORIGIN
  | 'id'
  | 'name'
  | 'stage'
  | 'value'
  | 'created'
  | 'firstContact'
  | 'closedOn'
  | 'reason'
  | 'isWon'
  | 'isClosed'
  | 'currency';

/** Deals of HubSpot. */
export const hubspotDeals: SalesSource<Field> = {
  name: 'HubSpot deals',
  table: 'sales',
  fields: {
    ...HUBSPOT_ORIGIN,
    id: field('Source ID', 'text', 'Record ID|Deal ID'),
    name: field('Name (not kept)', 'secret', 'Deal Name'),
    stage: field('Stage', 'text', 'Deal Stage'),
    value: field('Value', 'money', 'Amount|Amount in company currency'),
    created: CREATED,
    firstContact: FIRST_CONTACT,
    closedOn: field('Closed on', 'date', 'Close Date'),
    reason: field('Reason', 'text', 'Closed Lost Reason'),
    isWon: field('Won', 'text', 'Is Closed Won|Is closed won (numeric)'),
    isClosed: field('Closed', 'text', 'Is Deal Closed?|Is Closed|Is Closed Lost'),
    currency: CURRENCY,
  },
  required: [['stage'], ['id', 'name'], ['created', 'closedOn']],
  alsoHas: listed(
    'Pipeline|Deal owner|Latest Traffic Source|Closed Won Reason|Associated Company|Days to close|Last Activity Date',
  ),
  identity: ['id', 'name'],
  dated: ['created'],
  read(cells, about) {
    const record = hubspotRecord(cells);
    const sourceId = cells.text('id') || secretKey(cells.text('name'), record.created ?? '');
    return [{ ...record, ...dealState(cells, about), sourceId }];
  },
};
