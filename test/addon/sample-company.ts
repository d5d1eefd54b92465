import {
  openSession,
  type Session,
  type SessionOptions,
  type SessionSnapshot,
} from '../../src/workbench/session.ts';

const OPTIONS = { now: '2026-11-02T09:00', timeZone: 'America/New_York' } as const;

let loaded: Promise<SessionSnapshot> | null = null;

async function load(): Promise<SessionSnapshot> {
  const session = await openSession(OPTIONS);
  await session.api.loadSample({ name: 'larkfield' });
  return session.snapshot();
}

/** A session on the sample company as it was loaded: made once, opened as often as tests like. */
export async function openSample(options: SessionOptions = {}): Promise<Session> {
  loaded ??= load();
  return openSession({ ...OPTIONS, ...options, snapshot: await loaded });
}
