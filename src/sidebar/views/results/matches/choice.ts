import type { PreparedImport } from '../../../../import/prepared-import.ts';

/** The row of the plan that a result has: a Row ID, or one of the two below. */
export type Choice = string;

export const UNDECIDED = '?';
export const NO_ROW = '';

/** What is chosen for a result by now. One without a row that nobody asks about has none on purpose. */
export function choiceOf({ matches, unmatched }: PreparedImport, index: number): Choice {
  const rowId = matches[index]?.result.rowId ?? '';
  return rowId === '' && unmatched.includes(index) ? UNDECIDED : rowId;
}
