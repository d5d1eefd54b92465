import { ScriptException } from './realm/script-object.ts';

/** What Google throws when the spreadsheet service stumbles (transient; worth one retry). */
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

export interface FailureOptions {
  /** The call does its work and fails after it, as a timed-out write may have landed. */
  readonly landed?: boolean;
}

/** Lets one service call to come fail, and others do something before it. */
export class PlannedFailure {
  #left = 0;
  #error: Error = new ScriptException(SERVER_ERROR);
  #landed = false;
  #due = false;
  #untilOthers = 0;
  #others: () => void = () => {};

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

  /**
   * Other people do something right before the n-th call from now, counted from 1, while the script
   * stands still.
   */
  between(n: number, act: () => void): void {
    this.#untilOthers = n;
    this.#others = act;
  }

  before(): void {
    this.#letOthers();
    if (this.#left === 0) return;
    this.#left -= 1;
    if (this.#left > 0) return;
    if (!this.#landed) throw this.#error;
    this.#due = true;
  }

  #letOthers(): void {
    if (this.#untilOthers === 0) return;
    this.#untilOthers -= 1;
    if (this.#untilOthers === 0) this.#others();
  }

  after(): void {
    if (!this.#due) return;
    this.#due = false;
    throw this.#error;
  }
}
