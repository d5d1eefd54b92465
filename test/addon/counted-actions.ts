import type { Zone } from '../../src/workbench/engine/port.ts';
import { inner } from '../../src/workbench/gas/inner.ts';
import { openSession, type Session } from '../../src/workbench/session.ts';

type Act = (session: Session) => Promise<unknown> | unknown;

const FIXES = {
  fixes: ['02', '10', '16'].map((number) => ({
    rowId: `LHL-202610-${number}`,
    column: 'Owner',
    from: 'Priya',
    to: 'Dana',
  })),
};

const DECEMBER = ['01', '03', '07'].map((number) => `LHL-202612-${number}`);

const OCTOBER = {
  table: 'results' as const,
  sources: ['Meta content'],
  from: '2026-10-01',
  to: '2026-10-31',
};

const IMPORTED = {
  table: 'results' as const,
  rows: [1, 2, 3].map((id) => ['X content', 'x.csv', `x${id}`, '', 'Post', '', '', '2026-10-03']),
};

const TAKEN = {
  month: '2026-10',
  accept: [{ rowId: 'LHL-202610-02', column: 'Time', ours: '10:00', theirs: '11:00' }],
  add: [[{ column: 'Topic', text: 'A quiz' }]],
};

/** The tab People names nobody of an agency; who may edit a file is none of its contents. */
function protect(session: Session): Promise<unknown> {
  const people = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('People');
  people?.getRange('B5').setValue('Agency');
  session.as('intern@larkfield.example');
  return session.api.protectForAgency({ people: ['Intern'] });
}

/** The actions, in an order in which each finds what it needs. */
export const ACTIONS: readonly (readonly [string, Act])[] = [
  ['start', ({ api }) => api.start({})],
  ['previewMonth', ({ api }) => api.previewMonth({ month: '2026-11' })],
  ['buildMonth', ({ api }) => api.buildMonth({ month: '2026-11' })],
  ['validatePlan', ({ api }) => api.validatePlan({})],
  ['rowsNow', ({ api }) => api.rowsNow({ rowIds: ['LHL-202610-02', 'LHL-202610-09'] })],
  ['onEdit', (session) => session.edit('Plan', 'I3', 'Dana coaches the under-tens')],
  ['fixFindings', ({ api }) => api.fixFindings(FIXES)],
  ['undoFixes', ({ api }) => api.undoFixes({})],
  ['undoBuild', ({ api }) => api.undoBuild({})],
  ['reviewMonth', ({ api }) => api.reviewMonth({ month: '2026-10' })],
  ['reviewMonth again', ({ api }) => api.reviewMonth({ month: '2026-10' })],
  ['closeReview', ({ api }) => api.closeReview({ month: '2026-10' })],
  ['reviewMonth, closed', ({ api }) => api.reviewMonth({ month: '2026-10' })],
  ['openDecisions', ({ api }) => api.openDecisions({})],
  ['buildMonth, December', ({ api }) => api.buildMonth({ month: '2026-12' })],
  ['home', ({ api }) => api.home({ month: '2026-12' })],
  ['myWeek', ({ api }) => api.myWeek({ person: 'Priya', from: '2026-12-01' })],
  ['previewIdeas', ({ api }) => api.previewIdeas({ month: '2026-12' })],
  ['fillIdeas', ({ api }) => api.fillIdeas({ month: '2026-12' })],
  ['undoIdeas', ({ api }) => api.undoIdeas({})],
  ['accept', ({ api }) => api.accept({ rowIds: DECEMBER, by: 'Priya' })],
  ['importFacts', ({ api }) => api.importFacts({})],
  ['readTab', ({ api }) => api.readTab({ tab: 'Plan', from: 1, rows: 10 })],
  ['importContext', ({ api }) => api.importContext(OCTOBER)],
  ['importRows', ({ api }) => api.importRows(IMPORTED)],
  ['importRows again', ({ api }) => api.importRows(IMPORTED)],
  ['awaitingApproval', ({ api }) => api.awaitingApproval({})],
  ['approvalLog', ({ api }) => api.approvalLog({})],
  ['makePack', ({ api }) => api.makePack({ month: '2026-10' })],
  ['makePack again', ({ api }) => api.makePack({ month: '2026-10' })],
  ['comparePack', ({ api }) => api.comparePack({ month: '2026-10' })],
  ['applyPack', ({ api }) => api.applyPack(TAKEN)],
  ['protectForAgency', protect],
  ['protectForAgency again', protect],
  ['unprotect', ({ api }) => api.unprotect({})],
  ['schedulerFiles', ({ api }) => api.schedulerFiles({ month: '2026-12', tool: 'buffer' })],
];

