import { useRef, useState } from 'preact/hooks';
import type { StepOptions } from '../../../import/chosen-table.ts';

/** A long step under way, and how much of it is done, from 0 to 1. */
export interface Progress {
  readonly work: string;
  readonly share: number;
}

/** One long step at a time, with a bar and a way to stop it. */
export interface Steps {
  /** The step that the view waits for; `null` where there is none. */
  readonly progress: Progress | null;
  /** Does a step; `null` where it was stopped. */
  step<T>(work: string, act: (options: StepOptions) => Promise<T>): Promise<T | null>;
  readonly cancel: () => void;
}

export function useStep(): Steps {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopper = useRef(new AbortController());

  async function step<T>(work: string, act: (options: StepOptions) => Promise<T>) {
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    setProgress({ work, share: 0 });
    try {
      return await act({ signal, progress: (share) => setProgress({ work, share }) });
    } catch (thrown) {
      return nullIfStopped(thrown, signal);
    } finally {
      setProgress(null);
    }
  }

  return { progress, step, cancel: () => stopper.current.abort() };
}

/** What a step that was stopped comes to, however it ended; what was thrown else is thrown on. */
export function nullIfStopped(thrown: unknown, { aborted }: AbortSignal): null {
  if (aborted) return null;
  throw thrown;
}
