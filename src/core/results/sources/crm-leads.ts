import { crmRecord } from './crm-record.ts';
import { listName } from './crm-text.ts';
import { qualifiedOf } from './deal-state.ts';
import { CAMPAIGN, CREATED, FIRST_CONTACT } from './fields.ts';
import { reasonOf } from './reason.ts';
import { secretKey } from './secret-key.ts';
import { field, listed, type SalesSource } from './source.ts';

type Field =
  | 'id'
  | 'name'
  | 'company'
  | 'source'
  | 'status'
  | 'created'
  | 'firstContact'
  | 'campaign'
  | 'converted'
  | 'reason'
  | 'audience';

const LOST = /unqualif|disqualif|junk|not qualif|lost|nicht qualif|non qualif|no calif/i;
const YES = /^(?:true|yes|1|ja|oui|s[ií]|sim)$/i;

/** Leads of Salesforce or Zoho: people, of whom only what became of them is kept. */
export const crmLeads: SalesSource<Field> = {
  name: 'CRM leads',
  table: 'sales',
  fields: {
    id: field('Source ID', 'text', 'Lead ID|Record Id'),
    name: field('Name (not kept)', 'secret', 'Lead Name|Full Name|Email|Last Name|First Name'),
    company: field('Company (not kept)', 'secret', 'Company / Account|Company'),
    source: field('Source', 'text', 'Lead Source'),
    status: field('Stage', 'text', 'Lead Status'),
    created: CREATED,
    firstContact: FIRST_CONTACT,
    campaign: CAMPAIGN,
    converted: field('Converted', 'text', 'Converted|Is Converted'),
    reason: field(
      'Reason',
      'text',
      'Unqualified Reason|Disqualification Reason|Lost Reason|Reason for loss',
    ),
    audience: field('Audience', 'text', 'Audience|Segment|Persona|Industry'),
  },
  required: [['source', 'status'], ['created'], ['id', 'name', 'company']],
  alsoHas: listed(
    'Lead Owner|Rating|Phone|Mobile|Title|Annual Revenue|No. of Employees|Street|City|Last Activity Time|Modified Time',
  ),
  identity: ['id', 'name', 'company'],
  dated: ['created'],
  read(cells, { isCommon }) {
    const record = crmRecord(cells, cells.text('campaign'));
    const stage = listName(cells.text('status'));
    const isLost = LOST.test(stage);
    const isConverted =
      YES.test(cells.text('converted')) || /^(?:closed ?- ?)?converted/i.test(stage);
    const names = [cells.text('name'), cells.text('company'), record.created ?? ''];
    return [
      {
        ...record,
        // Leads become deals: the prefix keeps the two from being added up.
        sourceId: `contact:${cells.text('id') || secretKey(...names)}`,
        stage,
        qualified: isLost ? 'No' : isConverted ? 'Yes' : qualifiedOf(stage, '', ''),
        ...reasonOf(isLost ? cells.text('reason') : '', isCommon),
      },
    ];
  },
  remark: (has) =>
    has('status')
      ? ''
      : 'The file does not say what became of the leads. Export it with Lead Status.',
};
