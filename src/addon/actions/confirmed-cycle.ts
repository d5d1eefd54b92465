import { Failure } from '../../core/failure.ts';
import { isConfirmed } from '../../core/sales-cycle/stage.ts';
import type { Workbook } from '../../sheets/workbook/workbook.ts';

/** Building waits for the sales cycle: no plan before it is known (article 000-3). */
export function requireConfirmedCycle(workbook: Workbook): void {
  if (isConfirmed(workbook.items('salesCycle'))) return;
  throw new Failure(
    'cycle-not-confirmed',
    'Confirm your sales cycle first: every post serves one of its stages. Open Start, step 1, or date the column Confirmed in the tab Sales cycle.',
  );
}
