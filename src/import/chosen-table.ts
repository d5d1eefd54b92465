import { Failure } from '../core/failure.ts';
import type { Grid } from '../core/results/import/reading.ts';

/** A table that somebody chose to import: a file, a paste or a tab. */
export interface ChosenTable {
  /** What the column File will hold: the name of the file or tab, or `Paste`. */
  readonly name: string;
  readonly grid: Grid;
  /** What was odd about the file itself, in sentences. */
  readonly remarks: readonly string[];
}

/** What every long step of an import takes. */
export interface StepOptions {
  /** Told how far the step is, from 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
  /** Stops the step: it then throws a `Failure` with the code `cancelled`. */
  readonly signal?: AbortSignal | undefined;
}

/** A page that draws so often, in milliseconds, is alive to whoever looks at it. */
const BREATH = 25;

const lastBreath = new WeakMap<StepOptions, number>();

/**
 * Tells how far a step is and stops it where it was asked to; from time to time it lets the page
 * draw and take clicks.
 */
export async function breathe(share: number, options: StepOptions): Promise<void> {
  const { progress, signal } = options;
  progress?.(share);
  if (Date.now() - (lastBreath.get(options) ?? 0) >= BREATH) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    lastBreath.set(options, Date.now());
  }
  if (signal?.aborted === true) throw new Failure('cancelled', 'The import was stopped.');
}
