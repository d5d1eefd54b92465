import type { Session, SessionSnapshot } from '../../../src/workbench/session.ts';

/** Something the add-on does that writes, and the workbook it does it in. */
export interface Action {
  readonly name: string;
  readonly arrange: () => Promise<SessionSnapshot>;
  readonly act: (session: Session) => unknown;
  /** It changes, on request, cells that people fill. */
  readonly rewrites?: true;
  /** Where other people work meanwhile; in the topics of the plan, unless said. */
  readonly beside?: readonly Place[];
  /** The tab of which it deletes or rewrites whole rows: what is typed in that moment goes too. */
  readonly wholeRows?: string;
  /** A state of its tabs that it passes through on its way. */
  readonly via?: (session: Session) => unknown;
  /** Of its changes each how many-th fails, where they are many and alike; each, unless said. */
  readonly every?: number;
}

/** Where somebody works, by tab and header. */
export type Place = readonly [tab: string, header: string];

export const IN_THE_PLAN: Place = ['Plan', 'Topic'];
