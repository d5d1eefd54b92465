import { useRef, useState } from 'preact/hooks';
import { type OpenProblem, problemOf } from './problem.ts';

/**
 * Does one thing. `work` says what, such as `Adding rows`; `done` takes the answer. A failure is
 * shown with its way on. While one thing is being done, nothing else begins.
 */
export type Run = <T>(work: string, ask: () => Promise<T>, done: (answer: T) => void) => void;

/** What is being done (blank: nothing), what went wrong last, and how to begin. */
export interface Work {
  readonly working: string;
  /** When it began, in milliseconds. */
  readonly since: number;
  readonly problem: OpenProblem | null;
  readonly run: Run;
  readonly clearProblem: () => void;
}

/** One thing at a time, for the whole sidebar. */
export function useWork(): Work {
  const [working, setWorking] = useState('');
  const [since, setSince] = useState(0);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  // State is a render late; a double click is not.
  const busy = useRef(false);

  const run: Run = (work, ask, done) => {
    if (busy.current) return;
    busy.current = true;
    setWorking(work);
    setSince(Date.now());
    setProblem(null);
    ask()
      .then(done)
      .catch((thrown: unknown) => {
        setProblem({ ...problemOf(thrown), again: () => run(work, ask, done) });
      })
      .then(() => {
        busy.current = false;
        setWorking('');
      });
  };

  return { working, since, problem, run, clearProblem: () => setProblem(null) };
}
