import { useRef } from 'preact/hooks';
import type { ImportAnswers } from '../../../core/results/import/reading.ts';
import type { ChosenTable } from '../../../import/chosen-table.ts';
import { prepareImport } from '../../../import/prepare-import.ts';
import type { PreparedImport } from '../../../import/prepared-import.ts';
import type { Desk } from '../../desk.ts';
import { nullIfStopped } from './use-step.ts';

export const READING_AGAIN = 'Reading it again';

/** Reads a table by other answers; those that come meanwhile take the place of those before. */
export type ReadAgain = (table: ChosenTable, answers: ImportAnswers) => void;

/**
 * Reads quietly, beside a person who goes on answering: the last answers count. Where it fails,
 * `onFailure` is told, and the problem offers to try those again.
 */
export function useReadingAgain(
  { api, run }: Desk,
  onRead: (table: ChosenTable, read: PreparedImport) => void,
  onFailure: () => void,
): ReadAgain {
  const last = useRef<ImportAnswers>({});
  const stopper = useRef<AbortController | null>(null);

  async function readToTheLast(table: ChosenTable): Promise<void> {
    try {
      for (;;) {
        const answers = last.current;
        stopper.current = new AbortController();
        const { signal } = stopper.current;
        const read = await prepareImport(api, table, answers, { signal }).catch((thrown) =>
          nullIfStopped(thrown, signal),
        );
        if (answers !== last.current) continue;
        if (read !== null) onRead(table, read);
        return;
      }
    } catch (thrown) {
      onFailure();
      throw thrown;
    } finally {
      stopper.current = null;
    }
  }

  return (table, answers) => {
    last.current = answers;
    if (stopper.current !== null) stopper.current.abort();
    else
      run(
        READING_AGAIN,
        () => readToTheLast(table),
        () => {},
      );
  };
}
