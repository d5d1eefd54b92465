import { setUpWorkbook } from '../../sheets/set-up/set-up.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** Makes the tabs that are missing, repairs the others, and goes to the plan of a new workbook. */
export function setUp(_input: Input<'setUp'>): Output<'setUp'> {
  const workbook = Workbook.open();
  const report = withLock(() => setUpWorkbook(workbook));
  if (report.created.length > 0) workbook.spreadsheet.setActiveSheet(workbook.sheet('plan'));
  return report;
}
