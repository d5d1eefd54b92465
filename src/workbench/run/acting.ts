import type { SpreadsheetEngine } from '../engine/create-engine.ts';
import type { Workbook } from '../gas/context.ts';

/** Lets people and scripts act on the workbook, each under the protections that hold for them. */
export class Acting {
  readonly #workbook: Workbook;
  readonly #engine: SpreadsheetEngine;
  #isWatched = false;

  constructor(workbook: Workbook, engine: SpreadsheetEngine) {
    this.#workbook = workbook;
    this.#engine = engine;
  }

  /** Does the work in the name of a person, who may edit the file from then on. */
  as<T>(email: string, work: () => T): T {
    this.#workbook.editors.add(email);
    return this.#engine.as({ email, owner: email === this.#workbook.owner }, work);
  }

  /** Does the work without anybody watching the grid: what scripts do fires no triggers. */
  quietly<T>(work: () => T): T {
    const { shared } = this.#engine;
    shared.edits = null;
    try {
      return work();
    } finally {
      shared.edits = this.#isWatched ? [] : null;
    }
  }

  /** From now on, edits in the grid are noted. */
  watch(): void {
    this.#isWatched = true;
    this.#engine.shared.edits = [];
  }
}
