import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type OpenProblem, problemOf } from './problem.ts';

/** What a view asked for itself. */
export interface Asked<T> {
  /** The last answer about this subject; `null` until one has come. */
  readonly answer: T | null;
  readonly problem: OpenProblem | null;
  /** Asks the same anew. */
  readonly again: () => void;
}

/**
 * Asks quietly while a view is shown: once for each subject, such as a month, and anew when
 * `readings` goes up, which means that the workbook may have changed. The answer that was there
 * stays until the next one has come; the last question's answer counts.
 */
export function useAsked<T>(
  shown: boolean,
  subject: string,
  readings: number,
  ask: () => Promise<T>,
): Asked<T> {
  const [known, setKnown] = useState<{ readonly subject: string; readonly answer: T } | null>(null);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const [asks, setAsks] = useState(0);
  const last = useRef(0);
  const about = useRef('');
  const again = useCallback(() => setAsks((count) => count + 1), []);

  useEffect(() => {
    const wanted = JSON.stringify([subject, readings, asks]);
    if (!shown || about.current === wanted) return;
    about.current = wanted;
    last.current += 1;
    const question = last.current;
    setProblem(null);
    ask().then(
      (answer) => {
        if (question === last.current) setKnown({ subject, answer });
      },
      (thrown: unknown) => {
        if (question === last.current) setProblem({ ...problemOf(thrown), again });
      },
    );
  }, [shown, subject, readings, asks]);

  return { answer: known?.subject === subject ? known.answer : null, problem, again };
}
