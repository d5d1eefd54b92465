import { ScriptException } from './realm/script-object.ts';

/** What Google throws when the spreadsheet service stumbles (transient; worth one retry). */
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

export interface FailureOptions {
  /** The call does its work and fails after it, as a timed-out write may have landed. */
  readonly landed?: boolean;
}

/** Lets one service call to come fail. */
export class PlannedFailure {
  #left = 0;
  #error: Error = new ScriptException(SERVER_ERROR);
  #landed = false;
  #due = false;

  /** The n-th call from now fails, counted from 1; 0 plans nothing. */
  plan(n: number, error: string | Error = SERVER_ERROR, options: FailureOptions = {}): void {
    this.#left = n;
    this.#error = typeof error === 'string' ? new ScriptException(error) : error;
    this.#landed = options.landed === true;
    this.#due = false;
  }

  /** Whether the planned failure is still to come. */
  get pending(): boolean {
    return this.#left > 0 || this.#due;
  }

  before(): void {
    if (this.#left === 0) return;
    this.#left -= 1;
    if (this.#left > 0) return;
    if (!this.#landed) throw this.#error;
    this.#due = true;
  }

  after(): void {
    if (!this.#due) return;
    this.#due = false;
    throw this.#error;
  }
}
