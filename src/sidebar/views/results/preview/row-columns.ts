import type { Result } from '../../../../core/results/result.ts';
import type { Sale } from '../../../../core/results/sale.ts';

/** Columns as the tabs call them, what tells a row apart first. File and Source are the same all over. */
type ColumnsOf<T> = readonly (readonly [key: keyof T, label: string])[];

export const RESULT_COLUMNS: ColumnsOf<Result> = [
  ['name', 'Name'],
  ['rowId', 'Row ID'],
  ['publishedOn', 'Published on'],
  ['periodStart', 'Period start'],
  ['periodEnd', 'Period end'],
  ['kind', 'Kind'],
  ['channel', 'Channel'],
  ['campaign', 'Campaign'],
  ['views', 'Views'],
  ['reach', 'Reach'],
  ['engagements', 'Engagements'],
  ['comments', 'Comments'],
  ['shares', 'Shares'],
  ['clicks', 'Clicks'],
  ['linkClicks', 'Link clicks'],
  ['spend', 'Spend'],
  ['leads', 'Leads'],
  ['sessions', 'Sessions'],
  ['keyEvents', 'Key events'],
  ['match', 'Match'],
  ['sourceId', 'Source ID'],
];

export const SALE_COLUMNS: ColumnsOf<Sale> = [
  ['sourceId', 'Source ID'],
  ['created', 'Created'],
  ['firstContact', 'First contact'],
  ['source', 'Source'],
  ['campaign', 'Campaign'],
  ['rowId', 'Row ID'],
  ['referredBy', 'Referred by'],
  ['stage', 'Stage'],
  ['qualified', 'Qualified'],
  ['reason', 'Reason'],
  ['reasonGroup', 'Reason group'],
  ['audience', 'Audience'],
  ['value', 'Value'],
  ['closedOn', 'Closed on'],
  ['outcome', 'Outcome'],
  ['count', 'Count'],
  ['calls', 'Calls'],
];
