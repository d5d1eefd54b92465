import type { Model } from './library.ts';
import type { Shared } from './plugin-state.ts';
import { Refusal, type Zone } from './port.ts';
import { quietly } from './quietly.ts';
import { TOGETHER } from './together-plugin.ts';

/** Nothing to do is no failure. */
const NOTHING_TO_DO = new Set(['NoChanges', 'ValuesNotChanged', 'UnchangedSheetName']);

/** Runs commands on the engine's model and turns refusals into errors. */
export class Kernel {
  readonly shared: Shared;
  private open: Model | null;

  constructor(model: Model, shared: Shared) {
    this.open = model;
    this.shared = shared;
  }

  get model(): Model {
    // It may be somebody else's by now.
    if (this.open === null) throw new Error('This workbook was closed.');
    return this.open;
  }

  /** Ends the work with the model; `false` where that was done before. */
  close(): boolean {
    const wasOpen = this.open !== null;
    this.open = null;
    return wasOpen;
  }

  get getters(): Model['getters'] {
    return this.model.getters;
  }

  /** Dispatches a command, ours or the engine's. Throws a `Refusal` when it did not happen. */
  run(type: string, payload: object = {}): void {
    // The engine types each command; ours are not among them, so the door is left wide here.
    const dispatch = this.model.dispatch as unknown as (
      type: string,
      payload: object,
    ) => { reasons: readonly string[] };
    const result = quietly(() => dispatch(type, payload));
    const reasons = result.reasons.filter((reason) => !NOTHING_TO_DO.has(reason));
    if (reasons.length > 0) throw new Refusal(type, [...new Set(reasons)]);
  }

  /**
   * Makes several changes as one. What is computed stands still meanwhile, so the work must not read
   * it. An error stops the work and is thrown when the engine is done: none may leave a plugin.
   */
  together(work: () => void): void {
    if (this.shared.together !== null) {
      work();
      return;
    }
    let thrown: { readonly error: unknown } | null = null;
    this.shared.together = () => {
      try {
        work();
      } catch (error) {
        thrown = { error };
      }
    };
    try {
      this.run(TOGETHER);
    } finally {
      this.shared.together = null;
    }
    // The assignment happens in a function that the engine calls.
    const failure = thrown as { readonly error: unknown } | null;
    if (failure !== null) throw failure.error;
  }

  /** A range as commands carry it. A zone over all rows or columns becomes open-ended. */
  rangeData(sheet: string, zone: Zone): object {
    const rows = this.getters.getNumberRows(sheet);
    const columns = this.getters.getNumberCols(sheet);
    const wholeColumns = zone.top <= 0 && zone.bottom >= rows - 1;
    const wholeRows = zone.left <= 0 && zone.right >= columns - 1;
    if (wholeColumns && !wholeRows) {
      return { _sheetId: sheet, _zone: { ...zone, top: 0, bottom: undefined } };
    }
    if (wholeRows && !wholeColumns) {
      return { _sheetId: sheet, _zone: { ...zone, left: 0, right: undefined } };
    }
    return { _sheetId: sheet, _zone: { ...zone } };
  }

  /** A range as commands carry it, closed at both ends. */
  boundedRangeData(sheet: string, zone: Zone): object {
    return { _sheetId: sheet, _zone: { ...zone } };
  }

  /** The address of a range, with the tab's name. */
  address(sheet: string, zone: Zone): string {
    const range = this.getters.getRangeFromZone(sheet, { ...zone });
    // With no tab to be seen from, the name stands before the cells.
    return this.getters.getRangeString(range, '');
  }
}
