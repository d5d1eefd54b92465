import type { Session, SessionSnapshot } from '../../../src/workbench/session.ts';

/** Something the add-on does that writes, and the workbook it does it in. */
export interface Action {
  readonly name: string;
  readonly arrange: () => Promise<SessionSnapshot>;
  readonly act: (session: Session) => unknown;
  /** It changes, on request, cells that people fill. */
  readonly rewrites?: true;
  /** Where other people work meanwhile, by tab and header; in the topics of the plan, unless said. */
  readonly beside?: readonly [tab: string, header: string];
  /** It deletes or rewrites whole rows: what is typed into one in that very moment goes with it. */
  readonly wholeRows?: true;
  /** A state of its tabs that it passes through on its way. */
  readonly via?: (session: Session) => unknown;
  /** Of its changes each how many-th fails, where they are many and alike; each, unless said. */
  readonly every?: number;
}