export interface Count {
  readonly reads: number;
  readonly writes: number;
  /** How often something was read after a write, which makes Sheets apply it first. */
  readonly flushes: number;
  /** The fewest that could do: one read for each tab that was read, one write for each written. */
  readonly floor: number;
  /** The cells that were read and written: the calls of the same work done cell by cell. */
  readonly cells: number;
}

/** The service calls of every action on a plan of so many rows. */
export async function counted(rows: number): Promise<Map<string, Count>> {
  const session = await openSession({ now: '2026-11-02T09:00', timeZone: 'America/New_York' });
  await session.api.loadSample({ name: 'larkfield' });
  multiply(session, rows);
  const counts = new Map<string, Count>();
  for (const [name, act] of ACTIONS) counts.set(name, await countedAct(session, act));
  session.close();
  return counts;
}

async function countedAct(session: Session, act: Act): Promise<Count> {
  const tabs = { read: new Set<unknown>(), write: new Set<unknown>() };
  let [flushes, cells] = [0, 0];
  let isPending = false;
  session.meter.reset();
  session.meter.onCall = ({ kind }, _, target) => {
    if (kind !== 'read' && kind !== 'write') return;
    tabs[kind].add(sheetOf(target));
    cells += areaOf(target);
    if (kind === 'read' && isPending) flushes += 1;
    isPending = kind === 'write';
  };
  await act(session);
  session.meter.onCall = null;
  const { reads, writes } = session.meter;
  return { reads, writes, flushes, floor: tabs.read.size + tabs.write.size, cells };
}

interface Place {
  readonly sheet?: string;
  readonly zone?: Zone;
}

function placeOf(target: object): Place {
  const place = inner in target ? target[inner] : null;
  return typeof place === 'object' && place !== null ? place : {};
}

/** The tab that an object of the script is in; the whole spreadsheet counts as one. */
function sheetOf(target: object): string {
  return placeOf(target).sheet ?? 'spreadsheet';
}

/** How many cells a range has; anything else is looked at as one. */
function areaOf(target: object): number {
  const { zone } = placeOf(target);
  if (zone === undefined) return 1;
  return (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1);
}

/** Fills the plan up to so many rows with copies of its own that are no copies to the add-on. */
function multiply(session: Session, rows: number): void {
  const sheet = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Plan');
  if (sheet === null) throw new Error('There is no tab Plan');
  const [headers = [], ...plan] = sheet.getDataRange().getValues();
  const [id, slot, issues] = ['Row ID', 'Slot', 'Issues'].map((name) => headers.indexOf(name));
  const more = Array.from({ length: rows - plan.length }, (_, index) =>
    (plan[index % plan.length] ?? []).map((cell, column) =>
      column === id
        ? `LHL-202609-${index + 100}`
        : column === slot || column === issues
          ? ''
          : cell,
    ),
  );
  const room = sheet.getMaxRows();
  // A build adds rows below.
  if (rows + 100 > room) sheet.insertRowsAfter(room, rows + 100 - room);
  if (more.length > 0) {
    sheet.getRange(plan.length + 2, 1, more.length, headers.length).setValues(more);
  }
}
