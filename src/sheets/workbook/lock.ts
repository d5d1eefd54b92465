import { Failure } from '../../core/failure.ts';

/** How long an action waits for another to finish, in milliseconds. */
const WAIT = 20_000;

/**
 * Does something while no other action of the add-on runs in this spreadsheet. What was written is
 * flushed before the lock is let go, so that the next action reads it
 * (https://developers.google.com/apps-script/reference/lock). The lock does not stop people typing.
 */
export function withLock<T>(act: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT)) {
    throw new Failure(
      'busy',
      'Somebody else is running Row Forward in this spreadsheet right now. Wait a moment and try again: nothing was changed.',
    );
  }
  try {
    const result = act();
    SpreadsheetApp.flush();
    return result;
  } finally {
    release(lock);
  }
}

/** A lock ends with the execution that holds it anyway: what was done must not fail over it. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // Nothing to do: Google lets go of it.
  }
}
