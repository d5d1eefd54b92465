import { nameKey } from '../../named.ts';
import { REASON_GROUPS, SALE_OUTCOMES, type SaleOutcome } from '../sale.ts';
import { crmRecord } from './crm-record.ts';
import { listName, referredByIn } from './crm-text.ts';
import { outcomeOf, qualifiedOf } from './deal-state.ts';
import { CURRENCY } from './fields.ts';
import { reasonOf } from './reason.ts';
import { field, type SalesSource } from './source.ts';

type Field =
  | 'id'
  | 'created'
  | 'firstContact'
  | 'source'
  | 'campaign'
  | 'rowId'
  | 'referredBy'
  | 'stage'
  | 'qualified'
  | 'reason'
  | 'reasonGroup'
  | 'audience'
  | 'value'
  | 'currency'
  | 'closedOn'
  | 'outcome'
  | 'count'
  | 'calls';

/** A table of one's own with the headers of the tab Sales, or words that mean the same. */
export const ownSales: SalesSource<Field> = {
  name: 'Own sales',
  table: 'sales',
  plain: true,
  fields: {
    id: field('Source ID', 'text', 'Source ID', 'ID|Record ID|Deal ID|Lead ID'),
    created: field(
      'Created',
      'date',
      'Created',
      'Created on|Date created|Create date|Created date|Lead date|Date',
    ),
    firstContact: field(
      'First contact',
      'date',
      'First contact',
      'First contacted|Contacted on|First call',
    ),
    source: field('Source', 'text', 'Source', 'Lead source|First source|Original source|Came from'),
    campaign: field('Campaign', 'text', 'Campaign', 'Campaign name'),
    rowId: field('Row ID', 'text', 'Row ID', 'UTM content'),
    referredBy: field('Referred by', 'text', 'Referred by'),
    stage: field('Stage', 'text', 'Stage', 'Status|Deal stage'),
    qualified: field('Qualified', 'text', 'Qualified'),
    reason: field('Reason', 'text', 'Reason', 'Lost reason|Loss reason|Closed lost reason'),
    reasonGroup: field('Reason group', 'text', 'Reason group'),
    audience: field('Audience', 'text', 'Audience', 'Segment|Persona'),
    value: field('Value', 'money', 'Value', 'Amount|Deal value|Revenue|Sale value'),
    currency: CURRENCY,
    closedOn: field(
      'Closed on',
      'date',
      'Closed on',
      'Closed|Close date|Date closed|Won on|Sold on',
    ),
    outcome: field('Outcome', 'text', 'Outcome', 'Won or lost'),
    count: field('Count', 'number', 'Count', 'How many'),
    calls: field('Calls', 'number', 'Calls'),
  },
  required: [
    ['created', 'firstContact', 'closedOn'],
    ['stage', 'outcome', 'value', 'qualified', 'source'],
    ['id', 'stage', 'outcome', 'qualified', 'closedOn', 'count', 'referredBy'],
  ],
  alsoHas: ['file'],
  identity: ['id', 'created', 'firstContact', 'closedOn', 'stage', 'source', 'outcome'],
  dated: ['created', 'firstContact', 'closedOn'],
  read(cells, { isCommon }) {
    const record = crmRecord(cells, cells.text('campaign'), cells.text('rowId'));
    const stage = listName(cells.text('stage'));
    const outcome = outcomeMeant(cells.text('outcome')) || outcomeOf(stage);
    const { reason, reasonGroup } = reasonOf(cells.text('reason'), isCommon);
    const written = nameKey(cells.text('reasonGroup'));
    const group = REASON_GROUPS.find((name) => name === written) ?? reasonGroup;
    return [
      {
        ...record,
        sourceId: cells.text('id').includes('@') ? '' : cells.text('id'),
        referredBy: referredByIn(cells.text('referredBy')) || record.referredBy,
        stage,
        qualified: yesOrNo(cells.text('qualified')) || qualifiedOf(stage, outcome, group),
        reason,
        reasonGroup: group,
        value: cells.number('value'),
        closedOn: cells.moment('closedOn'),
        outcome,
        count: cells.number('count'),
        calls: cells.number('calls'),
      },
    ];
  },
};

function outcomeMeant(text: string): SaleOutcome | '' {
  return SALE_OUTCOMES.find((outcome) => nameKey(outcome) === nameKey(text)) ?? outcomeOf(text);
}

function yesOrNo(text: string): 'Yes' | 'No' | '' {
  if (/^(?:yes|y|true|1|ja|oui|s[ií]|sim|x)$/i.test(text)) return 'Yes';
  return /^(?:no|n|false|0|nein|non|não|nee)$/i.test(text) ? 'No' : '';
}
