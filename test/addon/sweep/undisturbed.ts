import { inner } from '../../../src/workbench/gas/inner.ts';
import type { Session } from '../../../src/workbench/session.ts';
import type { Action } from './action.ts';
import { reopen } from './company.ts';
import { type Contents, contentsOf, stateOf, theirs } from './state.ts';

/** A service call of an action. */
export interface Call {
  readonly member: string;
  readonly signature: string;
  /** Whether the workbook was another after it. */
  changes: boolean;
}

/** An action as it goes when nothing is in its way. */
export interface Undisturbed {
  readonly calls: readonly Call[];
  readonly begin: string;
  readonly end: string;
  /** The contents that it passes through: before it, on its way, and after it. */
  readonly states: readonly Contents[];
  readonly kept: readonly string[];
}

/** Lets an action go, and writes down what it calls and what it comes to. */
export async function undisturbed({ arrange, act, via, rewrites }: Action): Promise<Undisturbed> {
  const session = await reopen(await arrange());
  const begin = contentsOf(session);
  const beginState = text(stateOf(session));
  const states = [begin];
  if (via !== undefined) {
    const other = await reopen(await arrange());
    await via(other);
    states.push(contentsOf(other));
    other.close();
  }
  const calls: Call[] = [];
  let revision = revisionOf(session);
  const settle = () => {
    const last = calls[calls.length - 1];
    const now = revisionOf(session);
    if (last !== undefined && now !== revision) last.changes = true;
    revision = now;
  };
  session.meter.onCall = ({ member }, args, target) => {
    settle();
    const changes = /^Properties\.(set|delete)/.test(member);
    calls.push({ member, signature: signatureOf(member, args, target), changes });
  };
  await act(session);
  settle();
  const end = contentsOf(session);
  const endState = text(stateOf(session));
  session.close();
  const stays = new Set(theirs(end));
  return {
    calls,
    begin: beginState,
    end: endState,
    states: [...states, end],
    // What is changed on request is another line.
    kept: theirs(begin).filter((line) => rewrites !== true || stays.has(line)),
  };
}

/** A state as a text, which compares quickly. */
export function text(state: unknown): string {
  return JSON.stringify(state);
}

function revisionOf({ host }: Session): string {
  // The engine counts its changes for people who work together; its types keep that to itself.
  const { session } = host.engine.model as unknown as { session: { getRevisionId(): string } };
  return session.getRevisionId();
}

/** What is called, on which cells or tab, with what. */
export function signatureOf(member: string, args: readonly unknown[], target: object): string {
  const place = inner in target ? (target[inner] as { sheet?: string; zone?: object }) : {};
  return JSON.stringify([member, place.sheet, place.zone, args]);
}
