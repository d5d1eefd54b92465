import { once } from '../../once.ts';
import type { Action } from '../action.ts';
import { columnAt, company, reopen, sheetOf } from '../company.ts';

/** Before the sales cycle is confirmed. */
const unconfirmed = once(async () => {
  const session = await reopen(await company());
  const at = columnAt(session, 'Sales cycle', 'Confirmed');
  sheetOf(session, 'Sales cycle').getRange(2, at, 3, 1).clearContent();
  sheetOf(session, 'Sales cycle').getRange(6, at, 3, 1).clearContent();
  return session;
});

/** What somebody agreed to: two cells, a stage that is new, and one that goes. */
export const AGREED = {
  change: [
    { stage: 'Find leads', column: 'role' as const, from: '', to: 'Lead ads' },
    {
      stage: 'Determine needs',
      column: 'servedBy' as const,
      from: 'Social',
      to: 'Elsewhere' as const,
    },
  ],
  add: [{ stage: 'Renew', servedBy: 'Social' as const, role: 'Ask before it ends' }],
  remove: ['Referrals'],
};

export const CYCLE: readonly Action[] = [
  {
    name: 'confirmCycle',
    arrange: unconfirmed,
    act: ({ api }) => api.confirmCycle({}),
    beside: [['Sales cycle', 'CRM stages']],
  },
  {
    name: 'applyCycle',
    arrange: company,
    act: ({ api }) => api.applyCycle(AGREED),
    beside: [['Sales cycle', 'CRM stages']],
    wholeRows: 'Sales cycle',
  },
];
