import type { Session } from '../../../../src/workbench/session.ts';
import { once } from '../../once.ts';
import type { Action } from '../action.ts';
import { columnAt, company, MARK, reopen, sheetOf } from '../company.ts';

const JANUARY = { month: '2027-01' };
const DECEMBER = { month: '2026-12', again: true };

/** Rows of December are deleted, which `again` brings back. */
const thinned = once(async () => {
  const session = await reopen(await company());
  sheetOf(session, 'Plan').deleteRows(22, 3);
  sheetOf(session, 'Plan').deleteRow(26);
  return session;
});

/** What a sidebar asks to fix: cells of three rows and two columns. */
export const FIXES = {
  fixes: [
    { rowId: 'PLAN-202611-01', column: 'Owner', from: '', to: 'Dana' },
    { rowId: 'PLAN-202611-04', column: 'Owner', from: '', to: 'Dana' },
    { rowId: 'PLAN-202611-02', column: 'Helpers', from: '', to: 'Marco' },
  ],
};

/** The same after that was fixed. */
const fixed = once(async () => {
  const session = await reopen(await company());
  await session.api.fixFindings(FIXES);
  return session;
});

export const PLAN: readonly Action[] = [
  { name: 'buildMonth', arrange: company, act: ({ api }) => api.buildMonth(JANUARY) },
  { name: 'buildMonth again', arrange: thinned, act: ({ api }) => api.buildMonth(DECEMBER) },
  {
    name: 'undoBuild',
    arrange: company,
    act: ({ api }) => api.undoBuild({}),
    wholeRows: 'Plan',
  },
  { name: 'validatePlan', arrange: company, act: ({ api }) => api.validatePlan({}) },
  {
    name: 'fixFindings',
    arrange: company,
    act: ({ api }) => api.fixFindings(FIXES),
    rewrites: true,
  },
  { name: 'undoFixes', arrange: fixed, act: ({ api }) => api.undoFixes({}), rewrites: true },
  { name: 'onEdit, a row', arrange: company, act: type, rewrites: true },
  {
    name: 'onEdit, a paste',
    arrange: company,
    act: paste,
    rewrites: true,
    via: (session) => sheetOf(session, 'Plan').getRange(pastedAt(session)).setValues(PASTED),
  },
  { name: 'onEdit, another tab', arrange: company, act: addPerson, rewrites: true },
];
function addressAt(session: Session, header: string, row: number): string {
  const column = columnAt(session, 'Plan', header);
  return sheetOf(session, 'Plan').getRange(row, column).getA1Notation();
}

function type(session: Session): void {
  session.edit('Plan', addressAt(session, 'Link', 4), 'https://blog.example.com/a');
}

const PASTED = [[`Pasted ${MARK}`], [`Pasted too ${MARK}`], [`And again ${MARK}`]];

/** Below the last row of the plan. */
function pastedAt(session: Session): string {
  const [first, last] = [36, 35 + PASTED.length].map((row) => addressAt(session, 'Topic', row));
  return `${first}:${last}`;
}

function paste(session: Session): void {
  session.paste('Plan', addressAt(session, 'Topic', 36), PASTED);
}

function addPerson(session: Session): void {
  session.edit('People', 'A6', `Sam ${MARK}`);
}
