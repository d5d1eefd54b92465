import { QUALIFIED, REASON_GROUPS, REFERRED_BY, SALE_OUTCOMES } from '../../core/results/sale.ts';
import { dateTime } from '../cells/date.ts';
import { count, money } from '../cells/number.ts';
import { oneOf, text } from '../cells/text.ts';
import type { Tab } from './tab.ts';

export const sales: Tab<'sales'> = {
  key: 'sales',
  name: 'Sales',
  rowIs: 'a lead or deal without personal data, or a typed week total',
  shown: false,
  color: '#ea4335',
  columns: {
    sourceId: {
      header: 'Source ID',
      codec: text,
      width: 100,
      help: 'The number of the record in the CRM. No names.',
    },
    file: { header: 'File', codec: text, width: 200, help: 'The file.' },
    created: {
      header: 'Created',
      codec: dateTime,
      width: 130,
      help: 'When the lead or deal was made.',
    },
    firstContact: {
      header: 'First contact',
      codec: dateTime,
      width: 130,
      help: 'When somebody first spoke with them.',
    },
    source: {
      header: 'Source',
      codec: text,
      width: 130,
      help: 'Where the lead came from first, in the CRM’s words.',
    },
    campaign: { header: 'Campaign', codec: text, width: 120, help: 'The campaign, as it came.' },
    rowId: {
      header: 'Row ID',
      codec: text,
      width: 130,
      help: 'The row of the plan that brought it.',
    },
    referredBy: {
      header: 'Referred by',
      codec: oneOf(REFERRED_BY),
      width: 110,
      dropdown: { choices: REFERRED_BY },
      help: 'Whether a customer or somebody else sent them.',
    },
    stage: { header: 'Stage', codec: text, width: 150, help: 'The stage in the CRM’s words.' },
    qualified: {
      header: 'Qualified',
      codec: oneOf(QUALIFIED),
      width: 80,
      dropdown: { choices: QUALIFIED },
      help: 'Whether sales found that it fits.',
    },
    reason: {
      header: 'Reason',
      codec: text,
      width: 160,
      help: 'Why it was not qualified, or lost.',
    },
    reasonGroup: {
      header: 'Reason group',
      codec: oneOf(REASON_GROUPS),
      width: 110,
      dropdown: { choices: REASON_GROUPS },
      help: 'The sort of reason. Many for fit mean the wrong audience.',
    },
    audience: { header: 'Audience', codec: text, width: 160, help: 'Whom it turned out to be.' },
    value: {
      header: 'Value',
      codec: money,
      width: 110,
      help: 'What Settings says the value of a sale is.',
    },
    closedOn: {
      header: 'Closed on',
      codec: dateTime,
      width: 130,
      help: 'When it was won or lost.',
    },
    outcome: {
      header: 'Outcome',
      codec: oneOf(SALE_OUTCOMES),
      width: 80,
      dropdown: { choices: SALE_OUTCOMES },
      help: 'Won or lost.',
    },
    count: {
      header: 'Count',
      codec: count,
      width: 70,
      help: 'How many leads the row stands for. Blank is 1.',
    },
    calls: {
      header: 'Calls',
      codec: count,
      width: 70,
      help: 'Calls in the week, for a typed total.',
    },
  },
  computed: [],
  examples: [],
};
