import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session, SessionSnapshot } from '../../../src/workbench/session.ts';
import { tabOf } from '../plan-sheet.ts';
import { company, reopen } from './company.ts';
import { contentsOf } from './state.ts';

/** Actions that change rows in which people work: what they do is all that may change. */
interface Worked {
  readonly name: string;
  readonly act: (session: Session) => Promise<unknown>;
  /** What has to be there before it. */
  readonly prepare: (session: Session) => Promise<void>;
}

const DECEMBER = { month: '2026-12' } as const;
const ROW_IDS = ['PLAN-202612-01', 'PLAN-202612-03', 'PLAN-202612-04'];

async function addIdeas(session: Session): Promise<void> {
  const ideas = tabOf(session, 'Ideas');
  const plan = tabOf(session);
  const types = ROW_IDS.map((rowId) => plan.text('Type', rowId));
  ideas.sheet.getRange(2, 1, 3, 2).setValues(types.map((type, index) => [`Idea ${index}`, type]));
  ideas.sheet.getRange(2, 3).setValue(plan.text('Stage', ROW_IDS[0] ?? ''));
  plan.cell('Stage', ROW_IDS[0] ?? '').setValue('');
}

async function makeReady(session: Session): Promise<void> {
  const plan = tabOf(session);
  for (const rowId of ROW_IDS) {
    const cells = [
      ['Topic', 'What a letter says'],
      ['Copy', 'Line by line, without small print.'],
      ['Link', 'https://blog.example.com/letter'],
      ['Audience', 'First-time buyers'],
      ['Owner', 'Priya'],
      ['Status', 'Ready'],
    ] as const;
    for (const [header, text] of cells) plan.cell(header, rowId).setValue(text);
  }
}

const approve = ({ api }: Session) => api.approve({ rowIds: ROW_IDS, by: 'Marco' });

const WORKED: readonly Worked[] = [
  { name: 'fillIdeas', act: ({ api }) => api.fillIdeas(DECEMBER), prepare: addIdeas },
  {
    name: 'undoIdeas',
    act: ({ api }) => api.undoIdeas({}),
    prepare: async (session) => {
      await addIdeas(session);
      await session.api.fillIdeas(DECEMBER);
    },
  },
  {
    name: 'accept',
    act: ({ api }) => api.accept({ rowIds: ROW_IDS, by: 'Priya' }),
    prepare: makeReady,
  },
  { name: 'approve', act: approve, prepare: makeReady },
  {
    name: 'withdrawApproval',
    act: ({ api }) => api.withdrawApproval({ rowIds: ROW_IDS, by: 'Marco' }),
    prepare: async (session) => {
      await makeReady(session);
      await approve(session);
    },
  },
];

let plain: SessionSnapshot;
let points = 0;

beforeAll(async () => {
  plain = await company();
});

afterAll(() => {
  console.log(`Failures of work in rows: ${points} points swept`);
});

const MUTATES = /^Properties\.(set|delete)/;

describe.each(WORKED)('$name that fails at any call', ({ act, prepare }) => {
  test('comes to the same end when it is run again', async () => {
    const prepared = await reopen(plain);
    await prepare(prepared);
    const start = prepared.snapshot();
    const before = contentsOf(prepared);
    prepared.meter.reset();
    await act(prepared);
    const calls = [...prepared.meter.calls];
    const end = contentsOf(prepared);
    prepared.close();
    expect(end).not.toEqual(before);
    const changes = calls.flatMap(({ kind, member }, index) =>
      kind === 'write' || MUTATES.test(member) ? [index + 1] : [],
    );
    for (const n of [1, ...changes]) {
      for (const landed of [true, false]) {
        const session = await reopen(start);
        session.failAt(n, 'Service Spreadsheets timed out while accessing document with id a.', {
          landed,
        });
        const failed = await act(session).then(
          () => null,
          (error: { readonly code: string }) => error.code,
        );
        session.failAt(0);
        points += 1;
        if (failed === null) expect(calls[n - 1]?.member).toMatch(/deleteProperty/);
        else expect(failed).toBe('google-busy');
        await act(session);
        expect(contentsOf(session), `call ${n}, ${calls[n - 1]?.member}`).toEqual(end);
        session.close();
      }
    }
  });
});
