import type { Sale } from '../../results/sale.ts';

/** Record, created, closed on, first source, stage in the CRM, value. */
type Deal = readonly [string, string, string | null, string, string, number | null];

const DEALS: readonly Deal[] = [
  ['9000', '2026-08-28T10:15:00', '2026-10-06T15:00:00', 'Organic Social', 'Closed won', 312000],
  ['9001', '2026-09-03T14:00:00', '2026-10-13T12:00:00', 'Paid Social', 'Closed won', 268500],
  ['9002', '2026-09-21T11:30:00', '2026-10-27T16:00:00', 'Paid Social', 'Closed won', 405000],
  ['9003', '2026-10-05T03:00:00', null, 'Organic Social', 'Application received', null],
  ['9004', '2026-10-06T01:00:00', null, 'Paid Social', 'Application received', null],
  ['9005', '2026-10-06T23:00:00', null, 'Paid Social', 'Application received', null],
  ['9006', '2026-10-07T21:00:00', null, 'Organic Social', 'Application received', null],
  ['9007', '2026-10-08T19:00:00', null, 'Paid Social', 'Contacted', null],
  ['9008', '2026-10-09T17:00:00', null, 'Paid Social', 'Contacted', null],
  ['9009', '2026-10-10T15:00:00', null, 'Organic Social', 'Contacted', null],
  ['9010', '2026-10-11T13:00:00', null, 'Paid Social', 'Contacted', null],
  ['9011', '2026-10-12T11:00:00', null, 'Paid Social', 'Contacted', null],
  ['9012', '2026-10-13T09:00:00', null, 'Organic Social', 'Contacted', null],
  ['9013', '2026-10-14T07:00:00', null, 'Paid Social', 'Contacted', null],
  ['9014', '2026-10-15T05:00:00', null, 'Paid Social', 'Contacted', null],
  ['9015', '2026-10-16T03:00:00', null, 'Organic Social', 'Contacted', null],
  ['9016', '2026-10-17T01:00:00', null, 'Paid Social', 'Contacted', null],
  ['9017', '2026-10-17T23:00:00', null, 'Paid Social', 'Contacted', null],
  ['9018', '2026-10-18T21:00:00', null, 'Organic Social', 'Contacted', null],
  ['9019', '2026-10-19T19:00:00', null, 'Paid Social', 'New lead', null],
  ['9020', '2026-10-20T17:00:00', null, 'Paid Social', 'New lead', null],
  ['9021', '2026-10-21T15:00:00', null, 'Organic Social', 'New lead', null],
  ['9022', '2026-10-22T13:00:00', null, 'Paid Social', 'New lead', null],
  ['9023', '2026-10-23T11:00:00', null, 'Paid Social', 'New lead', null],
  ['9024', '2026-10-24T09:00:00', null, 'Organic Social', 'New lead', null],
  ['9025', '2026-10-25T07:00:00', null, 'Paid Social', 'New lead', null],
  ['9026', '2026-10-26T05:00:00', null, 'Paid Social', 'New lead', null],
  ['9027', '2026-10-27T03:00:00', null, 'Organic Social', 'New lead', null],
  ['9028', '2026-10-28T01:00:00', null, 'Paid Social', 'Closed lost', null],
  ['9029', '2026-10-28T23:00:00', null, 'Paid Social', 'Closed lost', null],
  ['9030', '2026-10-29T21:00:00', null, 'Organic Social', 'Closed lost', null],
];

/** The deals of the CRM, without names. */
export const sales: readonly Sale[] = DEALS.map(sale);

function sale([sourceId, created, closedOn, source, stage, value]: Deal): Sale {
  const won = stage === 'Closed won';
  const lost = stage === 'Closed lost';
  return {
    sourceId,
    file: 'larkfield_hubspot_deals.csv',
    created,
    firstContact: null,
    source,
    campaign: source === 'Paid Social' ? 'lhl_2026-10' : '',
    rowId: '',
    referredBy: '',
    stage,
    qualified: won || stage === 'Application received' ? 'Yes' : lost ? 'No' : '',
    reason: lost ? 'Credit score' : '',
    reasonGroup: lost ? 'fit' : '',
    audience: '',
    value,
    closedOn,
    outcome: won ? 'Won' : lost ? 'Lost' : '',
    count: null,
    calls: null,
  };
}
