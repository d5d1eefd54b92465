import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from '../addon/contract/contract.ts';
import type { StartAnswer } from './desk.ts';
import { type OpenProblem, problemOf } from './problem.ts';

/** What stands in the workbook, asked when the sidebar opens and on `refresh`. */
export interface StartState {
  readonly start: StartAnswer | null;
  /** How many answers have come. */
  readonly readings: number;
  /** Why it could not be read, as long as there is nothing to show. */
  readonly problem: OpenProblem | null;
  readonly refresh: () => void;
}

/** What was read less long ago, in milliseconds, is not read again when the sidebar is come back to. */
const FRESH = 4000;

/**
 * Asks quietly, beside what the person does: at first, on `refresh`, and when the person comes back
 * from the grid, where the plan or a menu may have changed it all. Where a later question fails,
 * what was known before stays: the sidebar can still be used with it. The last question's answer
 * counts, whichever comes last.
 */
export function useStart(api: Api, working: boolean): StartState {
  const [start, setStart] = useState<StartAnswer | null>(null);
  const [readings, setReadings] = useState(0);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const asked = useRef(0);
  const lately = useRef(0);

  const refresh = useCallback(() => {
    asked.current += 1;
    lately.current = Date.now();
    const question = asked.current;
    setProblem(null);
    api.start({}).then(
      (answer) => {
        if (question !== asked.current) return;
        setStart(answer);
        setReadings(question);
      },
      (thrown: unknown) => setProblem({ ...problemOf(thrown), again: refresh }),
    );
  }, [api]);
  useEffect(refresh, [refresh]);

  useEffect(() => {
    const comeBack = () => {
      const isHere = document.visibilityState === 'visible';
      if (isHere && !working && Date.now() - lately.current > FRESH) refresh();
    };
    window.addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      window.removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [refresh, working]);
  return { start, readings, problem: start === null ? problem : null, refresh };
}
