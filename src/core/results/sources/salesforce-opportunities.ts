import { crmRecord, dealState } from './crm-record.ts';
import { CREATED, CURRENCY, FIRST_CONTACT } from './fields.ts';
import { secretKey } from './secret-key.ts';
import { field, listed, type SalesSource } from './source.ts';

type Field =
  | 'id'
  | 'name'
  | 'account'
  | 'stage'
  | 'value'
  | 'currency'
  | 'created'
  | 'firstContact'
  | 'closedOn'
  | 'source'
  | 'campaign'
  | 'reason'
  | 'isWon'
  | 'isClosed';

/** Opportunities of Salesforce, from a report with details only. */
export const salesforceOpportunities: SalesSource<Field> = {
  name: 'Salesforce opportunities',
  table: 'sales',
  fields: {
    id: field(
      'Source ID',
      'text',
      'Opportunity ID|Case Safe Opportunity ID|18 Digit Opportunity ID',
    ),
    name: field('Name (not kept)', 'secret', 'Opportunity Name'),
    account: field('Account (not kept)', 'secret', 'Account Name'),
    stage: field('Stage', 'text', 'Stage|Stage Name'),
    value: field('Value', 'money', 'Amount'),
    currency: CURRENCY,
    created: CREATED,
    firstContact: FIRST_CONTACT,
    closedOn: field('Closed on', 'date', 'Close Date|Closed Date'),
    source: field('Source', 'text', 'Lead Source'),
    campaign: field(
      'Campaign',
      'text',
      'Primary Campaign Source|Primary Campaign Source: Campaign Name|Campaign Name',
    ),
    reason: field('Reason', 'text', 'Loss Reason|Lost Reason|Closed Lost Reason|Reason Lost'),
    isWon: field('Won', 'text', 'Won'),
    isClosed: field('Closed', 'text', 'Closed'),
  },
  required: [['id', 'name'], ['stage'], ['created', 'closedOn']],
  alsoHas: listed(
    'Opportunity Owner|Owner Role|Probability|Probability (%)|Type|Next Step|Fiscal Period|Age|Expected Revenue',
  ),
  identity: ['id', 'name'],
  dated: ['created'],
  read(cells, about) {
    const record = crmRecord(cells, cells.text('campaign'));
    const names = [cells.text('name'), cells.text('account'), record.created ?? ''];
    const sourceId = cells.text('id') || secretKey(...names);
    return [{ ...record, ...dealState(cells, about), sourceId }];
  },
  remark: (_, { totals }) =>
    totals > 1
      ? 'The report has subtotals, and cells that a group shares are blank below its first row. Export it again as “Details only”, without groups.'
      : '',
};
