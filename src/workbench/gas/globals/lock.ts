import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Context } from '../context.ts';
import { fail } from '../exceptions.ts';

/** Locks executions of the script out of one another. One lock stands for all three scopes here. */
export class LockService extends ScriptObject {
  readonly [className] = 'LockService';
  readonly #context: Context;

  constructor(context: Context) {
    super();
    this.#context = context;
  }

  getDocumentLock(): Lock {
    return new Lock(this.#context);
  }

  getScriptLock(): Lock {
    return new Lock(this.#context);
  }

  getUserLock(): Lock {
    return new Lock(this.#context);
  }
}

/** A lock. It ends with the execution that holds it. */
export class Lock extends ScriptObject {
  readonly [className] = 'Lock';
  readonly #context: Context;

  constructor(context: Context) {
    super();
    this.#context = context;
  }

  hasLock(): boolean {
    return this.#context.workbook.lockHolder === this.#context.execution;
  }

  /** Waiting passes the time of the clock: nobody can let go meanwhile. */
  tryLock(timeoutInMillis: number): boolean {
    const { workbook, execution } = this.#context;
    if (workbook.lockHolder === null) workbook.lockHolder = execution;
    if (this.hasLock()) return true;
    workbook.clock.sleep(timeoutInMillis);
    return false;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      fail('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    if (this.hasLock()) this.#context.workbook.lockHolder = null;
  }
}
