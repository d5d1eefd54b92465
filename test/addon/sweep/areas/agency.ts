import type { Session } from '../../../../src/workbench/session.ts';
import { once } from '../../once.ts';
import { type Action, IN_THE_PLAN, type Place } from '../action.ts';
import { columnAt, company, MARK, put, reopen, sheetOf } from '../company.ts';

const NOVEMBER = { month: '2026-11' };

/** A pack went out; the agency typed into it and added a line, and the plan moved on meanwhile. */
const packed = once(async () => {
  const session = await reopen(await company());
  const { tab } = await session.api.makePack(NOVEMBER);
  put(session, tab, 'Copy', 2, `Theirs ${MARK}`, `Theirs too ${MARK}`);
  put(session, tab, 'Topic', sheetOf(session, tab).getLastRow() + 1, `A quiz ${MARK}`);
  put(session, 'Plan', 'Link', 4, 'https://blog.example.com/movers');
  sheetOf(session, 'Plan').deleteRow(6);
  return session;
});

/** What somebody takes over of it, and what not. */
export const TAKEN = {
  month: '2026-11',
  accept: [{ rowId: 'PLAN-202611-01', column: 'Copy', ours: '', theirs: `Theirs ${MARK}` }],
  refuse: [{ rowId: 'PLAN-202611-02', column: 'Copy', ours: '', theirs: `Theirs too ${MARK}` }],
  add: [[{ column: 'Topic', text: `A quiz ${MARK}` }]],
};

/** Two people of an agency, who own rows. */
const withAgency = once(async () => {
  const session = await reopen(await company());
  const people = sheetOf(session, 'People');
  const below = people.getLastRow() + 1;
  for (const header of ['Name', 'Team', 'E-mail', 'Active'] as const) {
    put(session, 'People', header, below, ...AGENTS.map((person) => person[header]));
  }
  put(session, 'Plan', 'Owner', 2, 'Ana', 'Ben', 'Ana, Ben', 'Ana');
  return session;
});

const AGENTS = ['Ana', 'Ben'].map((name) => ({
  ...{ Name: name, Team: 'Agency', Active: 'Yes' },
  'E-mail': `${name.toLowerCase()}@agency.example`,
}));

/** Protects the sheet for them; who may edit a file is none of its contents. */
export function protect(session: Session): Promise<unknown> {
  shareFile(session);
  return session.api.protectForAgency({ people: ['Ana', 'Ben'] });
}

function shareFile(session: Session): void {
  for (const { 'E-mail': email } of AGENTS) session.as(email);
  session.as('second@example.com');
}

/** The same protected; then rows got another owner, and a protection of the user's own came. */
const guarded = once(async () => {
  const session = await reopen(await withAgency());
  await protect(session);
  put(session, 'Plan', 'Owner', 3, 'Ana', 'Ana');
  put(session, 'Plan', 'Owner', 8, 'Ben');
  sheetOf(session, 'Ours').protect().setDescription('Ours').removeEditors(['ana@agency.example']);
  return session;
});

/** Takes the protections off. */
function unprotect(session: Session): Promise<unknown> {
  shareFile(session);
  return session.api.unprotect({});
}

const PACK = 'Agency 2026-11';
const BOTH: readonly Place[] = [IN_THE_PLAN, [PACK, 'Topic']];

export const AGENCY: readonly Action[] = [
  { name: 'makePack', arrange: company, act: ({ api }) => api.makePack(NOVEMBER) },
  {
    name: 'makePack anew',
    arrange: packed,
    act: ({ api }) => api.makePack(NOVEMBER),
    rewrites: true,
    beside: BOTH,
    wholeRows: PACK,
  },
  {
    name: 'applyPack',
    arrange: packed,
    act: ({ api }) => api.applyPack(TAKEN),
    rewrites: true,
    beside: BOTH,
    // A row that came in is checked after it stands.
    via: addUnchecked,
  },
  { name: 'protectForAgency', arrange: withAgency, act: protect, every: 4 },
  { name: 'protectForAgency anew', arrange: guarded, act: protect },
  { name: 'unprotect', arrange: guarded, act: unprotect },
];

async function addUnchecked(session: Session): Promise<void> {
  await session.api.applyPack(TAKEN);
  const plan = sheetOf(session, 'Plan');
  plan.getRange(plan.getLastRow(), columnAt(session, 'Plan', 'Issues')).clearContent();
}
