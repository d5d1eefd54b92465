import { listName } from './crm-text.ts';
import { qualifiedOf } from './deal-state.ts';
import { CREATED, FIRST_CONTACT } from './fields.ts';
import { HUBSPOT_ORIGIN, hubspotRecord } from './hubspot-origin.ts';
import { reasonOf } from './reason.ts';
import { secretKey } from './secret-key.ts';
import { field, listed, type SalesSource } from './source.ts';

type Field =
  | keyof typeof HUBSPOT_ORIGIN
  | 'id'
  | 'name'
  | 'owner'
  | 'lifecycle'
  | 'status'
  | 'created'
  | 'firstContact'
  | 'reason';

/** Lifecycle stages that are further than a lead, by name or by internal name. */
const BEYOND_LEAD = /market|sales|opportun|customer|kunde|client|evangelist|mql|sql/i;
const QUALIFIED = /sales ?qualified|opportun|customer|kunde|client|evangelist|\bsql\b/i;
const NO_LEAD = /^(?:subscriber|other|abonn|suscriptor|assinante|iscritto|sonstig|andere)/i;
const UNQUALIFIED = /unqualif|disqualif|bad[ _]timing|nicht qualif|non qualif|no qualif/i;

/** Contacts of HubSpot: people, of whom only what became of them is kept. */
export const hubspotContacts: SalesSource<Field> = {
  name: 'HubSpot contacts',
  table: 'sales',
  fields: {
    ...HUBSPOT_ORIGIN,
    id: field('Source ID', 'text', 'Record ID|Contact ID'),
    name: field('Name (not kept)', 'secret', 'Email|First Name|Last Name'),
    owner: field('Owner (not kept)', 'secret', 'Contact owner'),
    lifecycle: field('Lifecycle stage', 'text', 'Lifecycle Stage'),
    status: field('Stage', 'text', 'Lead Status'),
    created: CREATED,
    firstContact: FIRST_CONTACT,
    reason: field(
      'Reason',
      'text',
      'Unqualified reason|Disqualification reason|Reason unqualified',
    ),
  },
  required: [['id', 'name'], ['lifecycle', 'status'], ['lifecycle', 'owner'], ['created']],
  alsoHas: listed(
    'Last Name|Phone Number|Last Activity Date|Associated Company|Marketing contact status|Became a Lead Date',
  ),
  identity: ['id', 'name'],
  dated: ['created'],
  read(cells, { isCommon }) {
    const lifecycle = listName(cells.text('lifecycle'));
    if (NO_LEAD.test(lifecycle)) return [];
    const status = listName(cells.text('status'));
    const furthest = BEYOND_LEAD.test(lifecycle) ? lifecycle : status || lifecycle;
    const isUnqualified = UNQUALIFIED.test(status);
    const why = isUnqualified ? cells.text('reason') || status : '';
    const answer = QUALIFIED.test(lifecycle) ? 'Yes' : qualifiedOf(status, '', '');
    return [
      {
        ...hubspotRecord(cells),
        // People and deals are the same leads: the prefix keeps them from being added up.
        sourceId: `contact:${cells.text('id') || secretKey(cells.text('name'), cells.text('created'))}`,
        stage: isUnqualified ? status : furthest,
        qualified: isUnqualified ? 'No' : answer,
        // That a lead is unqualified is no reason why.
        ...reasonOf(/^(?:un|dis)qualified$/i.test(why) ? '' : why, isCommon),
      },
    ];
  },
  remark: () =>
    'Contacts whose lifecycle stage is Subscriber or Other are no leads and are left out.',
};
