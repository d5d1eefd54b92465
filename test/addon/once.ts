import type { Session, SessionSnapshot } from '../../src/workbench/session.ts';

/** A workbook that is made when it is first asked for, and opened as often as tests like. */
export function once(make: () => Promise<Session>): () => Promise<SessionSnapshot> {
  let made: Promise<SessionSnapshot> | null = null;
  return () => {
    made ??= make().then((session) => {
      const snapshot = session.snapshot();
      session.close();
      return snapshot;
    });
    return made;
  };
}
