import { afterAll, describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../src/workbench/session.ts';

/** The most service calls that an action may take, whatever the number of rows. */
const LIMITS: Readonly<Record<string, { readonly reads: number; readonly writes: number }>> = {
  previewMonth: { reads: 8, writes: 0 },
  buildMonth: { reads: 8, writes: 6 },
  undoBuild: { reads: 4, writes: 2 },
  // The plan twice, seven tabs that rules look at, own rules where there are any, and their names.
  validatePlan: { reads: 12, writes: 3 },
  // As validatePlan, and the plan twice more: before a cell is written, and before Issues is.
  fixFindings: { reads: 14, writes: 4 },
  undoFixes: { reads: 14, writes: 4 },
  onEdit: { reads: 3, writes: 2 },
  home: { reads: 10, writes: 0 },
  myWeek: { reads: 6, writes: 0 },
  accept: { reads: 3, writes: 1 },
};

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

/** The actions, in an order in which each finds what it needs. */
const ACTIONS: readonly (readonly [string, Act])[] = [
  ['start', ({ api }) => api.start({})],
  ['previewMonth', ({ api }) => api.previewMonth({ month: '2026-11' })],
  ['buildMonth', ({ api }) => api.buildMonth({ month: '2026-11' })],
  ['validatePlan', ({ api }) => api.validatePlan({})],
  ['onEdit', (session) => session.edit('Plan', 'I3', 'Dana coaches the under-tens')],
  ['fixFindings', ({ api }) => api.fixFindings(FIXES)],
  ['undoFixes', ({ api }) => api.undoFixes({})],
  ['undoBuild', ({ api }) => api.undoBuild({})],
  ['reviewMonth', ({ api }) => api.reviewMonth({ month: '2026-10' })],
  ['reviewMonth again', ({ api }) => api.reviewMonth({ month: '2026-10' })],
  ['closeReview', ({ api }) => api.closeReview({ month: '2026-10' })],
  ['buildMonth, December', ({ api }) => api.buildMonth({ month: '2026-12' })],
  ['home', ({ api }) => api.home({ month: '2026-12' })],
  ['myWeek', ({ api }) => api.myWeek({ person: 'Priya', from: '2026-12-01' })],
  ['previewIdeas', ({ api }) => api.previewIdeas({ month: '2026-12' })],
  ['fillIdeas', ({ api }) => api.fillIdeas({ month: '2026-12' })],
  ['undoIdeas', ({ api }) => api.undoIdeas({})],
  ['accept', ({ api }) => api.accept({ rowIds: DECEMBER, by: 'Priya' })],
  ['awaitingApproval', ({ api }) => api.awaitingApproval({})],
  ['approvalLog', ({ api }) => api.approvalLog({})],
];

interface Count {
  readonly reads: number;
  readonly writes: number;
}

async function counted(rows: number): Promise<Map<string, Count>> {
  const session = await openSession({ now: '2026-11-02T09:00', timeZone: 'America/New_York' });
  await session.api.loadSample({ name: 'larkfield' });
  multiply(session, rows);
  const counts = new Map<string, Count>();
  for (const [name, act] of ACTIONS) {
    session.meter.reset();
    await act(session);
    counts.set(name, { reads: session.meter.reads, writes: session.meter.writes });
  }
  session.close();
  return counts;
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
  if (more.length > 0) {
    sheet.getRange(plan.length + 2, 1, more.length, headers.length).setValues(more);
  }
}

describe('the number of service calls', async () => {
  const few = await counted(17);
  const many = await counted(700);

  afterAll(() => {
    console.log('Service calls, at 17 and at 700 rows:');
    console.table(
      Object.fromEntries(
        [...few].map(([name, { reads, writes }]) => [
          name,
          {
            reads,
            writes,
            'reads at 700': many.get(name)?.reads,
            'writes at 700': many.get(name)?.writes,
          },
        ]),
      ),
    );
  });

  test.each(ACTIONS.map(([name]) => name))('of %s does not depend on the rows', (name) => {
    expect(many.get(name)).toEqual(few.get(name));
  });

  test.each(Object.entries(LIMITS))('of %s stays within its limit', (name, { reads, writes }) => {
    expect(few.get(name)?.reads).toBeLessThanOrEqual(reads);
    expect(few.get(name)?.writes).toBeLessThanOrEqual(writes);
  });
});
