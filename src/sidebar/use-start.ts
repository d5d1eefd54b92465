import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from '../addon/contract/contract.ts';
import type { StartAnswer } from './desk.ts';
import { type OpenProblem, problemOf } from './problem.ts';

/** What stands in the workbook, asked when the sidebar opens and on `refresh`. */
export interface StartState {
  readonly start: StartAnswer | null;
  /** Why it could not be read, as long as there is nothing to show. */
  readonly problem: OpenProblem | null;
  readonly refresh: () => void;
}

/**
 * Asks quietly, beside what the person does. Where a later question fails, what was known before
 * stays: the sidebar can still be used with it. The last question's answer counts, whichever
 * comes last.
 */
export function useStart(api: Api): StartState {
  const [start, setStart] = useState<StartAnswer | null>(null);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const asked = useRef(0);
  const refresh = useCallback(() => {
    asked.current += 1;
    const question = asked.current;
    setProblem(null);
    api.start({}).then(
      (answer) => {
        if (question === asked.current) setStart(answer);
      },
      (thrown: unknown) => setProblem({ ...problemOf(thrown), again: refresh }),
    );
  }, [api]);
  useEffect(refresh, [refresh]);
  return { start, problem: start === null ? problem : null, refresh };
}
