import { onTestFinished } from 'vitest';
import { openSession, type Session, type SessionOptions } from '../../src/workbench/session.ts';
import { once } from './once.ts';

const OPTIONS = { now: '2026-11-02T09:00', timeZone: 'America/New_York' } as const;

/** The sample company as it was loaded. */
const sampleCompany = once(async () => {
  const session = await openSession(OPTIONS);
  await session.api.loadSample({ name: 'larkfield' });
  return session;
});

/** A workbook with all tabs, in which nobody typed yet. */
const setUpWorkbook = once(async () => {
  const session = await openSession(OPTIONS);
  await session.api.setUp({});
  return session;
});

/** A session for one test, or its beforeEach: closed after it, so that the next opens in less time. */
export async function openForTest(options: SessionOptions = {}): Promise<Session> {
  const session = await openSession({ ...OPTIONS, ...options });
  onTestFinished(() => session.close());
  return session;
}

/** A session on the sample company for more than one test: who opens it closes it. */
export async function reopenSample(): Promise<Session> {
  return openSession({ ...OPTIONS, snapshot: await sampleCompany() });
}

/** A session on the sample company, for one test. */
export async function openSample(options: SessionOptions = {}): Promise<Session> {
  return openForTest({ ...options, snapshot: await sampleCompany() });
}

/** A session on a workbook that was set up, for one test. */
export async function openSetUp(): Promise<Session> {
  return openForTest({ snapshot: await setUpWorkbook() });
}
