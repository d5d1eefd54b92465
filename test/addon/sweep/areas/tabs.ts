import { once } from '../../once.ts';
import type { Action } from '../action.ts';
import { blank, bookOf, columnAt, company, MARK, put, reopen, sheetOf } from '../company.ts';

/** A workbook in which people keep something else. */
const foreign = once(async () => {
  const session = await reopen(await blank());
  sheetOf(session, 'Sheet1').getRange('B2').setValue(`Ours ${MARK}`);
  return session;
});

/** People lost columns, dropdowns, colours, a tab and the calendar's formulas. */
const damaged = once(async () => {
  const session = await reopen(await company());
  const plan = sheetOf(session, 'Plan');
  put(session, 'Plan', 'Copy', 1, `Text ${MARK}`);
  plan.deleteColumn(columnAt(session, 'Plan', 'Day'));
  plan.deleteColumn(columnAt(session, 'Plan', 'Fallback'));
  plan.getRange(1, columnAt(session, 'Plan', 'Status'), 400, 1).clearDataValidations();
  plan.clearConditionalFormatRules();
  sheetOf(session, 'People').deleteColumn(columnAt(session, 'People', 'Name'));
  sheetOf(session, 'Goals').getRange('A1:Z1000').clearDataValidations();
  sheetOf(session, 'Calendar').getRange('C6:D7').clearContent();
  bookOf(session).deleteSheet(sheetOf(session, 'Ideas'));
  return session;
});

export const TABS: readonly Action[] = [
  { name: 'setUp', arrange: foreign, act: ({ api }) => api.setUp({}), every: 6 },
  { name: 'setUp, to repair', arrange: damaged, act: ({ api }) => api.setUp({}), every: 2 },
  { name: 'writeOwnRules', arrange: company, act: ({ api }) => api.writeOwnRules({}), every: 4 },
];
