import { Failure } from '../core/failure.ts';
import type { Decision } from '../core/review/decision.ts';
import { keyedDecisions } from '../core/review/take-up/open-decisions.ts';
import type { TableRow } from '../core/workbook.ts';
import { TABS } from '../sheets/tabs/tabs.ts';
import { lookAgain } from '../sheets/workbook/look-again.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';
import { writeValues } from '../sheets/workbook/write-values.ts';

/** The decision of a key, as it stands in the tab. */
export function decisionOf(workbook: Workbook, key: string): TableRow<Decision> {
  const found = keyedDecisions(workbook.table('decisions').rows).find((one) => one.key === key);
  if (found !== undefined) return found.row;
  throw new Failure(
    'decision-missing',
    'This decision is not in Decisions any more, or its words changed. Look at the list again.',
  );
}

/** Writes the Applied cell of a decision, while it holds what was read. */
export function writeApplied(workbook: Workbook, row: number, text: string): void {
  const now = lookAgain(TABS.decisions, workbook.table('decisions'), workbook.zone);
  writeValues(now, 'applied', new Map([[row, text]]), workbook.zone);
}
