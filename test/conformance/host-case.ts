import type { Session } from '../../src/workbench/session.ts';
import type { Area } from './case.ts';

/**
 * A fact about how Google runs a script: its triggers, its modes of authorisation, its scopes, what
 * crosses to the client. A script cannot try these on itself, so they run in the workbench alone.
 */
export interface HostCase {
  /** What holds, in a sentence. */
  readonly name: string;
  readonly area: Area;
  /** Where the fact is written or was measured. */
  readonly source: string;
  /** The script. */
  readonly script: string;
  /** The script's zone; Etc/UTC. */
  readonly scriptTimeZone?: string;
  /** The manifest's scopes, by their last part; every scope where there is no manifest. */
  readonly scopes?: readonly string[];
  /** Runs with the script in an empty workbook and gives plain data. */
  readonly do: (session: Session) => unknown;
  /** What `do` gives where the fact is right. */
  readonly holds: unknown;
}

/** The message of the error that a call of a function ends in; blank where it ends well. */
export async function failureOf(
  session: Session,
  name: string,
  ...args: unknown[]
): Promise<string> {
  try {
    await session.call(name, ...args);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
