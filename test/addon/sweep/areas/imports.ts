import { once } from '../../once.ts';
import type { Action } from '../action.ts';
import { company, MARK, put, reopen, sheetOf } from '../company.ts';

/** Rows as they cross: some of a first file of results, and of sales. */
const results = (views: number, ids: readonly number[]) =>
  ids.map((id) => [
    'X content',
    `x-${views}.csv`,
    `x${id}`,
    '',
    'Post',
    '',
    '',
    '2026-11-03',
    'X',
    '',
    `=Post ${id}`,
    views + id,
  ]);
const sales = (stage: string, ids: readonly number[]) =>
  ids.map((id) => [
    `9${id}`,
    'deals.csv',
    '2026-11-03T09:30:00',
    null,
    'Paid Social',
    '',
    '',
    '',
    stage,
  ]);

/** A first file of each was imported; people keep a column beside them and chose a row of the plan. */
const measured = once(async () => {
  const session = await reopen(await company());
  await session.api.importRows({ table: 'results', rows: results(100, [1, 2, 3, 4]) });
  await session.api.importRows({ table: 'sales', rows: sales('New lead', [1, 2, 3]) });
  const tab = sheetOf(session, 'Results');
  tab.insertColumnAfter(3);
  tab.getRange('D1:D3').setValues([['Ours'], [`Keep ${MARK}`], [`This too ${MARK}`]]);
  put(session, 'Results', 'Row ID', 3, 'PLAN-202611-04');
  put(session, 'Results', 'Match', 3, 'by hand');
  put(session, 'Sales', 'Audience', 2, `Movers ${MARK}`);
  return session;
});

/** What comes next: rows that changed, here and there, one that did not, and new ones. */
export const MEASURED = {
  results: {
    table: 'results' as const,
    rows: [...results(200, [1, 2, 4, 5, 6]), ...results(100, [3])],
  },
  sales: { table: 'sales' as const, rows: sales('Contacted', [1, 3, 4]) },
};

export const IMPORTS: readonly Action[] = [
  {
    name: 'importRows into a new tab',
    arrange: company,
    act: ({ api }) => api.importRows(MEASURED.results),
  },
  {
    name: 'importRows, results',
    arrange: measured,
    act: ({ api }) => api.importRows(MEASURED.results),
    rewrites: true,
    beside: [['Results', 'Ours']],
  },
  {
    name: 'importRows, sales',
    arrange: measured,
    act: ({ api }) => api.importRows(MEASURED.sales),
    rewrites: true,
    beside: [['Sales', 'Audience']],
  },
  {
    name: 'keepAnswers',
    arrange: company,
    act: ({ api }) => api.keepAnswers({ signature: 'a', answers: { source: 'GA4' } }),
  },
];
