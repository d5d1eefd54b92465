import type { Session, SessionSnapshot } from '../../../src/workbench/session.ts';
import {
  blank,
  closed,
  columnAt,
  company,
  DECIDED,
  damaged,
  decided,
  FIXES,
  fixed,
  foreign,
  guarded,
  MARK,
  MEASURED,
  measured,
  packed,
  protect,
  reviewed,
  sheetOf,
  TAKEN,
  thinned,
  unconfirmed,
  unprotect,
  withAgency,
} from './company.ts';

/** Something the add-on does that writes, and the workbook it does it in. */
export interface Action {
  readonly name: string;
  readonly arrange: () => Promise<SessionSnapshot>;
  readonly act: (session: Session) => unknown;
  /** It changes, on request, cells that people fill. */
  readonly rewrites?: true;
  /** A state of its tabs that it passes through on its way. */
  readonly via?: (session: Session) => unknown;
  /** Of its changes each how many-th fails, where they are many and alike; each, unless said. */
  readonly every?: number;
}

const november = { month: '2026-11' };
const october = { month: '2026-10' };
const january = { month: '2027-01' };
const december = { month: '2026-12', again: true };

/** Every action that writes. A new one is a line here. */
export const ACTIONS: Readonly<
  Record<'plan' | 'tabs' | 'reviews' | 'sample' | 'agency' | 'imports', readonly Action[]>
> = {
  plan: [
    { name: 'confirmCycle', arrange: unconfirmed, act: ({ api }) => api.confirmCycle({}) },
    { name: 'buildMonth', arrange: company, act: ({ api }) => api.buildMonth(january) },
    { name: 'buildMonth again', arrange: thinned, act: ({ api }) => api.buildMonth(december) },
    { name: 'undoBuild', arrange: company, act: ({ api }) => api.undoBuild({}) },
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
  ],
  reviews: [
    { name: 'reviewMonth', arrange: company, act: ({ api }) => api.reviewMonth(october) },
    { name: 'reviewMonth anew', arrange: reviewed, act: ({ api }) => api.reviewMonth(november) },
    { name: 'closeReview', arrange: reviewed, act: ({ api }) => api.closeReview(november) },
    {
      name: 'reviewMonth of a closed one, on request',
      arrange: closed,
      act: ({ api }) => api.reviewMonth({ ...november, again: true }),
    },
    {
      name: 'applyDecision',
      arrange: reviewed,
      act: ({ api }) => api.applyDecision(DECIDED),
      rewrites: true,
    },
    {
      name: 'undoDecision',
      arrange: decided,
      act: ({ api }) => api.undoDecision({ decision: DECIDED.decision }),
      rewrites: true,
    },
  ],
  imports: [
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
    },
    {
      name: 'importRows, sales',
      arrange: measured,
      act: ({ api }) => api.importRows(MEASURED.sales),
      rewrites: true,
    },
    {
      name: 'keepAnswers',
      arrange: company,
      act: ({ api }) => api.keepAnswers({ signature: 'a', answers: { source: 'GA4' } }),
    },
  ],
  agency: [
    { name: 'makePack', arrange: company, act: ({ api }) => api.makePack(november) },
    {
      name: 'makePack anew',
      arrange: packed,
      act: ({ api }) => api.makePack(november),
      rewrites: true,
    },
    {
      name: 'applyPack',
      arrange: packed,
      act: ({ api }) => api.applyPack(TAKEN),
      rewrites: true,
      // A row that came in is checked after it stands.
      via: addUnchecked,
    },
    { name: 'protectForAgency', arrange: withAgency, act: protect, every: 4 },
    { name: 'protectForAgency anew', arrange: guarded, act: protect },
    { name: 'unprotect', arrange: guarded, act: unprotect },
  ],
  tabs: [
    { name: 'setUp', arrange: foreign, act: ({ api }) => api.setUp({}), every: 6 },
    { name: 'setUp, to repair', arrange: damaged, act: ({ api }) => api.setUp({}), every: 2 },
  ],
  sample: [
    {
      name: 'loadSample',
      arrange: blank,
      act: ({ api }) => api.loadSample({ name: 'larkfield' }),
      via: ({ api }) => api.setUp({}),
      every: 20,
    },
  ],
};

async function addUnchecked(session: Session): Promise<void> {
  await session.api.applyPack(TAKEN);
  const plan = sheetOf(session, 'Plan');
  plan.getRange(plan.getLastRow(), columnAt(session, 'Plan', 'Issues')).clearContent();
}

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
