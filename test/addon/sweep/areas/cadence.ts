import { once } from '../../once.ts';
import type { Action } from '../action.ts';
import { columnAt, company, reopen, sheetOf } from '../company.ts';

const SPAN = { month: '2026-12', months: 2 };

/** Since two months were built, a line got another owner, and one is not active any more. */
const changed = once(async () => {
  const session = await reopen(await company());
  const cadence = sheetOf(session, 'Cadence');
  cadence.getRange(2, columnAt(session, 'Cadence', 'Owner')).setValue('Dana');
  cadence.getRange(3, columnAt(session, 'Cadence', 'Active')).setValue('No');
  return session;
});

/** The same after the rows of that line were removed. */
const removed = once(async () => {
  const session = await reopen(await changed());
  await session.api.removeExtra(SPAN);
  return session;
});

export const CADENCE: readonly Action[] = [
  {
    name: 'buildMonth, updating',
    arrange: changed,
    act: ({ api }) => api.buildMonth({ ...SPAN, update: true }),
    wholeRows: 'Plan',
  },
  {
    name: 'removeExtra',
    arrange: changed,
    act: ({ api }) => api.removeExtra(SPAN),
    wholeRows: 'Plan',
  },
  { name: 'undoBuild of a removal', arrange: removed, act: ({ api }) => api.undoBuild({}) },
];
