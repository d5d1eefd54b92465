import { PROTECTED, Refusal } from '../engine/port.ts';
import { EXCEPTIONS } from '../gas/exceptions.ts';
import { ScriptException } from '../realm/script-object.ts';

/** A refusal of the engine as Google says it; every other error as it is. */
export function googleError(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  if (error.reasons.includes(PROTECTED)) return new ScriptException(EXCEPTIONS.protection);
  return new ScriptException(error.message);
}

/** An error of the script's realm as one of the host's. */
export function hostError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const { name, message, stack } = Object(thrown) as Partial<Error>;
  const error = new Error(message ?? String(thrown));
  error.name = name ?? 'Error';
  if (stack !== undefined) error.stack = stack;
  return error;
}
