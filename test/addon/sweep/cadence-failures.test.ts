import { beforeAll, describe, expect, test } from 'vitest';
import type { Session, SessionSnapshot } from '../../../src/workbench/session.ts';
import { columnAt, company, reopen, sheetOf } from './company.ts';
import { contentsOf } from './state.ts';

const ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** Two months built; since then a line got another owner, and one is not active any more. */
let changed: SessionSnapshot;
/** The same after the rows of that line were removed. */
let removed: SessionSnapshot;

beforeAll(async () => {
  const session = await reopen(await company());
  const cadence = sheetOf(session, 'Cadence');
  cadence.getRange(2, columnAt(session, 'Cadence', 'Owner')).setValue('Dana');
  cadence.getRange(3, columnAt(session, 'Cadence', 'Active')).setValue('No');
  changed = structuredClone(session.snapshot());
  await session.api.removeExtra({ month: '2026-12', months: 2 });
  removed = structuredClone(session.snapshot());
  session.close();
});

type Act = (session: Session) => Promise<unknown>;

const SPAN = { month: '2026-12', months: 2 };

/** What may fail without the action failing: what comes after its work. */
const AFTERWARDS = /releaseLock|deleteProperty|getDocumentProperties/;

describe.each<[name: string, act: Act, from: () => SessionSnapshot]>([
  ['removeExtra', ({ api }) => api.removeExtra(SPAN), () => changed],
  ['buildMonth, updating', ({ api }) => api.buildMonth({ ...SPAN, update: true }), () => changed],
  ['undoBuild of a removal', ({ api }) => api.undoBuild({}), () => removed],
])('%s that fails at any change', (_, act, from) => {
  test('comes to the same end when it is run again', async () => {
    const whole = await reopen(from());
    whole.meter.reset();
    await act(whole);
    const calls = whole.meter.calls.map(({ kind, member }) => ({ kind, member }));
    const end = contentsOf(whole);
    whole.close();
    const points = calls.flatMap(({ kind, member }, index) =>
      kind === 'write' || /^Properties\.(set|delete)/.test(member) ? [index + 1] : [],
    );
    expect(points.length).toBeGreaterThan(2);
    for (const n of points) {
      const where = `call ${n}, ${calls[n - 1]?.member}`;
      const session = await reopen(from());
      session.failAt(n, ERROR, { landed: true });
      const failed = await act(session).then(
        () => false,
        () => true,
      );
      session.failAt(0);
      if (failed) await act(session);
      else expect(where).toMatch(AFTERWARDS);
      expect(contentsOf(session), where).toEqual(end);
      session.close();
    }
  });
});
